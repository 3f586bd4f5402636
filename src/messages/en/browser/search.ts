import { type Element, type Sentence, sentence } from '../../sentence.ts'
import { number, plural } from '../numbers.ts'

/** Messages of the search and of its results. */
export const search = {
  /** What frames the subject of a question, at its beginning or its end. */
  asking:
    /^(?:what(?:['’]?s| is| are)? )?(?:the )?(?:meaning|definition|explanation) of |^(?:tell me (?:more )?about|define|explain) | (?:meaning|definition|explained)$/i,
  placeholder: 'A word, a name, “a phrase”',
  /** Beside the empty field; the search page has it without the script, too. */
  help: <T>(index: Element<T> | undefined, wholeText: Element<T>) =>
    index
      ? sentence`Type a word, a name, “an exact phrase”, or a reference such as 5.A3 or exchange 7. You can also browse the ${index('index')} or the ${wholeText('whole text')}.`
      : sentence`Type a word, a name, “an exact phrase”, or a reference such as 5.A3 or exchange 7. You can also browse the ${wholeText('whole text')}.`,
  /** How an exchange can be typed, besides `#7` and `№ 7`. */
  exchangeQuery: /^(?:exchange|ex\.?)\s*(\d+)$/i,
  /** A verb of saying beside a speaker, who is `@`. What a group matches is part of the subject. */
  saying:
    /@(?: (?:ever|also|really|actually))? (?:about|agrees?|answer(?:s|ed)?|argue[ds]?|ask(?:s|ed)?|believe[ds]?|claim(?:s|ed)?|discuss(?:es|ed)?|disagrees?|mean(?:s|t)?|mention(?:s|ed)?|on|opinions?|position|quote[ds]?|replie[ds]|reply|respond(?:s|ed)?|said|say(?:s|ing)?|speaks?|spoke|stance|talk(?:s|ed|ing)?|thinks?|thought|views?|wr(?:ites?|ote))(?!\p{L})|(?<!\p{L})(?:according to|asked|opinion of|said|says|view of|words of) @/iu,
  searching: 'Searching…',
  notLoaded: <T>(index: Element<T> | undefined, wholeText: Element<T>) =>
    index
      ? sentence`The search couldn’t be loaded. Try again, or use the ${index('index')} or the ${wholeText('whole text')}.`
      : sentence`The search couldn’t be loaded. Try again, or use the ${wholeText('whole text')}.`,
  /** The passages found in the text are shown, but nothing else could be searched. */
  notComplete: <T>(index: Element<T> | undefined, wholeText: Element<T>) =>
    index
      ? sentence`The rest of the search couldn’t be loaded, so there may be more results. Try again, or use the ${index('index')} or the ${wholeText('whole text')}.`
      : sentence`The rest of the search couldn’t be loaded, so there may be more results. Try again, or use the ${wholeText('whole text')}.`,
  openAsPage: 'Open results as a page',
  /** The button that empties the field. */
  emptyField: 'Clear the field',

  passages: (passages: number) => plural(passages, { one: '# passage', other: '# passages' }),

  /** What the keys do in the dialog. */
  keys: { choose: ['↑ ↓', 'choose'], open: ['Enter', 'open'], close: ['Esc', 'close'] },

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

  /** How often what is sought is used in a passage, beside its reference. */
  uses: (uses: number) => plural(uses, { one: '# use', other: '# uses' }),
  /** The number of passages, in words, and how often they use what is sought. */
  passagesAndUses: (passages: string, uses: number) =>
    `${passages}, ${plural(uses, { one: '# use', other: '# uses' })}`,
  /** The passages, in words, and the number of results of each other kind, for the messages that follow. */
  found: (
    passages: string | undefined,
    results: Record<'exchange' | 'glossary' | 'note' | 'work', number>,
  ) =>
    [
      passages,
      ...[
        [results.exchange, { one: '# exchange', other: '# exchanges' }] as const,
        [results.glossary, { one: '# glossary entry', other: '# glossary entries' }] as const,
        [results.note, { one: '# note', other: '# notes' }] as const,
        [results.work, { one: '# source', other: '# sources' }] as const,
      ]
        .filter(([count]) => count > 0)
        .map(([count, forms]) => plural(count, forms)),
    ]
      .filter((one) => one !== undefined)
      .join(' · '),
  /** What was found, if a long edition was searched only in part. */
  foundAtLeast: (found: string) => `At least ${found}`,
  foundSomeWords: (passages: number) =>
    plural(passages, {
      one: 'No passage contains all these words; # contains some of them',
      other: 'No passage contains all these words; # contain some of them',
    }),
  /** The same if a long edition was searched only in part. */
  foundSomeWordsAtLeast: (passages: number) =>
    plural(passages, {
      one: 'No passage contains all these words; at least # contains some of them',
      other: 'No passage contains all these words; at least # contain some of them',
    }),
  foundReference: 'Reference found',
  foundNothing: <T>(query: string, index: Element<T> | undefined, wholeText: Element<T>) =>
    index
      ? sentence`Nothing found for “${query}”. Try another word or spelling, or use the ${index('index')} or the ${wholeText('whole text')}.`
      : sentence`Nothing found for “${query}”. Try another word or spelling, or use the ${wholeText('whole text')}.`,
  /** What is nearest may not be what was meant. */
  foundNear: <T>(
    query: string,
    near: T,
    index: Element<T> | undefined,
    wholeText: Element<T>,
  ): Sentence<T> =>
    index
      ? sentence`Nothing found for “${query}”. The nearest match is ${near}. You can also use the ${index('index')} or the ${wholeText('whole text')}.`
      : sentence`Nothing found for “${query}”. The nearest match is ${near}. You can also use the ${wholeText('whole text')}.`,
  foundCorrected: <T>(query: string, corrected: T, found: string): Sentence<T> =>
    sentence`Nothing found for “${query}”. Showing results for ${corrected}: ${found}`,
  foundFew: <T>(found: string, suggestion: T): Sentence<T> =>
    sentence`${found}. Did you mean ${suggestion}?`,

  inSameExchange: 'In the same exchange, not together',
  inGlossary: 'In the glossary',
  inNotes: 'In the notes',
  inBibliography: 'In the bibliography',
  /** What explains a passage, below it: a note on its words, or an entry. */
  explainedByNote: <T>(words: T): Sentence<T> => sentence`Note: “${words}”`,
  explainedByEntry: <T>(entry: T): Sentence<T> => sentence`Glossary: ${entry}`,
  note: <T>(reference: T): Sentence<T> => sentence`Note · ${reference}`,
  goTo: <T>(reference: T, speaker: string | undefined): Sentence<T> =>
    speaker ? sentence`Go to ${speaker} · ${reference}` : sentence`Go to ${reference}`,
  /** How often an entry is mentioned, beside the number of passages that the query has. */
  mentioned: (times: number, passages: number) =>
    times === 1
      ? 'Mentioned once'
      : plural(times, { one: '# mention', other: '# mentions' }) +
        plural(passages, { one: ' in # passage', other: ' in # passages' }),
  /** A result among those that the reader steps through. */
  step: (speaker: string, reference: string) => `${speaker}, ${reference}`,
  showMore: (results: number) => `Show ${number(results)} more`,
  /** The same if a long edition was searched only in part, so that the number is not known. */
  showMoreUncounted: 'Show more',

  showMentions: (mentions: number) =>
    plural(mentions, {
      one: 'Show the only mention in this exchange',
      other: 'Show the # mentions in this exchange',
    }),

  mentions: 'Mentions in this exchange',
  position: (mention: number, mentions: number) => `${number(mention)} of ${number(mentions)}`,
  previous: 'Previous',
  next: 'Next',
  done: 'Done',
}
