import type { Corpus, Exchange, Gloss } from '#corpus/corpus.ts'
import { exchangeOf } from '../support.ts'

/** An exchange whose answer has these paragraphs. */
export function exchangeWith(number: number, ...paragraphs: string[]): Exchange {
  const { turns } = exchangeOf(`:::answer\n${paragraphs.join('\n\n')}\n:::\n`)
  return {
    number,
    title: `Exchange ${number}`,
    isTitled: true,
    titleLanguage: 'en',
    topics: [],
    claims: [],
    inserted: [],
    withdrawn: {},
    slug: `exchange-${number}`,
    file: `/edition/exchanges/${number}-exchange.mdx`,
    turns: turns.map((turn) => ({ ...turn, by: undefined })),
    between: [],
    notes: new Map(),
  }
}

/** An entry, called what it is called and nothing more unless said otherwise. */
export function glossOf(key: string, fields: Partial<Gloss> & Pick<Gloss, 'label'>): Gloss {
  return {
    key,
    kind: 'organization',
    aliases: [],
    wordings: [],
    native: {},
    transliteration: {},
    sources: [],
    see: [],
    file: `/edition/glossary/${key}.md`,
    card: [],
    body: [],
    ...fields,
  }
}

/** A corpus of what is spoken and what is explained. */
export function corpusOf(exchanges: Exchange[], entries: Gloss[]): Corpus {
  const speakers: Corpus['edition']['speakers'] = []
  return {
    root: '/edition',
    edition: { title: 'A Talk', speakers, language: 'en', origins: [], version: '1' },
    topics: {},
    timeline: undefined,
    argument: [],
    essays: [],
    releases: [],
    transcript: { title: undefined, paragraphs: [] },
    exchanges,
    glossary: new Map(entries.map((entry) => [entry.key, entry])),
    works: new Map(),
    ledger: { pages: {}, redirects: {}, withdrawn: {}, numbers: {}, words: {} },
    errata: [],
    searches: { same: [], queries: [] },
    images: new Map(),
  }
}
