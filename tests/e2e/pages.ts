/*
 * What the end-to-end tests know of the edition `bells`: its pages, and the words, notes and entries on them that a test needs.
 */

/** The edition as a whole. */
export const edition = {
  title: 'A Conversation with Ilse Brandt on Founding Bells: Bronze and Time',
  shortTitle: 'Bronze and Time',
  publication: 'The Foundry Review',
  year: '2014',
  version: '1.1.0',
  content: 'tests/editions/bells',
  transcript: 'tests/editions/bells/transcript.txt',
  asks: { key: 'marsh', label: 'Marsh', name: 'Edith Marsh', initial: 'E. Marsh' },
  answers: { key: 'brandt', label: 'Brandt', name: 'Ilse Brandt', cited: 'Brandt, Ilse' },
  exchanges: 8,
  paragraphs: 31,
  /** Questions, each of which has an answer. */
  questions: 10,
  addresses: 180,
  events: 9,
} as const

/** The exchange that most tests read: a question, one long answer, and annotations of every kind. */
export const main = {
  number: 3,
  slug: 'the-long-pour',
  path: '/exchanges/the-long-pour/',
  title: 'The long pour, heat and patience',
  /** The key of the exchange in a citation. */
  citeKey: 'brandt-2014-3',
  paragraphs: 8,
  annotations: 30,
  noted: 19,
  asked: 'You describe the day of the pour as a kind of examination.',
  /** The paragraph that most tests arrive at. */
  third: 'The bell does not care who is watching.',
  last: 'They just have no other choice.',
  /** Words in 3.A6. */
  wish: { id: 'a6', words: 'This is a natural wish.', fragment: 'a%20natural%20wish' },
  /** Annotations of the question, in the margin of a wide window. */
  note: { id: 'n-junior-founder', words: 'junior founder' },
  citation: { id: 'c-guild-2010' },
  /** A term and a note of 3.A5, near each other. */
  term: { id: 't-weiss-foundry', words: 'Weiss Foundry' },
  nearTerm: { id: 'n-refused' },
  /** A term of the first answer, and one of 3.A3. */
  firstTerm: { id: 't-patient-pour', words: 'patient pour' },
  thirdTerm: { id: 't-suzdal', words: 'Suzdal' },
  /** The slip of 3.A4, which is the only one of the edition. */
  slip: { id: 'n-counsels', key: 'counsels', words: 'councils', text: 'that is, advisers' },
  clarification: { id: 'n-examination' },
  work: { id: 'c-ostrowska-2013' },
  /** Words that the exchange has three times. */
  repeated: { words: 'casting pit', uses: 3 },
  topic: { label: 'Craft and patience', path: '/topics/craft/' },
} as const

/** The exchange after it. */
export const next = {
  number: 4,
  slug: 'bells-that-travel',
  path: '/exchanges/bells-that-travel/',
  title: 'Bells that travel',
  /** Words of 4.A1 in Chinese script. */
  chinese: '一钟双音',
  /** The inner of two marks in 4.Q1, which has the last words of both. */
  innerMark: '#t-towns-for-yards',
} as const

/** The exchange in which a mark stands inside another, and a phrase of it. */
export const nested = {
  path: '/exchanges/the-sound-in-the-mould/',
  cite: '#c-lund-1989',
  term: '#t-voice-of-the-mould',
  links: ['Ivar Lund’s “', 'voice of the mould', '”'],
} as const

/** An exchange of two paragraphs, with an earlier slug. */
export const short = {
  number: 5,
  path: '/exchanges/taste-and-tuning/',
  title: 'Taste and tuning',
  formerPath: '/exchanges/tuning/',
} as const

/** What an editor changes in that exchange, and a mistake that he makes in it. */
export const edited = {
  file: '05-taste-and-tuning.mdx',
  title: 'title: Taste and tuning',
  newTitle: 'title: Taste and temper',
  newHeading: 'Taste and temper',
  mark: ':term[overtones]{#overtone}',
  misspelt: ':term[overtones]{#overtoen}',
  hint: 'Did you mean "overtone"?',
} as const

/** An exchange with quotation marks inside a sentence of 1.A1. */
export const quoting = {
  path: '/exchanges/why-bronze/',
  words: 'is not just a “marriage of copper and tin,”',
  requoted: 'is not just a ‘marriage of copper and tin,’',
  fragment:
    'say%20that%20it-,is%20not%20just%20a%20%E2%80%9Cmarriage%20of%20copper%20and%20tin%2C%E2%80%9D,-but%20a%20third',
} as const

/** Words of the main exchange to quote, each with the text fragment of its link. */
export const quotations = {
  /** A sentence of 3.A1. */
  sentence: {
    words: 'It is not difficult to explain what we wait for.',
    fragment:
      'It%20is%20not%20difficult%20to%20explain%20what%20we%20wait%20for.,-A%20patient%20pour',
  },
  /** A sentence of 3.A3 with several terms. */
  overMarks: {
    words:
      'This is the reason for the long drying in such yards as Ostra, Suzdal, Wuhan and others.',
    fragment: 'This%20is%20the%20reason%20for,Ostra%2C%20Suzdal%2C%20Wuhan%20and%20others',
  },
  /** From 3.A5 to 3.A6. */
  twoParagraphs: {
    from: 'Various mayors could never change it.',
    break: ['melted it once again.', 'Both the town'],
    to: 'This is a natural wish.',
    fragment: 'Various%20mayors%20could%20never%20change,This%20is%20a%20natural%20wish',
  },
  /** From 3.Q1 to 3.A1. */
  questionAndAnswer: {
    asked: 'make a yard appear to some to be a nuisance.',
    answered: 'It is not difficult to explain what we wait for.',
    fragment: 'make%20a%20yard%20appear%20to,explain%20what%20we%20wait%20for',
  },
  /** A sentence of 3.A5. */
  touched: {
    words: 'I see it as a natural wish of all sleepers to sleep.',
    fragment:
      'behind%20the%20yard.-,I%20see%20it%20as%20a%20natural%20wish%20of%20all%20sleepers%20to%20sleep.,-The%20street%20has',
  },
} as const

export const lastExchange = '/exchanges/after-the-last-founder/'

/** A work in Russian, cited in the interview, a note, an entry and the timeline. */
export const work = {
  id: 'ostrowska-2013',
  short: 'Ostrowska 2013',
  family: 'Ostrowska',
  title: 'Сто лет тишины (14+)',
  translated: '” [A Hundred Years of Silence]. ',
  uses: ['3.A4', 'note on 3.A4', 'Marta Ostrowska', 'timeline, 2 November 2013'],
} as const

/** An entry whose acronym is spoken in several exchanges, marked and unmarked. */
export const acronym = {
  path: '/glossary/rnb/',
  label: 'Register of Northern Bells (RNB)',
  spoken: 'RNB',
  /** A name that the interview does not use, and the letter under which the index has it. */
  otherName: 'Long Register',
  letter: 'L',
  entry: '#i-rnb',
  place: { name: '7.A1', path: '/exchanges/after-the-last-founder/#a1', id: '#a1' },
  /** Each use in the interview. */
  uses: [
    'Brandt · 3.A3',
    'Marsh · 4.Q1',
    'Marsh · 4.Q1',
    'Brandt · 4.A1',
    'Brandt · 4.A1',
    'Brandt · 4.A2',
    'Brandt · 7.A1',
  ],
} as const

/** A work that a note cites first. */
export const noted = {
  id: '#gazette-2019',
  uses: [
    'note on 3.A4',
    'note on 3.A7',
    'Marta Ostrowska',
    'timeline, May 2019',
    'what is at issue in 2',
  ],
  link: 'note on 3.A4',
  note: '#n-ten-years',
} as const

/** An entry of the kind “Phrases” with a Chinese name. */
export const phrase = {
  id: '#yi-zhong-shuang-yin',
  label: 'Yi zhong shuang yin',
  native: '一钟双音',
  entry: '#i-yi-zhong-shuang-yin',
} as const

export const event = {
  id: '#silence-2013',
  place: '3.A4',
  paragraph: '#a4',
  work: '#ostrowska-2013',
} as const

/** Queries and what they find. */
export const found = {
  /** A word of three paragraphs, with a card. */
  word: 'overtones',
  marked: /^overtones?$/,
  entry: { path: '/glossary/overtone/', card: 'A tone that sounds above the lowest one' },
  places: [
    { name: 'Introduction · 0.P2', path: '/exchanges/introduction/#p2', id: '#p2' },
    { name: 'Brandt · 2.A1', path: '/exchanges/the-sound-in-the-mould/#a1', id: '#a1' },
    { name: 'Brandt · 5.A1', path: '/exchanges/taste-and-tuning/#a1', id: '#a1' },
  ],
  phrase: { query: 'cracked bell', number: '6.', path: /\/exchanges\/the-cracked-bell\/#(q|a)1$/ },
  /** Names in other scripts, and one that the interview does not use. */
  names: [
    ['обертон', 'Overtone'],
    ['一钟双音', 'Yi zhong shuang yin'],
    ['Long Register', 'Register of Northern Bells (RNB)'],
  ],
  /** Two words that no paragraph has together, and one that has one of them. */
  apart: { query: 'alphabet Finland', place: '3.A2' },
  /** A word of a passage with a note that has it too. */
  explained: {
    query: 'silence',
    hit: '3.A4',
    words: 'a hundred years of silence',
    path: /\/exchanges\/the-long-pour\/#n-/,
  },
  /** A word of more than 24 paragraphs. */
  common: 'bell',
  misspelt: { query: 'Ostrowzka', meant: 'Ostrowska' },
  /** A word that each speaker uses once. */
  shared: { word: 'Finland', question: 'Marsh · 5.Q1' },
  /** A name in a question and its answer. */
  ordered: {
    query: 'Lund',
    title: '2. The sound in the mould',
    places: ['Marsh · 2.Q1', 'Brandt · 2.A1'],
  },
} as const

/** One page of every kind. */
export const kinds = {
  home: '/',
  introduction: '/exchanges/introduction/',
  exchange: main.path,
  'whole text': '/read/',
  questions: '/questions/',
  'for paper': '/print/',
  glossary: '/glossary/',
  entry: acronym.path,
  person: '/glossary/ostrowska/',
  topics: '/topics/',
  topic: main.topic.path,
  timeline: '/timeline/',
  'what is at issue': '/argument/',
  'editors’ introduction': '/introduction/',
  index: '/index/',
  bibliography: '/bibliography/',
  notes: '/notes/',
  about: '/about/',
  errata: '/errata/',
  downloads: '/downloads/',
  'check a quotation': '/verify/',
  'your highlights': '/my/',
  versions: '/v/',
  evidence: '/evidence/',
  'made to last': '/endings/',
  'source files': '/formats/',
  'for programs': '/machines/',
  'for other sites': '/linker/',
  search: `/search/?q=${found.word}`,
  'not found': '/no/such/page/',
} as const
