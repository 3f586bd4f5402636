import type { QuotationMarks } from './quotation-marks.ts'

/** The data for quoting and citing any part of the edition: what all exchanges have in common, and each by its number. */
export type CiteFile = {
  common: CommonCiteData
  /** What is different in exchanges that are drafts. */
  draft?: Pick<CommonCiteData, 'version' | 'authors'> | undefined
  exchanges: Record<string, ExchangeCiteData>
}

/** The data for quoting and citing paragraphs of an exchange. */
export type CiteData = CommonCiteData & Omit<ExchangeCiteData, 'isDraft'>

export type CommonCiteData = {
  /** The permanent name of the edition, `urn:uuid:…`, by which readers’ highlights know it. */
  edition: string
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
  /** The authors by whom a part can be cited: first that of the whole interview, then each speaker. */
  authors: CitedAuthor[]
  /** The formats in which a part can be cited. */
  formats: CitedFormat[]
}

/** Paths are relative to the root of the edition. */
export type ExchangeCiteData = {
  path: string
  embed: string
  /** The locator of the exchange as a whole: `exchange 5`. */
  whole: string
  /** The speaker of each paragraph, by its id, as an index of `authors`; 0 in the introduction. */
  spokenBy: Record<string, number>
  /** Whether it is a draft in an edition that is none. */
  isDraft?: boolean | undefined
}

/** What is needed to quote and cite an exchange; undefined if there is none with this number. */
export function citeDataOf(
  { common, draft, exchanges }: CiteFile,
  number: number,
): CiteData | undefined {
  const own = exchanges[number]
  if (!own) return undefined
  const { isDraft, ...exchange } = own
  return { ...common, ...(isDraft && draft), ...exchange }
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
