import { expect, test } from 'vitest'
import { readEdition } from '#reading/read-edition.ts'
import { readPassages } from '#search/passages.ts'
import { searchRecords } from '#search/records.ts'

const { corpus } = await readEdition('content')
const records = searchRecords(corpus!, corpus!.searches.same)
const ofKind = (kind: string) => records.filter(({ about }) => about.kind === kind)
const contentAt = (locator: string) => records.find((record) => record.locator === locator)!.content

test('every paragraph, exchange, entry and work of the interview can be found', () => {
  expect(ofKind('interview')).toHaveLength(44)
  expect(ofKind('exchange')).toHaveLength(15)
  expect(ofKind('glossary')).toHaveLength(corpus!.glossary.size)
  expect(ofKind('work')).toHaveLength(corpus!.works.size)
  expect(ofKind('note').length).toBeGreaterThanOrEqual(100)
})

test('5.A5 is found by the usual spelling of a name that it spells otherwise', () => {
  const content = contentAt('5.A5')
  const [passage] = readPassages(content, [content.match(/\S+/g)!.indexOf('Chiang')])
  const [range] = passage!.ranges
  expect(passage!.text.slice(range!.start, range!.end)).toBe('Chang Kai-shek')
})

test('2.A2 is found by “Sino-Russian” and “Russo-Chinese”, and 3.A1 by a Chinese name in both forms', () => {
  expect(contentAt('2.A2')).toContain('Sino-Russian')
  expect(contentAt('2.A2')).toContain('Russo-Chinese')
  expect(contentAt('3.A1')).toMatch(/习近平.*習近平/)
})
