import { constants, cpSync, existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import type { Build } from './build.ts'
import type { FinishedEdition } from './finished-edition.ts'
import type { EditionSurvey } from './survey-edition.ts'

/**
 * What earlier builds of a library have made of its editions. An edition whose content, program and settings are the same is
 * copied from here. The folder can be deleted at any time.
 */
export type EditionCache = {
  /** Returns the survey of an edition that was made with the same key; otherwise makes and keeps it. One with mistakes is not kept. */
  survey: (name: string, key: string, make: () => Promise<EditionSurvey>) => Promise<EditionSurvey>
  /** Copies the files of an edition that was made with the same key to where they belong; otherwise makes and keeps them. */
  edition: (
    build: Pick<Build, 'name' | 'siteDir' | 'outDir' | 'sharedFiles'>,
    key: string,
    make: () => Promise<FinishedEdition>,
  ) => Promise<CachedEdition>
  /** Whether the files of an edition that was made with this key are there. */
  hasEdition: (name: string, key: string) => Promise<boolean>
  /** Deletes what was kept of editions that are no longer there, and of sites that are not. */
  keepOnly: (names: readonly string[]) => Promise<void>
}

/** An edition that is complete, and whether an earlier build made it. */
export type CachedEdition = { finished: FinishedEdition; wasKept: boolean }

/** Keeps nothing: what an edition alone is made of changes with every change of it. */
export const noCache: EditionCache = {
  survey: (_name, _key, make) => make(),
  hasEdition: () => Promise.resolve(false),
  edition: async (_build, _key, make) => ({ finished: await make(), wasKept: false }),
  keepOnly: () => Promise.resolve(),
}

/**
 * The cache of a site in a folder, which is created when it is needed.
 *
 * @param folder its parent has the caches of other sites, and nothing else.
 * @param outDir the folder of the site.
 */
export function editionCache(folder: string, outDir: string): EditionCache {
  return {
    survey: async (name, key, make) => {
      const kept = await readKept(join(folder, name, 'survey'), key)
      if (kept) return kept as EditionSurvey
      const survey = await make()
      if (survey.issues.length === 0) await keep(join(folder, name, 'survey'), key, survey)
      return survey
    },
    edition: async (build, key, make) => {
      const { name, siteDir, outDir } = build
      const place = join(folder, name, 'edition')
      const kept = await readKept(place, key)
      if (kept && existsSync(join(place, 'files'))) {
        await copy(join(place, 'files'), outDir)
        await copy(join(place, 'shared'), siteDir)
        return { finished: kept as FinishedEdition, wasKept: true }
      }
      const finished = await make()
      await keep(place, key, finished, async (to) => {
        await copy(outDir, join(to, 'files'))
        for (const path of build.sharedFiles)
          await copy(join(siteDir, path), join(to, 'shared', path))
      })
      return { finished, wasKept: false }
    },
    hasEdition: async (name, key) => (await keyIn(join(folder, name, 'edition'))) === key,
    keepOnly: async (names) => {
      await mkdir(folder, { recursive: true })
      await writeFile(join(folder, siteFile), outDir)
      for (const name of await readdir(folder))
        if (name !== siteFile && !names.includes(name))
          await rm(join(folder, name), { recursive: true })
      await deleteUnused(dirname(folder))
    },
  }
}

/** Names the folder of the site that a cache is for. No edition is called so. */
const siteFile = '.site'

/** Deletes the caches of sites that have been deleted, unless they are of the last day: another build may be writing them. */
async function deleteUnused(caches: string): Promise<void> {
  for (const name of await readdir(caches)) {
    const folder = join(caches, name)
    const file = join(folder, siteFile)
    const site = await readFile(file, 'utf8').catch(() => undefined)
    if (site === undefined || existsSync(site)) continue
    if (Date.now() - (await stat(file)).mtimeMs > dayMs)
      await rm(folder, { recursive: true, force: true })
  }
}

const dayMs = 24 * 60 * 60 * 1000

/** What was kept in a folder, if it was made with this key. */
async function readKept(folder: string, key: string): Promise<unknown> {
  try {
    if ((await keyIn(folder)) !== key) return undefined
    return deserialize(await readFile(join(folder, 'data')))
  } catch {
    // There is none, or another version of Node has written it.
    return undefined
  }
}

/** The key with which something was kept in a folder. */
function keyIn(folder: string): Promise<string | undefined> {
  return readFile(join(folder, 'key'), 'utf8').catch(() => undefined)
}

/** Replaces what was kept in a folder at once, so that a build that is stopped leaves nothing incomplete. */
async function keep(
  folder: string,
  key: string,
  data: unknown,
  copyFiles?: (to: string) => Promise<void>,
): Promise<void> {
  const next = `${folder}.${process.pid}`
  await rm(next, { recursive: true, force: true })
  await mkdir(next, { recursive: true })
  await copyFiles?.(next)
  await writeFile(join(next, 'data'), serialize(data))
  await writeFile(join(next, 'key'), key)
  await rm(folder, { recursive: true, force: true })
  await rename(next, folder)
}

/**
 * Copies a file or a folder. Where the file system can, both share their blocks until one of them changes. In Node, the asynchronous
 * form takes twenty times as long for a folder of small files.
 */
async function copy(from: string, to: string): Promise<void> {
  if (!existsSync(from)) return
  await mkdir(dirname(to), { recursive: true })
  cpSync(from, to, { recursive: true, mode: constants.COPYFILE_FICLONE })
}
