import type { LastWord, NoteKind } from '#model/note.ts'
import type { Element } from '../sentence.ts'
import { sentence } from '../sentence.ts'

/** Messages of the page about the edition. Each is printed only if it is true of the edition. */
export const about = {
  title: 'About this edition',
  verbatim:
    'This is the complete text of an interview, presented for reading, searching, quoting and linking. Not a word has been changed: each time these pages are built, every paragraph is compared with the published text, character by character.',
  /** The same for an interview that was not published before. */
  verbatimOfTranscript:
    'This is the complete text of an interview, presented for reading, searching, quoting and linking. Not a word has been changed: each time these pages are built, every paragraph is compared with the transcript, character by character.',
  apart: 'The editors’ additions are kept separate from the text and clearly marked.',
  source: 'Source',
  published: <T>(publisher: T, publication: T) =>
    sentence`Published by ${publisher} in ${publication}, where the original can be read.`,
  publishedIn: <T>(publication: T) =>
    sentence`Published in ${publication}, where the original can be read.`,
  /** The same for a publication that is not on the web. */
  publishedOffline: <T>(publisher: T, publication: T) =>
    sentence`Published by ${publisher} in ${publication}.`,
  publishedInOffline: <T>(publication: T) => sentence`Published in ${publication}.`,
  /** When the interview took place and where it is kept, as names and values. */
  provenance: {
    title: 'Recording and archive',
    fields: {
      date: 'Recorded',
      place: 'Place',
      archive: 'Archive',
      callNumber: 'Call number',
      consent: 'Consent',
    },
    line: (name: string, value: string) => `${name}: ${value}`,
  },
  editing: 'Editing',
  uncorrected: 'Nothing is corrected in the text itself.',
  slips: 'Where there seems to be an error in the original, a note suggests a reading.',
  additions: (parts: string) => `Written for this edition: ${parts}.`,
  parts: {
    titles: 'exchange titles',
    summaries: 'summaries',
    topics: 'topics',
    timeline: 'timeline',
    glossary: 'glossary',
    notes: 'notes',
    bibliography: 'bibliography',
    argument: 'accounts of what is at issue',
    essays: 'introduction',
  },
  noteOnTheText: <T>(note: Element<T>) => sentence`More in ${note('a note on the text')}.`,
  notes: 'Notes',
  noteKinds: <T>(notes: Element<T>) => sentence`Every ${notes('note')} is labelled by kind:`,
  meanings: {
    source: 'a note that the source itself has, in its own words',
    slip: 'an apparent error in the original; the text is left as it is, and a reading is suggested',
    clarification: 'what is meant',
    factcheck: 'a detail that can be checked, and what was found',
    contested: 'a point in dispute, and who holds which view',
    later: 'what happened after the interview, with dates',
  } satisfies Record<NoteKind, string> as Record<NoteKind, string>,
  certainty: 'Sources and certainty',
  sourced: {
    glossary: 'Every glossary entry cites its sources.',
    timeline: 'Every event in the timeline cites its sources.',
    notes: 'Every note cites its sources, except those on slips.',
    contested: 'Every note on a contested view cites at least two sources.',
  },
  later:
    'Later developments are dated and kept apart, at the end of glossary entries and in notes of their own.',
  records: <T>(bibliography: Element<T>) =>
    sentence`Works cited from a catalogue record and not consulted are marked in the ${bibliography('bibliography')}.`,
  balance: {
    title: 'Balance',
    about:
      'How evenly the notes treat the speakers, and where the sources of contested notes come from, counted each time these pages are built.',
    manySided: (notes: number, of: number) =>
      `${notes} of ${of} contested notes cite sources of at least two sides.`,
    /** The table of the speakers: what is counted of each. */
    speakers: 'Notes and claims',
    contested: 'Contested notes',
    closes: {
      for: 'ending for the speaker',
      against: 'ending against',
      even: 'ending with neither',
    } satisfies Record<LastWord, string> as Record<LastWord, string>,
    factchecks: 'Fact checks',
    claims: 'Claims that can be checked',
    checked: 'of these, checked in a note',
    /** The table of the origins of sources. */
    origins: 'Sources from',
    works: 'Works',
    citations: 'Cited in contested notes',
    scholars: 'of these, scholars',
  },
  cite: 'How to cite',
  reference: <T>(reference: T, exchange: number) =>
    sentence`Every paragraph has a reference, printed beside it. In ${reference}, ${String(exchange)} is the exchange, Q stands for the question, A for the answer and P for the introduction; the last number is that of the paragraph. Select the reference to copy a link to the paragraph.`,
  addresses: <T>(long: T, short: T) =>
    sentence`Every exchange has a long address, ${long}, and a short one, ${short}. Both are permanent.`,
  citeInterview:
    'Cite the words of the interview from the original publication. Name this edition when you use its notes or references:',
  edition: (version: string, address: string | undefined) =>
    address === undefined
      ? `Annotated edition, version ${version}.`
      : `Annotated edition, version ${version}, ${address}.`,
  authorship: (respondents: string, count: number) =>
    `Words are cited under the name of the person who said them: an answer as the respondent’s, a question as the interviewer’s. An exchange, the whole interview, or the words of several speakers are cited under ${count === 1 ? 'the name of the person interviewed' : 'the names of those interviewed'}, ${respondents}.`,
  errors: 'Reporting an error',
  report:
    'Please say where the error is (give the reference, or the name of the entry), what is wrong, and how you know: from the original publication, a document or another source.',
  /** The same for an interview that was not published before. */
  reportOnTranscript:
    'Please say where the error is (give the reference), what is wrong, and how you know: from the recording, a document or another source.',
  write: <T>(contact: T) => sentence`Write to ${contact}.`,
  writeToPublisher: 'Write to the publisher of these pages.',
  rights: 'Rights',
  licence: <T>(licence: Element<T>, name: string) =>
    sentence`Licence for the editors’ work: ${licence(name)}.`,
  interviewLicence: <T>(licence: Element<T>, name: string) =>
    sentence`Licence for the words of the interview: ${licence(name)}.`,
  typeface: <T>(name: string, licence: Element<T>, licenceName: string) =>
    sentence`The typeface, ${name}, is used under the ${licence(licenceName)}.`,
  privacy: 'Privacy',
  noTracking:
    'These pages set no cookies, count no visits and request nothing from other sites. Your settings, your place in the text, your recent searches, and your highlights and notes are stored only in your browser.',
  offline:
    'So that you can read offline, your browser keeps the pages you open and, when nothing else is loading, downloads the exchanges: less than 300 kB, and nothing if your connection is slow or set to save data. If you have highlights, it also keeps what they need. It downloads the whole edition only if you ask for it. You can remove either in the display settings; if you remove all saved pages, no more are saved.',
}
