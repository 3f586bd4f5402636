import { sentence, type Element } from '../sentence.ts'

/** The files of the edition in other formats, and the data about it for other programs. */
export const exports = {
  editors: 'The editors of this edition',
  bibliography: 'Bibliography',
  glossary: 'Glossary',
  index: 'Index',
  timeline: 'Timeline',
  thisEdition: (version: string) => `This edition, version ${version}`,
  /** How a paragraph is cited: Q and A are parts of its reference in every language. */
  references:
    'Paragraphs are cited by reference: 5.A3 is the third paragraph of the answer in exchange 5. Q stands for the question, P for ' +
    'the introduction.',
  /** Where the interview was first published. The date is missing if it is not known. */
  firstPublished: <T>(publication: T, date: string | undefined) =>
    date === undefined
      ? sentence`First published: ${publication}`
      : sentence`First published: ${publication}, ${date}`,
  book: {
    /** Under the title: a speaker and their part in the interview. */
    asks: <T>(name: string, role: Element<T>) => sentence<T>`${name} ${role('asks')}`,
    answers: <T>(name: string, role: Element<T>) => sentence<T>`${name} ${role('answers')}`,
    wordForWord: 'Word for word, with notes and a glossary.',
    /** The same for an edition without annotations. */
    wordForWordOnly: 'Word for word.',
    aboutEdition: 'About this edition',
    version: (version: string, date: string | undefined) =>
      date === undefined ? `Version ${version}.` : `Version ${version}, ${date}.`,
    onTheWeb: <T>(address: T) => sentence`On the web: ${address}`,
    source: <T>(address: T) => sentence`Source: ${address}`,
    notes: 'Notes',
    /** Between two references of an entry in the index. */
    separator: ', ',
    /** Another name of an entry in the index, and the name under which it is found. */
    see: <T>(name: string, see: Element<T>, entry: T) =>
      sentence<T>`${name}, ${see('see')} ${entry}`,
  },
  epub: {
    contents: 'Contents',
    landmarks: 'Landmarks',
    paragraphs: 'Paragraphs',
    beginReading: 'Start reading',
    titlePage: 'Title page',
    cover: 'Cover',
    coverOf: (title: string) => `Cover: ${title}`,
    accessibility:
      'The book is all text. Headings, notes, glossary and index are marked up as such, with links in both directions, and ' +
      'words in other languages are tagged with their language. The page list leads to each paragraph by its reference. The cover ' +
      'has the same words as the title page.',
    /** The same for an edition without annotations. */
    accessibilityOfText:
      'The book is all text. Headings are marked up as such, and words in other languages are tagged with their language. ' +
      'The page list leads to each paragraph by its reference. The cover has the same words as the title page.',
  },
  markdown: {
    /** The source of the interview, with links to its publication and to this edition. */
    source: <T>(title: string, publication: T, date: string | undefined, edition: T) =>
      date === undefined
        ? sentence<T>`“${title}”. First published: ${publication}. ${edition}.`
        : sentence<T>`“${title}”. First published: ${publication}, ${date}. ${edition}.`,
    edition: <T>(edition: T) => sentence<T>`${edition}.`,
    /** A heading of the glossary: an entry and its names in other scripts. */
    entry: (label: string, names: string) => `${label} (${names})`,
    /** A citation: how the work is cited elsewhere, and its entry in the bibliography. */
    citation: (label: string, work: string) => `${label}: ${work}`,
  },
  plainText: {
    /** An image, by its alternative text and its caption. */
    image: (alt: string, caption?: string) => `Image: ${alt}${caption ? ` (${caption})` : ''}`,
    firstPublished: (where: string) => `First published: ${where}`,
    address: (version: string, address: string) => `This edition, version ${version}: ${address}`,
    /** The parts of a source: publication, date, address. */
    separator: ', ',
  },
  tei: {
    interviewer: 'interviewer',
    respondent: 'respondent',
    work: 'exchange titles, notes, glossary and bibliography; encoding',
    /** The same for an edition without annotations. */
    encoding: 'encoding',
    edition: (version: string) => `Annotated edition, version ${version}`,
    /** The same for an edition without annotations. */
    editionOfText: (version: string) => `Version ${version}`,
    rightsUnknown: 'Not stated.',
    transcript: 'The transcript of the interview.',
    correction: 'No word of the original has been corrected. Notes point out apparent errors.',
    /** The same for an edition without annotations. */
    correctionOfText: 'No word of the original has been corrected.',
    normalization: 'None: letters, punctuation and quotation marks are those of the original.',
    references:
      'Paragraphs are cited by reference, the value of n: 5.A3 is the third paragraph of the answer in exchange 5. Q stands for ' +
      'the question, P for the introduction. The xml:id corresponds to it: x5.a3.',
    topic: (label: string, about: string) => `${label}: ${about}`,
    notesOn: (title: string) => `Notes: ${title}`,
    archivedCopy: 'Archived copy',
    asItStands: 'As it now stands.',
  },
  feed: {
    title: (edition: string) => `${edition}: changes to the edition`,
    /** `kind` is what was changed, `references` are the paragraphs, with commas. */
    entry: (version: string, kind: string, references: string) =>
      references === ''
        ? `Version ${version}: ${kind}`
        : `Version ${version}: ${kind} (${references})`,
    separator: ', ',
  },
  annotations: (title: string) => `Annotations to “${title}”`,
  /** The file for language models. */
  llms: {
    whole: 'The whole edition',
    byExchange: 'By exchange',
    markdown: 'the interview with notes, glossary and bibliography',
    /** The same for an edition without annotations. */
    markdownOfText: 'the interview',
    plainText: 'the words of the interview only',
    json: 'everything, with a published schema',
    allFormats: 'All formats',
    concordance: 'Concordance',
    concordanceAbout: 'every mention of every glossary entry',
    cite:
      'In the Markdown and JSON files every paragraph has the address of its place on this site. When you quote a paragraph, give ' +
      'its reference and link to that address.',
  },
  /** Data about pages for search engines and reference managers. */
  data: {
    genre: 'Interview',
    glossaryOf: (title: string) => `Glossary: ${title}`,
  },
}
