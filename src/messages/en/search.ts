import type { Element } from '../sentence.ts'
import { sentence } from '../sentence.ts'

/** Messages of the search page and of the records in the search index. The script’s own are in `browser/search.ts`. */
export const search = {
  title: 'Search',
  description: 'Search the interview, the glossary, the notes and the bibliography.',
  /** The same for an edition that has nothing else to search. */
  descriptionWithoutApparatus: 'Search the interview.',
  field: 'Search the edition',
  submit: 'Search',
  noScript: <T>(index: Element<T>, glossary: Element<T>, wholeText: Element<T>) =>
    sentence`Search needs JavaScript. Without it, look up names and terms in the ${index('index')} and the ${glossary('glossary')}, or use your browser’s own search in the ${wholeText('whole text')}.`,
  /** The same for an edition without a glossary. */
  noScriptWithoutIndex: <T>(wholeText: Element<T>) =>
    sentence`Search needs JavaScript. Without it, use your browser’s own search in the ${wholeText('whole text')}.`,
  /** The same on the search page of a library. */
  descriptionInLibrary: 'Search all interviews, with their glossaries, notes and sources.',
  fieldInLibrary: 'Search all interviews',
  noScriptInLibrary: <T>(interviews: Element<T>) =>
    sentence`Search needs JavaScript. Without it, look through the ${interviews('list of interviews')}, and use your browser’s own search in the whole text of each.`,
  /** The name of the search in a browser’s list of search engines. */
  engine: (edition: string) => `Search ${edition}`,
  exchange: (number: number) => `Exchange ${number}`,
}
