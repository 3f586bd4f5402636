import { sentence } from '../sentence.ts'

/** Citations, the pages that explain them, and the bibliography. */
export const cite = {
  /** The parts of the interview, as a citation names them. */
  introduction: 'introduction',
  exchange: (number: number) => `exchange ${number}`,
  /** The formats, by name. */
  formats: {
    gost: 'GOST R 7.0.5-2008',
    'gb-t-7714': 'GB/T 7714-2015',
    'chicago-note': 'Chicago, note',
    'chicago-author-date': 'Chicago, author-date',
    apa: 'APA',
    mla: 'MLA',
    bib: 'BibTeX',
    ris: 'RIS',
    json: 'CSL-JSON',
  },
  /**
   * Words in citations that are not among the terms of CSL. `interviewers` and `respondents` are names in the form of the style:
   * a citation of what an interviewer says names the respondents. A citation of the interview says the version because the text
   * of a later one may differ.
   */
  words: {
    styles: {
      'chicago-note': {
        interviewBy: (interviewers: string) => `interview by ${interviewers}`,
        interviewWith: (respondents: string) => `interview with ${respondents}`,
        version: (version: string, isAnnotated: boolean) =>
          isAnnotated ? `annotated ed., version ${version}` : `version ${version}`,
      },
      'chicago-author-date': {
        interviewBy: (interviewers: string) => `Interview by ${interviewers}`,
        interviewWith: (respondents: string) => `Interview with ${respondents}`,
        version: (version: string, isAnnotated: boolean) =>
          isAnnotated ? `Annotated ed., version ${version}` : `Version ${version}`,
      },
      apa: {
        interviewBy: (interviewers: string) => `Interview by ${interviewers}`,
        interviewWith: (respondents: string) => `Interview with ${respondents}`,
        version: (version: string, isAnnotated: boolean) =>
          isAnnotated ? `Annotated ed., Version ${version}` : `Version ${version}`,
      },
      mla: {
        interviewBy: (interviewers: string) => `Interview conducted by ${interviewers}`,
        interviewWith: (respondents: string) => `Interview with ${respondents}`,
        version: (version: string, isAnnotated: boolean) =>
          isAnnotated ? `annotated ed., version ${version}` : `version ${version}`,
      },
    },
    /** A short citation with a part of the work, such as `p. 25`, as an editor wrote it. */
    partOf: (citation: string, part: string) => `${citation}, ${part}`,
    /** The note of a file for reference managers, which have no fields for these. */
    note: {
      /** Between the interviewer and the publication, and between the parts of the note. */
      comma: ', ',
      semicolon: '; ',
      interviewBy: (interviewers: string) => `Interview by ${interviewers}`,
      interviewWith: (respondents: string) => `Interview with ${respondents}`,
      version: (version: string, isAnnotated: boolean) =>
        isAnnotated ? `Annotated edition, version ${version}` : `Version ${version}`,
      titleTranslated: (title: string) => `Title translated: ${title}`,
    },
  },
  /** The page about citing an exchange. */
  page: {
    title: (exchange: string) => `How to cite: ${exchange}`,
    heading: 'How to cite',
    exchange: 'The exchange',
    paragraph: (address: string, speaker: string | undefined) =>
      speaker === undefined ? address : `${address}, ${speaker}`,
    files: 'As a file:',
    show: 'Show',
    /** Before the form with which the text refers to the full citation: `(Moor, 2018, 5.A3)`. */
    shortForm: 'Short form:',
  },
  bibliography: {
    title: 'Bibliography',
    description: 'Works cited in the interview, its notes and its glossary.',
    about: 'Works named by the speakers, and those that the notes and the glossary draw on.',
    parts: 'Parts',
    primary: {
      title: 'Primary sources',
      about: 'Documents, speeches and statements, and works discussed in the interview.',
    },
    commentary: {
      title: 'Studies and reports',
      about: 'Scholarship, commentary and news reports.',
    },
    citedIn: <T>(places: T) => sentence<T>`Cited in ${places}`,
    separator: ', ',
    noteOn: (address: string) => `note on ${address}`,
    timeline: (date: string) => `timeline, ${date}`,
    account: (exchange: number) => `what is at issue in ${exchange}`,
    /** Before links to files: BibTeX, RIS and CSL-JSON. */
    save: 'Save',
    /** The same for all works of the bibliography. */
    saveAll: 'Save all works',
    saveAs: (work: string, format: string) => `Save ${work} as ${format}`,
    archivedCopy: 'Archived copy',
    /** How far the editors have checked a work. */
    checked: {
      record: 'Cited from a catalogue record; not consulted.',
      unverified: 'Not verified.',
    },
  },
}
