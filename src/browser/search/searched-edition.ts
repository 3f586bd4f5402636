import { inLibrary } from 'virtual:library'
import { apparatus, spoken } from 'virtual:search-languages'
import { base } from '#browser/base.ts'
import { type Engine, type EngineSettings, searchEngine } from './engine.ts'
import { firstPassages, type Passages } from './first/passages.ts'
import { sharedEngineFolder } from '#search/engine-file.ts'
import { searchFolder } from './index-files.ts'

/** An edition that is searched: its engine, its languages, and the passages in which its first hits are found. */
export type SearchedEdition = EngineSettings & { engine: Engine; passages: Passages }

/** Makes an edition that can be searched. It loads nothing before it is searched. */
export function searchedEdition(settings: EngineSettings, passages: Passages): SearchedEdition {
  return { ...settings, engine: searchEngine(settings), passages }
}

let here: SearchedEdition | undefined

/** The edition that the page belongs to. */
export function editionHere(): SearchedEdition {
  const program = searchFolder(base) + (inLibrary ? sharedEngineFolder : '')
  const settings = { root: base, program, spoken, apparatus }
  return (here ??= searchedEdition(settings, firstPassages()))
}
