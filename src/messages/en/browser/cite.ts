import { type Element, sentence } from '../../sentence.ts'

/** Messages of the dialog with citations. */
export const cite = {
  heading: (reference: string) => `Cite ${reference}`,
  style: 'Style',
  citation: 'Citation',
  shortForm: 'Short form',
  copy: 'Copy citation',
  copyShort: 'Copy short form',
  copyWithQuotation: 'Copy with quotation',
  copied: 'Copied',
  notCopied: 'Couldn’t copy; select the text',
  save: 'Save as a file',
  close: 'Close',
  /** Links to the page on which quotations are checked; the second carries the quotation. */
  check: 'Check a quotation',
  checkThis: 'Check this quotation',
  /** The keys of the dialog. */
  keys: <T>(key: Element<T>) =>
    sentence`${key('↑')} ${key('↓')} change the style, ${key('Enter')} copies, ${key('Esc')} closes`,
  /** Buttons on the page with citations, for screen readers. */
  copyStyle: (style: string, reference: string) => `Copy citation: ${reference}, ${style}`,
  copyShortOf: (style: string, reference: string) => `Copy short form: ${reference}, ${style}`,
  notLoaded: 'Couldn’t load the citations; try again',
}
