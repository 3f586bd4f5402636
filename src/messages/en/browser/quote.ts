import { type Element, joined, type Sentence } from '../../sentence.ts'

/** Messages of the toolbar beside selected words, and the form of a copied quotation. */
export const quote = {
  toolbar: (reference: string) => `Quote or cite ${reference}`,
  highlight: 'Highlight',
  copyQuotation: 'Copy quotation',
  copyLink: 'Copy link',
  cite: 'Cite',
  embed: 'Embed',
  share: 'Share',
  copied: 'Copied',

  quotationCopied: (reference: string) => `Quotation from ${reference} copied`,
  citedQuotationCopied: (reference: string, style: string) =>
    `Quotation from ${reference} copied with its citation (${style})`,
  quotationNotCopied: (reference: string) => `Couldn’t copy the quotation from ${reference}`,
  linkCopied: (reference: string) => `Link to ${reference} copied`,
  linkNotCopied: (reference: string) => `Couldn’t copy the link to ${reference}`,
  linkInAddressBar: (reference: string) =>
    `Couldn’t copy; the link to ${reference} is in the address bar`,
  embedCodeCopied: (reference: string) => `Embed code for ${reference} copied`,
  embedCodeNotCopied: (reference: string) => `Couldn’t copy the embed code for ${reference}`,
  notLoaded: 'Couldn’t load the data for quoting; try again',
  nothingToQuote: 'Select words of the interview to quote, cite or highlight them',
  notHighlighted: 'Couldn’t load what highlighting needs; try again',

  /** What screen readers call an embedded paragraph on another site. */
  frameTitle: (reference: string, title: string) => `${reference}, ${title}`,

  /** A quotation of one of several speakers. */
  spokenBy: <T>(speaker: string, quotation: Sentence<T>): Sentence<T> => [
    `${speaker}: `,
    ...quotation,
  ],
  attributed: <T>(quotation: Sentence<T>, attribution: Sentence<T>): Sentence<T> => [
    ...quotation,
    ' ',
    ...attribution,
  ],
  attribution: <T>(
    { speaker, title, publication, date, reference, url }: Attribution<T>,
    italic: Element<T>,
  ): Sentence<T> => [
    '(',
    ...joined<T>([speaker, title, publication && italic(publication), date, reference, url], ', '),
    ')',
  ],
}

/** What stands after a quotation. The title has its quotation marks. */
type Attribution<T> = {
  speaker: string | undefined
  title: string
  publication: string | undefined
  date: string | undefined
  reference: string | T
  url: string | undefined
}
