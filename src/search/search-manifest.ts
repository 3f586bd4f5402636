import type { About } from './about.ts'

/** The file of the manifest below `pagefind/`. */
export const manifestFile = 'start.json'

/** The file with the contents of a part in its folder. */
export const partFile = 'part.json'

/** What every search loads first. Each part has a maximum size, so the file does not grow with the edition. */
export type SearchManifest = {
  /** Changes with the index. */
  version: string
  /** The language whose words Pagefind stems; `unknown` if it stems none. */
  engineLanguage: string
  /** The index of the interview. */
  spoken: IndexParts
  /** The index of the glossary, notes and works, below `apparatus/`. */
  apparatus: IndexParts
  /** The names by which a query may call each speaker. */
  speakers: Record<string, string[]>
  /** The labels of the values of each facet. */
  labels: { speaker: Record<string, string>; topic: Record<string, string> }
  /** The keys of glossary entries by their folded names. Empty if the names are in `shards` files of their own. */
  names: Record<string, string[]>
  /** How many files the names are in; 0 if they are in the manifest. */
  shards: number
  /** How many files the cards of glossary entries are in. */
  terms: number
}

/** An index: in one part if it is of usual size, in several if it is larger, of which a search loads those that it needs. */
export type IndexParts = {
  /** In the order of the conversation. Empty if the index is. */
  parts: IndexPart[]
  /** The first word of each file of routes, which say which parts have a word. Empty if there is one part, or if Pagefind alone can stem the words. */
  routes: string[]
}

/** A part of an index, with its folder below `pagefind/`, the file there that a search of it needs, and the first exchange in it. */
export type IndexPart = {
  folder: string
  meta: string
  from: number
  /** The kind of all its records, which its filters then do not have. */
  kind?: string | undefined
  /** Of the only part. Others have them in a file of their own, `part.json`. */
  contents?: PartContents | undefined
}

/** The files with the filters of a part, its chunks, unless they are too many to list, and what each of its bundles begins with. */
export type PartContents = { filters: string[]; chunks: Chunk[]; starts: BundleStart[] }

/** Words, sorted, each with the parts that have it and the number of records that do in each: `['bell', 0, 12, 3, 1]`. */
export type RouteFile = [word: string, ...Route][]

export type Route = number[]

/** A range of the words of a part: its file, and the first word in it. */
export type Chunk = [from: string, file: string]

/** The exchange and the position of the passage in it that a bundle begins with. */
export type BundleStart = [exchange: number, position: number]

/** Records by their place, `5.A3` or `E5`, or by their position in the bundle. */
export type Bundle = Record<string, PackedRecord>

export type PackedRecord = [url: string, content: string, about: About, locator: string]

/** The card of a glossary entry above the results, with the number of its uses in the interview and of the paragraphs with them. */
export type TermCard = {
  key: string
  label: string
  kind: string
  card: string
  uses: number
  passages: number
}

/** The number of the file that contains a name or a card, from its key. */
export function shardOf(name: string, shards: number): number {
  let sum = 0
  for (const character of name) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003
  return sum % shards
}
