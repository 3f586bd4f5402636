import type { Corpus } from '#corpus/corpus.ts'
import type { ReadEvidence } from '#evidence/read-record.ts'
import type { FontFile } from '#exports/format.ts'

/** An edition with everything that its pages are made from. */
export type ShownEdition = {
  corpus: Corpus
  /** The URL of the edition, with a trailing slash; undefined if it is not known. */
  site: URL | undefined
  /** Whether readers’ devices keep a copy for reading offline. */
  keepsCopy: boolean
  /** The fonts that are sent to readers: none if the typeface lacks the letters of the edition. */
  fonts: readonly FontFile[]
  /** What `npm run evidence` has found. */
  evidence: ReadEvidence | undefined
  /** The library that it is in, if there is one. */
  library: NamedLibrary | undefined
  /** The script for other sites. */
  linker: string
  /** The path of the script of the pages. */
  pageScript: string
}

/** The title of a library, and the language of its pages. */
export type NamedLibrary = { title: string; language: string }

type Listener = (edition: ShownEdition) => void

/**
 * Makes pages those of an edition. One is shown at a time: whatever asks for `corpus`, `site` and so on gets those of this one.
 * The pages are in a bundle of their own, so what they share with the program that renders them is global.
 */
export function showEdition(edition: ShownEdition): void {
  state().shown = edition
  for (const listener of state().listeners.values()) listener(edition)
}

/**
 * Calls a function with the shown edition, and again with each that is shown after it.
 *
 * @param name of the module that calls it. The development server loads modules again, and the last one counts.
 */
export function whenShown(name: string, listener: Listener): void {
  const { shown, listeners } = state()
  listeners.set(name, listener)
  if (shown) listener(shown)
}

type State = { shown: ShownEdition | undefined; listeners: Map<string, Listener> }

const key = Symbol.for('colloquy.shown-edition')

function state(): State {
  const global = globalThis as { [key]?: State }
  return (global[key] ??= { shown: undefined, listeners: new Map() })
}
