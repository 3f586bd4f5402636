import type { QuotationMarks } from './quotation-marks.ts'

/** The data for quoting and citing paragraphs of an exchange. Paths are relative to the root of the edition. */
export type CiteData = {
  title: string
  /** The title in the quotation marks of the interface, for the line below a quotation. */
  quotedTitle: string
  /** The quotation marks of the interview’s language. */
  marks: QuotationMarks
  publication: string | undefined
  /** When the interview was published, for readers. */
  date: string | undefined
  path: string
  embed: string
  /** The locator of the exchange as a whole: `exchange 5`. */
  whole: string
  /** The beginning of every citation key. */
  keyStem: string
  /** The full name of the speaker of each paragraph, by its id; empty in the introduction. */
  speakers: Record<string, string>
  /** Citation templates. */
  formats: { key: string; label: string; runs: { text: string; italic: boolean }[] }[]
}
