import { type Element, type Sentence, sentence } from '../../sentence.ts'
import { number, plural } from '../numbers.ts'

/** Messages of the search and of its results. */
export const search = {
  placeholder: 'A word, a name, “a phrase”',
  /** Beside the empty field; the search page has it without the script, too. */
  help: <T>(index: Element<T>, wholeText: Element<T>) =>
    sentence`Type a word, a name, “an exact phrase”, or a reference such as 5.A3 or exchange 7. You can also browse the ${index('index')} or the ${wholeText('whole text')}.`,
  /** How an exchange can be typed, besides `#7` and `№ 7`. */
  exchangeQuery: /^(?:exchange|ex\.?)\s*(\d+)$/i,
  /** Words of a question that are not its subject. They count only in a query that has no others. */
  smallWords:
    /^(?:an?|about|and|are|at|by|did|do(?:es)?|for|from|how|in|is|of|on|or|say|says|said|that|the|this|to|was|what|when|where|who|why|with)$/i,
  searching: 'Searching…',
  notLoaded: <T>(index: Element<T>, wholeText: Element<T>) =>
    sentence`The search couldn’t be loaded. Try again, or use the ${index('index')} or the ${wholeText('whole text')}.`,
  openAsPage: 'Open results as a page',
  /** The button that empties the field. */
  emptyField: 'Clear the field',

  filters: {
    speaker: { name: 'Speaker', any: 'Anyone' },
    topic: { name: 'Topic', any: 'Any topic' },
    kind: { name: 'Search in', any: 'Everywhere' },
    order: { name: 'Sort by', any: 'Most relevant' },
  },
  inOrder: 'In order',
  kinds: { interview: 'Interview', glossary: 'Glossary', note: 'Notes', work: 'Bibliography' },
  /** A value of a filter, with the number of its results. */
  valueWithCount: (value: string, results: number) => `${value} (${number(results)})`,

  /** The number of results of each kind, for the messages that follow. */
  found: (results: Record<'interview' | 'exchange' | 'glossary' | 'note' | 'work', number>) =>
    [
      [results.interview, { one: '# passage', other: '# passages' }] as const,
      [results.exchange, { one: '# exchange', other: '# exchanges' }] as const,
      [results.glossary, { one: '# glossary entry', other: '# glossary entries' }] as const,
      [results.note, { one: '# note', other: '# notes' }] as const,
      [results.work, { one: '# source', other: '# sources' }] as const,
    ]
      .filter(([count]) => count > 0)
      .map(([count, forms]) => plural(count, forms))
      .join(' · '),
  foundSomeWords: (passages: number) =>
    plural(passages, {
      one: 'No passage contains all these words; # contains some of them',
      other: 'No passage contains all these words; # contain some of them',
    }),
  foundReference: 'Reference found',
  foundNothing: <T>(query: string, index: Element<T>, wholeText: Element<T>) =>
    sentence`Nothing found for “${query}”. Try another word or spelling, or use the ${index('index')} or the ${wholeText('whole text')}.`,
  foundCorrected: <T>(query: string, corrected: T, found: string): Sentence<T> =>
    sentence`Nothing found for “${query}”. Showing results for ${corrected}: ${found}`,
  foundFew: <T>(found: string, suggestion: T): Sentence<T> =>
    sentence`${found}. Did you mean ${suggestion}?`,

  inInterview: 'In the interview',
  inSameExchange: 'In the same exchange, not together',
  inGlossary: 'In the glossary',
  inNotes: 'In the notes',
  inBibliography: 'In the bibliography',
  introduction: 'Introduction',
  /** The beginning of a result. */
  passage: <T>(speaker: string, reference: T): Sentence<T> => sentence`${speaker} · ${reference}`,
  note: <T>(reference: T): Sentence<T> => sentence`Note · ${reference}`,
  goTo: <T>(reference: T, speaker: string | undefined): Sentence<T> =>
    speaker ? sentence`Go to ${speaker} · ${reference}` : sentence`Go to ${reference}`,
  /** A result among those that the reader steps through. */
  step: (speaker: string, reference: string) => `${speaker}, ${reference}`,
  /** How often an entry is mentioned, beside the number of passages that the query has. */
  mentioned: (times: number, passages: number) =>
    times === 1
      ? 'Mentioned once'
      : plural(times, { one: '# mention', other: '# mentions' }) +
        plural(passages, { one: ' in # passage', other: ' in # passages' }),
  showMore: (results: number) => `Show ${number(results)} more`,

  highlight: (mentions: number) =>
    plural(mentions, {
      one: 'Highlight the only mention in this exchange',
      other: 'Highlight all # mentions in this exchange',
    }),
  /** What the keys do in the dialog. */
  keys: { choose: ['↑ ↓', 'choose'], open: ['Enter', 'open'], close: ['Esc', 'close'] },

  mentions: 'Mentions in this exchange',
  position: (mention: number, mentions: number) => `${number(mention)} of ${number(mentions)}`,
  previous: 'Previous',
  next: 'Next',
  done: 'Done',
}
