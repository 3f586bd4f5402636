import type { Element } from '../sentence.ts'
import { sentence } from '../sentence.ts'
import { number, plural } from './numbers.ts'

/** Messages of the title page and of the pages with the text. */
export const reading = {
  introduction: 'Introduction',
  titlePage: {
    asks: 'asks',
    answers: 'answers',
    /** What an edition without a description is. */
    interviewWith: (respondents: string, interviewers: string | undefined) =>
      interviewers === undefined
        ? `Interview with ${respondents}.`
        : `Interview with ${respondents}, conducted by ${interviewers}.`,
    verbatim: 'The complete text, word for word.',
    verbatimWithApparatus: 'The complete text, word for word, with notes and a glossary.',
    firstPublished: <T>(publication: T, year: string | undefined) =>
      year === undefined
        ? sentence`First published in ${publication}.`
        : sentence`First published in ${publication} in ${year}.`,
    begin: 'Start reading',
    wholeText: 'Read on one page',
    questions: 'Questions only',
    contents: 'Contents',
    exchanges: (count: number) => plural(count, { one: '# exchange', other: '# exchanges' }),
    words: (count: number) => plural(count, { one: '# word', other: '# words' }),
    characters: (count: number) => plural(count, { one: '# character', other: '# characters' }),
    minutes: (count: number) => plural(count, { one: '# minute', other: '# minutes' }),
    minutesShort: (count: number) => `${number(count)} min`,
  },
  exchange: {
    /** The number of the exchange, which stands out, among all of them. */
    position: <T>(current: Element<T>, at: number, last: number) =>
      sentence`${current(String(at))} of ${String(last)}`,
    asked: 'Asked',
    answered: 'Answered',
    summary: 'Editors’ summary',
    readingTime: (count: number) => plural(count, { one: '# minute', other: '# minutes' }),
    cite: 'Cite',
    /** The first of the topics of an exchange; the others follow it. */
    topics: <T>(first: T) => sentence`Topics: ${first}`,
    notes: 'Notes',
    terms: 'Terms',
    noteNumber: (at: string) => `Note ${at}`,
    term: 'Term',
    fullEntry: 'Full entry',
    inBibliography: 'In the bibliography',
    pager: 'Previous and next exchange',
    withdrawn: (reference: string, on: string | undefined, why: string | undefined) =>
      `${reference} was withdrawn${on === undefined ? '' : ` on ${on}`}.${why === undefined ? '' : ` ${why}`}`,
  },
  recording: { audio: 'Audio recording', video: 'Video recording' },
  wholeText: {
    title: 'Whole text',
    about: <T>(print: Element<T>) =>
      sentence`All exchanges with their notes. ${print('Print version')}`,
    /** The same for an edition without annotations. */
    aboutText: <T>(print: Element<T>) =>
      sentence`All exchanges on one page. ${print('Print version')}`,
  },
  print: {
    title: 'Whole text with notes',
    /** The same for an edition without annotations. */
    titleOfText: 'Whole text for print',
    help: <T>(wholeText: Element<T>) =>
      sentence`Laid out for paper: use your browser to print this page or save it as a PDF. To print it without notes, use the display settings of the ${wholeText('whole text')}.`,
    /** The same for an edition without annotations. */
    helpOfText: <T>(wholeText: Element<T>) =>
      sentence`Laid out for paper: use your browser to print this page or save it as a PDF. To read it on the screen, open the ${wholeText('whole text')}.`,
  },
  questions: {
    title: 'Questions',
    description: (edition: string) => `Every question in ${edition}, as it was asked.`,
    about: 'Every question as it was asked, without the answers.',
    answer: (speaker: string) => `Answer by ${speaker}`,
  },
}
