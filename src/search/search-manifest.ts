import type { About } from './about.ts'

/** The file of the manifest below `pagefind/`. */
export const manifestFile = 'start.json'

/** What every search loads first. Each part has a maximum size, so the file does not grow with the edition. */
export type SearchManifest = {
  /** Changes with the index. */
  version: string
  /** The index of the interview. */
  spoken: IndexParts
  /** The index of the glossary, notes and works, below `apparatus/`. */
  apparatus: IndexParts
  /** The labels of the values of each facet. */
  labels: { speaker: Record<string, string>; topic: Record<string, string> }
  /** The keys of glossary entries by their folded names. Empty if the names are in `shards` files of their own. */
  names: Record<string, string[]>
  /** How many files the names are in; 0 if they are in the manifest. */
  shards: number
  /** How many files the cards of glossary entries are in. */
  terms: number
  /** All records of the interview, so that a small edition needs no further request; empty for a larger one. */
  pack: Bundle
}

/** The files of an index that every search needs, its chunks, unless there are too many to list, and its bundles. */
export type IndexParts = { files: string[]; chunks: Chunk[]; starts: BundleStart[] }

/** A part of the words of an index: its file, and the first word in it. */
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
