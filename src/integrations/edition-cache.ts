import { constants, existsSync } from 'node:fs'
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
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
    build: Pick<Build, 'name' | 'siteDir' | 'outDir' | 'besides'>,
    key: string,
    make: () => Promise<FinishedEdition>,
  ) => Promise<FinishedEdition>
  /** Deletes what was kept of editions that are no longer there. */
  keepOnly: (names: readonly string[]) => Promise<void>
}

/** Keeps nothing: what an edition alone is made of changes with every change of it. */
export const noCache: EditionCache = {
  survey: (_name, _key, make) => make(),
  edition: (_build, _key, make) => make(),
  keepOnly: () => Promise.resolve(),
}

/** The cache in a folder, which is created when it is needed. */
export function editionCache(folder: string): EditionCache {
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
      if (kept) {
        await copy(join(place, 'files'), outDir)
        await copy(join(place, 'besides'), siteDir)
        return kept as FinishedEdition
      }
      const finished = await make()
      await keep(place, key, finished, async (to) => {
        await copy(outDir, join(to, 'files'))
        for (const path of build.besides) await copy(join(siteDir, path), join(to, 'besides', path))
      })
      return finished
    },
    keepOnly: async (names) => {
      for (const name of await readdir(folder).catch(() => []))
        if (!names.includes(name)) await rm(join(folder, name), { recursive: true })
    },
  }
}

/** What was kept in a folder, if it was made with this key. */
async function readKept(folder: string, key: string): Promise<unknown> {
  try {
    if ((await readFile(join(folder, 'key'), 'utf8')) !== key) return undefined
    return deserialize(await readFile(join(folder, 'data')))
  } catch {
    // There is none, or another version of Node has written it.
    return undefined
  }
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

/** Copies a file or a folder. Where the file system can, both share their blocks until one of them changes. */
async function copy(from: string, to: string): Promise<void> {
  if (!existsSync(from)) return
  await mkdir(dirname(to), { recursive: true })
  await cp(from, to, { recursive: true, force: true, mode: constants.COPYFILE_FICLONE })
}
