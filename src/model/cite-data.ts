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
  /** The version that is cited. */
  version: string
  path: string
  embed: string
  /** The locator of the exchange as a whole: `exchange 5`. */
  whole: string
  /** The authors by whom a part can be cited: first that of the whole interview, then each speaker. */
  authors: CitedAuthor[]
  /** The speaker of each paragraph, by its id, as an index of `authors`; 0 in the introduction. */
  spokenBy: Record<string, number>
  /** The formats in which a part can be cited. */
  formats: CitedFormat[]
}

/**
 * A format of citations. `referredToBy` is how the text refers to a citation: in brackets with the author’s name, or by a
 * number; undefined for files.
 */
export type CitedFormat = {
  key: string
  label: string
  referredToBy: 'name' | 'number' | undefined
}

/** How parts by an author are cited. */
export type CitedAuthor = {
  /** The full name; empty for the whole interview. */
  name: string
  /** The beginning of every citation key. */
  keyStem: string
  /** Citation templates, one for each of the formats. */
  citations: CitationForms[]
}

/**
 * The full citation, the same without a URL if the site was built without its own, and the short form with which the text refers to
 * it, which not every format has.
 */
export type CitationForms = {
  full: FormattedRun[]
  withoutUrl?: FormattedRun[] | undefined
  short?: FormattedRun[] | undefined
}

export type FormattedRun = { text: string; italic: boolean }
