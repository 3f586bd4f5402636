import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { digestOf, hashesOf, programHash, sha256 } from '#evidence/hashes.ts'
import { pathsIn, visiblePathsIn } from '#files/paths-in.ts'
import { memoizeWord } from '#model/memoize.ts'
import type { ContentSource } from '#reading/content-source.ts'
import { sharedFolder } from '#reading/read-shared.ts'
import type { Build } from './build.ts'

/** The keys by which a cache knows what an edition of a library was made from. */
export type EditionKeys = {
  /** Of its content, with what it shares, and of the program: everything that its checks depend on. */
  ofContent: (edition: Pick<Build, 'source'>) => Promise<string>
  /** Of the same and of the settings of the site: everything that its files depend on. */
  ofFiles: (edition: Build) => Promise<string>
}

/** Creates the keys of a build. Each edition, and what they have in common, is hashed once. */
export function editionKeys(content: ContentSource, project: string): EditionKeys {
  let common: Promise<string> | undefined
  const ofFolder = memoizeWord(async (folder) => {
    common ??= commonHash(content, project)
    const own = digestOf(await hashesOf(folder, await visiblePathsIn(folder)))
    return sha256(`${await common} ${own}`)
  })
  const ofContent: EditionKeys['ofContent'] = ({ source }) => ofFolder(source.folder)
  return {
    ofContent,
    ofFiles: async (edition) => {
      const { name, base, site, keepsCopy, library, assetTools } = edition
      const settings = { name, base, site, keepsCopy, library, languages: assetTools.languages }
      const key = await ofContent(edition)
      return sha256(`${key} ${JSON.stringify(settings)} ${assetTools.fonts.characters()}`)
    },
  }
}

/** The hash of what every edition depends on: the program, the version of Node, and what the editions share. */
async function commonHash({ folder }: ContentSource, project: string): Promise<string> {
  const shared = join(folder, sharedFolder)
  const paths = await pathsIn(shared).catch(() => [])
  return sha256(
    [
      process.version,
      await programHash(project),
      sha256(await readFile(join(project, 'package.json'))),
      digestOf(await hashesOf(shared, paths)),
    ].join(' '),
  )
}
