import { fromPrivateUse, toPrivateUse } from './private-use-text.ts'

/** An exchange is found only by words that none of its paragraphs has all of. */
export type RecordKind = 'interview' | 'exchange' | 'glossary' | 'note' | 'work'

/** What a search result says of its record. */
export type About = { kind: RecordKind; title: string; speaker?: string }

/** Encodes it as text for the metadata of a record. Pagefind indexes metadata, but not private-use characters. */
export function encodeAbout(about: About): string {
  return toPrivateUse(encodeURIComponent(JSON.stringify(about)))
}

/**
 * Decodes what {@link encodeAbout} returned. The result is unchecked, since the index comes from the network.
 *
 * @throws if the text is no encoded JSON.
 */
export function decodeAbout(encoded: string): unknown {
  return JSON.parse(decodeURIComponent(fromPrivateUse(encoded) ?? ''))
}
