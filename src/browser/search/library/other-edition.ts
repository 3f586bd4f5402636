import { folderHere, libraryRoot } from '#browser/library.ts'
import { sharedEngineFolder } from '#search/engine-file.ts'
import { engineFolder } from '#search/library/library-files.ts'
import { searchFolder } from '../index-files.ts'
import { type SearchedEdition, searchedEdition } from '../searched-edition.ts'
import { loadEntry, loadLibrary } from './library-data.ts'
import { loadAnalyses } from './library-languages.ts'

const editions = new Map<number, Promise<SearchedEdition>>()

/** An interview of the library by its number, ready to be searched. @throws if what it needs cannot be loaded; the next call then tries again. */
export function editionAt(number: number): Promise<SearchedEdition> {
  const known = editions.get(number)
  if (known) return known
  const made = makeEdition(number)
  editions.set(number, made)
  made.catch(() => editions.delete(number))
  return made
}

async function makeEdition(number: number): Promise<SearchedEdition> {
  const [{ folders }, { language, apparatus, engine }] = await Promise.all([
    loadLibrary(),
    loadEntry(number),
  ])
  const analyses = await loadAnalyses({ language, apparatus })
  const settings = {
    root: rootOf(folders[number]!),
    program: await programFor(engine),
    ...analyses,
  }
  const stem = analyses.spoken.stem
  const edition = searchedEdition(settings, { isWhole: false, names: [], list: [], stem })
  void edition.engine.warmUp()
  return edition
}

/** The path of the root of an edition on this host. */
export function rootOf(folder: string): string {
  return `${libraryRoot()}${folder}/`
}

/** Where the engine for a language is: that of the interview of this page, which is loaded already, if it is the same. */
async function programFor(engine: string): Promise<string> {
  if (folderHere() !== '') {
    const { folders } = await loadLibrary()
    const here = await loadEntry(folders.indexOf(folderHere()))
    if (here.engine === engine)
      return searchFolder(libraryRoot() + folderHere() + '/') + sharedEngineFolder
  }
  return searchFolder(libraryRoot()) + engineFolder(engine)
}
