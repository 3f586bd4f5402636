import { expect, test } from 'vitest'
import type { Gloss } from '#corpus/corpus.ts'
import { readEdition } from '#reading/read-edition.ts'
import { readPassages } from '#search/passages.ts'
import { searchableNames } from '#search/synonyms.ts'
import { searchRecords } from '#search/records.ts'
import { corpusOf, exchangeWith, glossOf } from '../corpus/small-corpus.ts'

const { corpus } = await readEdition('tests/editions/panel')
const records = searchRecords(corpus!, corpus!.searches.same)
const ofKind = (kind: string) => records.filter(({ about }) => about.kind === kind)
const recordAt = (locator: string) => records.find((record) => record.locator === locator)!

/** The content of the record of a paragraph that is the only one of its edition, as 1.A1. */
function contentOf(paragraph: string, entries: Gloss[], same: string[][] = []): string {
  const [record] = searchRecords(corpusOf([exchangeWith(1, paragraph)], entries), same)
  return record!.content
}

test('every paragraph, exchange, entry, note and work can be found, with its name and address', () => {
  expect(ofKind('interview')).toHaveLength(20)
  expect(ofKind('exchange')).toHaveLength(4)
  expect(ofKind('glossary')).toHaveLength(6)
  expect(ofKind('note')).toHaveLength(5)
  expect(ofKind('work')).toHaveLength(corpus!.works.size)
  const record = recordAt('2.A4')
  expect(record).toMatchObject({
    url: '/exchanges/what-the-sea-does/#a4',
    filters: { speaker: ['berg'], topic: ['building', 'upkeep'] },
    place: '2.A4',
    about: { kind: 'interview', title: '2. What the sea does', speaker: 'Berg' },
  })
})

test('a paragraph is found by names it does not use, and shows the words it uses', () => {
  const chiang = glossOf('chiang', {
    kind: 'person',
    label: 'Chiang Kai-shek',
    aliases: ['Chang Kai-shek'],
  })
  const content = contentOf('It was Chang Kai-shek once again.', [chiang])
  const at = content.match(/\S+/g)!.indexOf('Chiang')
  expect(at).toBeGreaterThan(0)
  const [passage] = readPassages(content, [at])
  const [range] = passage!.ranges
  expect(passage!.text.slice(range!.start, range!.end)).toBe('Chang Kai-shek')
  expect(passage!.text).toBe('It was Chang Kai-shek once again.')
})

test('a short word of a name that is not used marks the name that is only if nothing else is found', () => {
  const china = glossOf('china', { label: 'China', aliases: ['People’s Republic of China'] })
  const content = contentOf('The talks of spring ended in China.', [china])
  const words = content.match(/\S+/g)!
  const marked = (...locations: number[]) => {
    const [passage] = readPassages(content, locations)
    return passage!.ranges.map(({ start, end }) => passage!.text.slice(start, end))
  }
  const [of, alsoOf] = [words.indexOf('of'), words.lastIndexOf('of')]
  expect(alsoOf).toBeGreaterThan(of)
  expect(marked(of, alsoOf)).toEqual(['of'])
  expect(marked(alsoOf)).toEqual(['China'])
  expect(marked(of, words.indexOf('People’s'))).toEqual(['China'])
})

test('a note has the words that it is about, an entry the paragraphs that use it', () => {
  const note = ofKind('note').find(({ about }) => about.words !== undefined)!
  expect(note.content).toContain(`“${note.about.words}”: `)
  const places = new Set(ofKind('interview').map(({ locator }) => locator))
  const used = ofKind('glossary').flatMap(({ about }) => about.usedIn ?? [])
  expect(used.length).toBeGreaterThan(0)
  for (const place of used) expect(places).toContain(place)
  for (const { about } of ofKind('glossary'))
    expect(new Set(about.usedIn).size).toBe(about.usedIn?.length)
})

test('an entry that is used everywhere lists its first paragraphs only', () => {
  const paragraphs = Array.from({ length: 99 }, () => 'The bell rang.').join('\n\n')
  const bell = glossOf('bell', { label: 'Bell', aliases: ['bell'] })
  const [entry] = searchRecords(corpusOf([exchangeWith(1, paragraphs)], [bell])).filter(
    ({ about }) => about.kind === 'glossary',
  )
  expect(entry!.about.usedIn).toHaveLength(60)
  expect(entry!.about.usedIn?.[0]).toBe('1.A1')
})

test('an entry is found by all its names and by other wordings', () => {
  const summit = glossOf('summit', {
    label: 'Summit',
    aliases: ['Singapore summit'],
    wordings: ['agree to a summit'],
    native: { ru: 'саммит' },
  })
  expect(searchableNames(summit)).toEqual([
    'Summit',
    'Singapore summit',
    'agree to a summit',
    'саммит',
  ])
})

test('synonyms find the same paragraphs', () => {
  expect(contentOf('The mortar was gone.', [], [['mortar', 'lime']])).toMatch(/ lime$/)
  expect(contentOf('The mortar was gone.', [])).not.toContain('lime')
})

test('Chinese names are indexed in both forms', () => {
  const xi = glossOf('xi', { kind: 'person', label: 'Xi Jinping', native: { 'zh-Hans': '习近平' } })
  expect(contentOf('And then Xi Jinping spoke.', [xi])).toMatch(/习近平.*習近平/)
})

test('an exchange has a record with its address, and no words: its passages have them', () => {
  expect(recordAt('Exchange 1')).toMatchObject({ place: 'E1', content: '' })
})

test('an entry is found by its transliterations', () => {
  const gloss = glossOf('shaqing', {
    label: 'Kill-green',
    native: { 'zh-Hans': '杀青' },
    transliteration: { 'zh-Hans': 'shāqīng' },
  })
  expect(searchableNames(gloss)).toEqual(['Kill-green', '杀青', '殺青', 'shāqīng'])
})
