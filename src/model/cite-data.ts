/** What is needed to quote and cite paragraphs of one exchange. Paths are from the root of the edition. */
export type CiteData = {
  title: string
  publication: string | undefined
  /** When the interview was published, for readers. */
  date: string | undefined
  path: string
  embed: string
  /** What the exchange as a whole is called: `exchange 5`. */
  whole: string
  /** What the keys of citations begin with. */
  keyStem: string
  /** The full name of who speaks a paragraph, by its id; empty in the introduction. */
  speakers: Record<string, string>
  /** Citations that leave open which part they cite. */
  formats: { key: string; label: string; runs: { text: string; italic: boolean }[] }[]
}
