import type { AccountPart } from '#model/argument.ts'
import type { GlossKind } from '#model/gloss.ts'
import type { ChangeKind } from '#model/errata.ts'
import type { NoteKind } from '#model/note.ts'
import type { Period } from '#model/timeline.ts'
import type { Element } from '../sentence.ts'
import { sentence } from '../sentence.ts'
import { plural } from './numbers.ts'

/** Messages of the pages of the apparatus: glossary, index, notes, topics, timeline, errata. */
export const apparatus = {
  noteKinds: {
    source: 'Original note',
    slip: 'Slip',
    clarification: 'Clarification',
    factcheck: 'Fact check',
    contested: 'Contested',
    later: 'Later development',
  } satisfies Record<NoteKind, string> as Record<NoteKind, string>,
  /** What begins a note: its kind. */
  noteLabel: (kind: string) => `${kind}.`,
  glossKinds: {
    person: { one: 'Person', all: 'People' },
    organization: { one: 'Organisation', all: 'Organisations' },
    place: { one: 'Place', all: 'Places' },
    event: { one: 'Event', all: 'Events' },
    initiative: { one: 'Agreement or initiative', all: 'Agreements and initiatives' },
    technology: { one: 'Arms and technology', all: 'Arms and technology' },
    concept: { one: 'Concept', all: 'Concepts' },
    phrase: { one: 'Phrase', all: 'Phrases' },
  } satisfies Record<GlossKind, object> as Record<GlossKind, { one: string; all: string }>,
  notes: {
    title: 'Notes',
    description: 'All the editors’ notes, in the order of the text.',
    about: <T>(kinds: Element<T>) =>
      sentence`The editors’ notes, in the order of the text. ${kinds('What each kind of note means')}`,
  },
  glossary: {
    title: 'Glossary',
    description: 'The names and terms in the interview, explained.',
    about: <T>(index: Element<T>) =>
      sentence`The names and terms in the interview, explained by the editors. The ${index('index')} lists them A–Z with references.`,
    kinds: 'Kinds of entry',
    uses: 'In the interview',
    sources: 'Sources',
    inBibliography: 'In the bibliography',
    see: 'See also',
    all: 'All entries',
    inIndex: 'In the index',
  },
  concordance: {
    uses: (count: number) =>
      plural(count, {
        one: 'One mention.',
        other: '# mentions, in the order of the text.',
      }),
    unmarked: 'unmarked',
    aboutUnmarked: '“Unmarked”: found by name, not linked in the text.',
  },
  index: {
    title: 'Index',
    description: 'Where names and terms are mentioned in the interview.',
    about: <T>(glossary: Element<T>) =>
      sentence`Names and terms, with every paragraph that mentions them. Names link to the ${glossary('glossary')}, references to the text.`,
    legend: <T>(reference: T, exchange: number) =>
      sentence`In a reference such as ${reference}, ${String(exchange)} is the exchange, Q stands for the question, A for the answer and P for the introduction.`,
    letters: 'Letters',
    /** `Name, see Other name` and `see also Other name`. The words are set in italics. */
    see: <T>(name: string, see: Element<T>, other: T) => sentence`${name}, ${see('see')} ${other}`,
    seeAlso: <T>(see: Element<T>, others: readonly T[]) => [see('see also'), ' ', ...others],
    digits: '0–9',
  },
  topics: {
    title: 'Topics',
    description: 'What the interview is about, and what each speaker says about it.',
    about:
      'What the interview is about. Each topic brings together what the speakers say about it.',
    exchanges: <T>(places: readonly T[]) => ['Discussed in: ', ...places],
    introduction: 'introduction',
    topicDescription: (topic: string, speakers: string) =>
      `${topic}: what ${speakers} say about it.`,
    legend: 'The editors’ paraphrase; follow a reference for the original.',
  },
  argument: {
    title: 'What is at issue',
    description:
      'What is at issue in each exchange: what each speaker holds, where they agree, and what evidence would bear on it.',
    about:
      'The question in dispute in each exchange: what each speaker holds, where they agree, and what evidence would bear on it, in the editors’ words.',
    parts: {
      agreed: 'Agreed',
      evidence: 'Evidence',
      since: 'Since',
    } satisfies Record<AccountPart, string> as Record<AccountPart, string>,
  },
  essays: {
    /** The page with the essays, and the first of them. The interview has an introduction of its own. */
    introduction: 'Editors’ introduction',
    'note-on-the-text': 'A note on the text',
    description: (edition: string) => `An introduction to ${edition} by the editors.`,
  },
  timeline: {
    title: 'Timeline',
    description: 'The events mentioned in the interview, with what came before and after.',
    about:
      'Events that the interview mentions or alludes to, and what came of them, in the editors’ words. Each links to the paragraphs concerned and to its sources.',
    periodList: 'Periods',
    periods: {
      before: 'Before the interview',
      during: 'At the time',
      after: 'Afterwards',
    } satisfies Record<Period, string> as Record<Period, string>,
  },
  errata: {
    title: 'Errata',
    description: 'What has changed in this edition since it was first published.',
    about: (version: string) =>
      `Changes since the edition was first published, newest first. This is version ${version}. The words of the interview change only where the original was mistranscribed, and published references stay valid.`,
    none: 'Nothing has changed so far.',
    version: (version: string) => `version ${version}`,
    kinds: {
      edition: 'Edition',
      words: 'Text',
      address: 'References',
      apparatus: 'Notes and sources',
    } satisfies Record<ChangeKind, string> as Record<ChangeKind, string>,
  },
}
