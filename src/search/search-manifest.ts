import type { Chunk } from './build-index.ts'
import type { About } from './records.ts'

/** What is loaded with the first sign of a search. Everything in it has a bound: it does not grow with the edition. */
export type SearchManifest = {
  /** Changes with the index. */
  version: string
  /** The index of the interview, and that of what explains it, in `apparatus/`. */
  spoken: IndexParts
  apparatus: IndexParts
  /** How the values of a facet are called. */
  labels: { speaker: Record<string, string>; topic: Record<string, string> }
  /** The folded names of the entries, each with its keys; in an edition with very many they stand in `shards` files. */
  names: Record<string, string[]>
  shards: number
  /** The first records, by the names Pagefind has for them, so that hits among them need no file of their own. */
  pack: Record<string, PackedRecord>
}

/** Files of an index that every search needs, and those of its words in their order, where these are not too many. */
export type IndexParts = { files: string[]; chunks: Chunk[] }

export type PackedRecord = [url: string, content: string, about: About, locator: string]

/** What the card above the hits says of an entry. */
export type TermCard = { key: string; label: string; kind: string; card: string; uses: number }

/** In which of several files a folded name stands. */
export function shardOf(name: string, shards: number): number {
  let sum = 0
  for (const sign of name) sum = (sum * 31 + (sign.codePointAt(0) ?? 0)) % 1_000_003
  return sum % shards
}
