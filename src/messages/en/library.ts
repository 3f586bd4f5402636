import type { Element } from '../sentence.ts'
import { sentence } from '../sentence.ts'
import { plural } from './numbers.ts'

/** Messages of the pages of a library, which has several interviews. */
export const library = {
  /** What the links in the header are, for screen readers. */
  name: 'Library',
  /** The pages from which the others are reached. */
  parts: {
    interviews: 'Interviews',
    people: 'People',
    subjects: 'Subjects',
    dates: 'Dates',
    entries: 'Entries',
  },
  searchAll: 'Search all interviews',
  interviews: (count: number) => plural(count, { one: '# interview', other: '# interviews' }),
  people: (count: number) => plural(count, { one: '# person', other: '# people' }),
  newestFirst: 'newest first',
  /** Who asks, after the names of those who answer. */
  questionsBy: <T>(names: readonly T[]) => ['questions by ', ...names],
  undated: 'Undated',
  pages: {
    /** What the links below a list are, for screen readers. */
    name: 'Pages of this list',
    page: (number: number) => `Page ${number}`,
    /** The title of a page that continues a list. */
    title: (list: string, number: number) => `${list}, page ${number}`,
    previous: 'Previous page',
    next: 'Next page',
  },
  /** What the links to the letters or years of a list are, for screen readers. */
  letters: 'Letters',
  years: 'Years',
  peoplePage: {
    about: 'Everyone who asks or answers in the interviews.',
    answersIn: (count: number) =>
      plural(count, { one: 'answers in # interview', other: 'answers in # interviews' }),
    asksIn: (count: number) =>
      plural(count, { one: 'asks in # interview', other: 'asks in # interviews' }),
  },
  person: {
    description: (name: string) => `${name}: interviews, and mentions in other interviews.`,
    mentions: 'Where others speak of this person',
  },
  subjectsPage: {
    about:
      'What the interviews are about. Each subject brings together the exchanges about it from all interviews.',
  },
  subject: {
    description: (subject: string) => `${subject}: the exchanges about it in all interviews.`,
    /** The link to the page of the topic in an interview. */
    statements: 'What each speaker says about it',
  },
  datesPage: { about: 'The interviews by the year in which they took place or were published.' },
  entriesPage: {
    about:
      'Names and terms in the interviews, explained by the editors, with every paragraph that mentions them.',
  },
  entry: {
    inGlossary: 'In the glossary of this interview',
    notMentioned: 'Explained, but not mentioned by name.',
    /** On the entry of somebody who speaks in an interview of the library. */
    speaks: <T>(person: T) =>
      sentence`The interviews with this person, and where others speak of them: ${person}`,
  },
  notFound: {
    help: <T>(search: Element<T>, home: Element<T>) =>
      sentence`The link may be incomplete or mistyped. ${search('Search all interviews')}, or choose one from the ${home('list')}.`,
  },
  /** The title of the feed. */
  feed: (title: string) => `${title}: new and changed interviews`,
  llms: {
    about:
      'A library of interviews. Each link below leads to the overview of an interview, which lists its exchanges and the files with its text.',
    waysIn: 'Across all interviews',
  },
}
