import type { Element } from '../sentence.ts'
import { sentence } from '../sentence.ts'

/** The page on which quotations are checked. What it answers is in `browser/verify.ts`. */
export const verify = {
  title: 'Check a quotation',
  description: 'Paste a quotation to see whether the interview has it word for word.',
  about:
    'Paste a quotation or a whole passage, with or without its reference. It is compared with the text of the interview in your browser; nothing is sent.',
  field: 'Quotation',
  submit: 'Check',
  noScript: <T>(wholeText: Element<T>) =>
    sentence`Checking a quotation needs JavaScript. Without it, look for the words in the ${wholeText('whole text')}.`,
  /** A link to the page, where a reader may want to check a quotation. */
  link: <T>(page: Element<T>) =>
    sentence`To see whether a quotation is word for word, ${page('check it')}.`,
}
