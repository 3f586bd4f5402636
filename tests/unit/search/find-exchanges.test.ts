import { expect, test } from 'vitest'
import { exchangeHit, exchangesWithAll } from '#browser/search/find-exchanges.ts'
import type { Hit } from '#browser/search/load-hits.ts'
import type { Result } from '#browser/search/result.ts'
import { readPassages, writePassages } from '#search/passages.ts'
import { exchange, searchIn } from './searching.ts'

const result = (id: string, score: number, words = [1]): Result => ({
  ...{ id, score, words, file: '', key: id },
  order: Number(id.replace(/\D/g, '')),
})

test('exchanges that have all words, but not in one passage, are found, the best first', () => {
  const found = exchangesWithAll([
    [
      result('1.A2', 1),
      result('2.A1', 1),
      result('3.A1', 1),
      result('12.A1', 1),
      result('4.A1', 9),
    ],
    [result('1.A1', 1), result('2.A1', 1), result('12.A2', 3)],
  ])
  expect(found.map(({ exchange, passages }) => [exchange, passages.map(({ id }) => id)])).toEqual([
    ['12', ['12.A1', '12.A2']],
    ['1', ['1.A1', '1.A2']],
  ])
})

test('an exchange has the matches of its passages', () => {
  const hit = (id: string, text: string, locations: number[]): Hit => ({
    ...{ href: '', about: { kind: 'interview', title: '' }, locator: '', place: '' },
    content: writePassages([{ id, text, synonyms: [] }]),
    locations,
  })
  const own = hit('', '', [])
  const passages = [hit('a1', 'The river rose.', [2]), hit('a2', 'We saw the boats.', [1, 4])]
  const { content, locations } = exchangeHit(own, passages)
  const marked = readPassages(content, locations).map(({ id, text, ranges }) => [
    id,
    ...ranges.map(({ start, end }) => text.slice(start, end)),
  ])
  expect(marked).toEqual([
    ['a1', 'river'],
    ['a2', 'We', 'boats'],
  ])
})

test('a search finds an exchange whose passages have the words together', async () => {
  const search = await searchIn({
    'exchanges/01-come.mdx': exchange(1, 'When did the boats come?', 'The rivers were high.'),
    'exchanges/02-stay.mdx': exchange(2, 'And the boat?', 'It was on the river, a boat.'),
    'exchanges/03-go.mdx': exchange(3, 'And the river?', 'It was gone.'),
  })
  const { interview, answer } = await search('river boat')
  expect(interview).toEqual(['2.A1: It was on the [river], a [boat].'])
  expect(answer?.exchanges).toMatchObject([{ place: 'E1', about: { title: '1. Exchange 1' } }])
  expect((await search('“the rivers” boats')).answer?.exchanges).toHaveLength(1)
  expect((await search('river mountain')).answer?.exchanges).toEqual([])
})
