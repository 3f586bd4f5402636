/** An exchange is found only by words that none of its paragraphs has all of. */
export type RecordKind = 'interview' | 'exchange' | 'glossary' | 'note' | 'work'

/** What a search result says of its record. */
export type About = {
  kind: RecordKind
  title: string
  speaker?: string
  /** The words that a note is about. */
  words?: string
  /** The references of the paragraphs that use an entry, the first of them if there are many. */
  usedIn?: string[]
}
