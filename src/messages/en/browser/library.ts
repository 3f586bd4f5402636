import { type Element, type Sentence, sentence } from '../../sentence.ts'
import { plural } from '../numbers.ts'

/** Messages of the search over the interviews of a library. */
export const library = {
  inOthers: 'In other interviews',
  filters: {
    interview: { name: 'Interview', any: 'All interviews' },
    year: { name: 'Year', any: 'Any year' },
  },
  /** The choice of the interview that the page belongs to. */
  onlyThis: 'Only this interview',
  /** How many passages may have what is sought; which of them do is known once the interview has been searched. */
  upTo: (passages: number) =>
    plural(passages, { one: 'up to # passage', other: 'up to # passages' }),
  /** What is sought is not in the spoken words. */
  outsidePassages: 'in its notes, glossary, sources or titles',
  foundIn: (interviews: number) =>
    plural(interviews, { one: 'Found in # interview', other: 'Found in # interviews' }),
  /** After what was found in the interview of the page. */
  alsoIn: (interviews: number) =>
    plural(interviews, { one: 'also in # other interview', other: 'also in # other interviews' }),
  someWordsIn: (interviews: number) =>
    plural(interviews, {
      one: 'No interview has all these words; # has some of them',
      other: 'No interview has all these words; # have some of them',
    }),
  nowhere: <T>(query: string, interviews: Element<T>): Sentence<T> =>
    sentence`Nothing found for “${query}”. Try another word or spelling, or look through the ${interviews('interviews')}.`,
  help: <T>(interviews: Element<T>): Sentence<T> =>
    sentence`Type a word, a name or “an exact phrase”, to search all interviews. You can also look through the ${interviews('list of interviews')}.`,
  /** In an interview that was opened. */
  nothingHere: 'These words are not together in a passage of this interview.',
  allInInterview: 'Search in this interview only',
  searchAll: 'Search all interviews',
  showMore: (interviews: number) =>
    plural(interviews, { one: 'Show # more interview', other: 'Show # more interviews' }),
  notSearched: 'The other interviews couldn’t be searched. Try again.',
  notLoaded: 'This interview couldn’t be searched. Try again.',
  /** The year of an interview and its speakers, below its title. */
  about: (year: number | undefined, speakers: readonly string[]) =>
    [...(year === undefined ? [] : [String(year)]), speakers.join(', ')].join(' · '),
}
