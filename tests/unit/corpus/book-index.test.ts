import { expect, test } from 'vitest'
import { bookIndex } from '#corpus/book-index.ts'
import type { Corpus } from '#corpus/corpus.ts'
import { parseExchange } from '#directives/parse.ts'
import { readExchange } from '#directives/read-exchange.ts'
import { addressRange } from '#model/paragraph-address.ts'
import { corpusOf, exchangeWith, glossOf } from './small-corpus.ts'

/** The index as it reads. */
function linesOf(corpus: Corpus): string[] {
  return bookIndex(corpus).flatMap(({ letter, items }) => [
    letter,
    ...items.map((line) =>
      line.type === 'reference'
        ? `${line.name}, see ${line.gloss.label}`
        : [
            line.name,
            ...line.places.map(({ first: { exchange, paragraph }, last }) =>
              addressRange(exchange.number, paragraph.id, last.paragraph.id),
            ),
            ...line.see.map(({ label }) => `see also ${label}`),
          ].join(', '),
    ),
  ])
}

test('an entry lists each place once, and adjacent places as a range', () => {
  const corpus = corpusOf(
    [
      exchangeWith(3, 'SCO and SCO.', 'The :term[SCO]{#sco}.', 'None.', 'SCO.'),
      exchangeWith(4, 'SCO.'),
    ],
    [glossOf('sco', { label: 'SCO' })],
  )
  expect(linesOf(corpus)).toEqual(['S', 'SCO, 3.A1–A2, 3.A4, 4.A1'])
})

test('an inserted paragraph is part of the range of its neighbours', () => {
  const numbering = { inserted: ['a0a', 'a1a'], withdrawn: {} }
  const source = ':::answer\nSCO.\n\nSCO.\n\nSCO, SCO.\n\nNone.\n\nSCO.\n:::\n'
  const { turns } = readExchange(parseExchange(source), source, '', numbering)
  const exchange = { ...exchangeWith(5), turns: turns.map((turn) => ({ ...turn, by: undefined })) }
  expect(linesOf(corpusOf([exchange], [glossOf('sco', { label: 'SCO' })]))).toEqual([
    'S',
    'SCO, 5.A0A–A1A, 5.A3',
  ])
})

test('paragraphs of two turns do not form a range', () => {
  const one = exchangeWith(1, 'SCO.')
  const two = exchangeWith(1, 'None.', 'SCO.')
  const exchange = { ...one, turns: [...one.turns, ...two.turns] }
  expect(linesOf(corpusOf([exchange], [glossOf('sco', { label: 'SCO' })]))).toEqual([
    'S',
    'SCO, 1.A1, 1.A2',
  ])
})

test('another name refers to its entry, unless it would be next to it and look like it', () => {
  const corpus = corpusOf(
    [],
    [
      glossOf('bri', {
        label: 'Belt and Road Initiative (BRI)',
        aliases: ['Belt and Road', 'OBOR'],
        native: { zh: '一带一路' },
        see: ['he'],
      }),
      glossOf('he', { label: 'He er butong', aliases: ['harmony without uniformity'] }),
    ],
  )
  expect(linesOf(corpus)).toEqual([
    'B',
    'Belt and Road Initiative (BRI), see also He er butong',
    'H',
    'harmony without uniformity, see He er butong',
    'He er butong',
    'O',
    'OBOR, see Belt and Road Initiative (BRI)',
  ])
})

test('another name has a line of its own if a line separates it from its entry', () => {
  const corpus = corpusOf(
    [],
    [
      glossOf('sco', { label: 'Shanghai Cooperation Organisation (SCO)' }),
      glossOf('lanes', { label: 'Sea lanes' }),
    ],
  )
  expect(linesOf(corpus)).toEqual([
    'S',
    'SCO, see Shanghai Cooperation Organisation (SCO)',
    'Sea lanes',
    'Shanghai Cooperation Organisation (SCO)',
  ])
})

test('names are sorted by `sort`, without articles or accents, and numbers by size', () => {
  const corpus = corpusOf(
    [],
    [
      glossOf('k', { label: 'Henry Kissinger', kind: 'person', sort: 'Kissinger, Henry' }),
      glossOf('hague', { label: 'The Hague', kind: 'place' }),
      glossOf('elysee', { label: 'Élysée Treaty' }),
      glossOf('g20', { label: 'G20' }),
      glossOf('g7', { label: 'G7' }),
      glossOf('five', { label: '5G' }),
    ],
  )
  expect(linesOf(corpus)).toEqual([
    '0–9',
    '5G',
    'E',
    'Élysée Treaty',
    'G',
    'G7',
    'G20',
    'H',
    'The Hague',
    'K',
    'Kissinger, Henry',
  ])
})

test('only names are references: no other wordings, no person under the given name, no name twice', () => {
  const corpus = corpusOf(
    [],
    [
      glossOf('summit', {
        label: 'Trump–Kim summit',
        aliases: ['Singapore summit'],
        wordings: ['agree to a summit'],
      }),
      glossOf('k', {
        label: 'Henry Kissinger',
        kind: 'person',
        sort: 'Kissinger, Henry',
        aliases: ['Kissinger', 'Henry A. Kissinger', 'Heinz'],
      }),
      glossOf('ukraine', {
        label: 'Conflict in Ukraine (2014)',
        kind: 'event',
        sort: 'Ukraine, conflict in (2014)',
        aliases: ['conflict in Ukraine'],
      }),
    ],
  )
  expect(linesOf(corpus).filter((line) => line.includes(', see '))).toEqual([
    'Conflict in Ukraine, see Conflict in Ukraine (2014)',
    'Heinz, see Henry Kissinger',
    'Singapore summit, see Trump–Kim summit',
  ])
})

const lettersIn = (apparatus: string, ...labels: string[]) => {
  const corpus = corpusOf(
    [],
    labels.map((label, index) => glossOf(`k${index}`, { label })),
  )
  return linesOf({ ...corpus, edition: { ...corpus.edition, apparatus } })
}

test('in Russian, Ё is listed under Е and Й apart from И; Latin names come last', () => {
  expect(lettersIn('ru', 'Юг', 'Йод', 'Ива', 'Ёлка', 'Ель', 'Есть', 'NATO')).toEqual([
    'Е',
    'Ёлка',
    'Ель',
    'Есть',
    'И',
    'Ива',
    'Й',
    'Йод',
    'Ю',
    'Юг',
    'N',
    'NATO',
  ])
})

test('in German, articles are ignored and umlauts are listed with their vowels', () => {
  expect(lettersIn('de', 'Der Übergang', 'Äpfel', 'Apfel', 'Ufer', 'The Hague')).toEqual([
    'A',
    'Apfel',
    'Äpfel',
    'T',
    'The Hague',
    'U',
    'Der Übergang',
    'Ufer',
  ])
})

test('in Arabic, the article is ignored and every alif is the same letter', () => {
  expect(lettersIn('ar', 'النيل', 'أسوان', 'آمال', 'إدريس', 'نوبة')).toEqual([
    'ا',
    'آمال',
    'إدريس',
    'أسوان',
    'ن',
    'نوبة',
    'النيل',
  ])
})

test('in Swedish, Å is a letter of its own after Z', () => {
  expect(lettersIn('sv', 'Åbo', 'Zorn', 'Abel')).toEqual(['A', 'Abel', 'Z', 'Zorn', 'Å', 'Åbo'])
})

test('in Chinese, names are listed by the letter of their pinyin, among the Latin ones', () => {
  expect(
    lettersIn('zh-Hans', '中国', '北京', '阿富汗', 'BRICS', '雾屏', '5G', 'Ялта', '臺灣'),
  ).toEqual([
    '0–9',
    '5G',
    'A',
    '阿富汗',
    'B',
    '北京',
    'BRICS',
    'T',
    '臺灣',
    'W',
    '雾屏',
    'Z',
    '中国',
    'Я',
    'Ялта',
  ])
})
