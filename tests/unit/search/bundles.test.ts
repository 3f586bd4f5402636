import { expect, test } from 'vitest'
import type { RecordKind } from '#search/about.ts'
import { bundleOthers, bundlePassages } from '#search/bundles.ts'
import { parseRecordId } from '#search/record-id.ts'
import type { SearchRecord } from '#search/records.ts'
import { exchange, searchIn } from './searching.ts'

/** A record of so many characters. */
function record(kind: RecordKind, place: string, length: number): SearchRecord {
  const about = { kind, title: '' }
  return { url: '', content: 'x'.repeat(length), about, locator: place, place, filters: {} }
}

/** The records of exchanges with a question and answers of the same length. */
function exchanges(count: number, answers: number, length: number): SearchRecord[] {
  return Array.from({ length: count }, (_, index) => [
    record('interview', `${index + 1}.Q1`, length),
    ...Array.from({ length: answers }, (_, answer) =>
      record('interview', `${index + 1}.A${answer + 1}`, length),
    ),
    record('exchange', `E${index + 1}`, 0),
  ]).flat()
}

test('there are fewer bundles than exchanges, and they are small', () => {
  for (const [answers, length] of [
    [1, 300],
    [3, 500],
    [7, 600],
  ] as const) {
    const { bundles } = bundlePassages(exchanges(100, answers, length))
    expect(bundles.length).toBeLessThanOrEqual(50)
    for (const bundle of bundles)
      expect(JSON.stringify(bundle).length).toBeLessThan(6000 + (answers + 1) * length)
  }
})

test('only what is very long is divided, and its passages are found by their positions', () => {
  const { bundles, starts, indexed } = bundlePassages(exchanges(2, 60, 1000))
  expect(starts.length).toBeGreaterThan(4)
  expect(starts.length).toBeLessThan(8)
  for (const [id] of indexed) {
    const place = parseRecordId(id)
    if (!place || !('address' in place)) throw new Error(`Unexpected id ${id}`)
    const at = starts.findLastIndex(
      ([exchange, position]) =>
        exchange < place.exchange || (exchange === place.exchange && position <= place.position),
    )
    expect(bundles[at], id).toHaveProperty([place.address])
  }
  expect(indexed.map(([id]) => id)).not.toContain('E1.0')
})

test('the id of any other record says where it is', () => {
  const records = Array.from({ length: 40 }, (_, at) => ({
    ...record('note', '', 500 + at),
    explains: `${at + 1}.A1`,
  }))
  const { bundles, indexed } = bundleOthers(records, 'one')
  expect(bundles.length).toBeGreaterThan(3)
  expect(bundleOthers(records, 'several').bundles.length).toBeLessThan(0.6 * bundles.length)
  for (const [id, { content, explains }] of indexed) {
    const place = parseRecordId(id)
    if (!place || !('bundle' in place)) throw new Error(`Unexpected id ${id}`)
    expect(bundles[place.bundle]![place.key]![1]).toBe(content)
    expect(place.explains).toBe(explains)
  }
})

test('ids are parsed, and what is none is not', () => {
  expect(parseRecordId('5.A3A.12')).toEqual({ address: '5.A3A', exchange: 5, position: 12 })
  expect(parseRecordId('12.3')).toEqual({ bundle: 12, key: '3' })
  expect(parseRecordId('12.3.5.A3')).toEqual({ bundle: 12, key: '3', explains: '5.A3' })
  expect(parseRecordId('12.3.1984')).toEqual({ bundle: 12, key: '3', explains: '1984' })
  for (const none of ['', '5', '5.A3', 'en_1234567', '5.a3.1', '-1.2'])
    expect(parseRecordId(none), none).toBeUndefined()
})

const long = 'The harbour was quiet, and nothing happened for a long while. '.repeat(400)

test('passages and exchanges of a long edition are found where they are', async () => {
  const search = await searchIn(
    Object.fromEntries(
      Array.from({ length: 4 }, (_, index) => [
        `exchanges/0${index + 1}-exchange-${index}.mdx`,
        exchange(
          index + 1,
          `What was word${index}?`,
          `${long}\n\nIt was answer${index}.\n\n${long}\n\nThe end${index} came.`,
        ),
      ]),
    ),
  )
  expect((await search('answer2')).interview).toEqual(['3.A2: It was [answer2].'])
  expect((await search('4.a4')).answer?.place).toMatchObject({ locator: '4.A4', place: '4.A4' })
  expect((await search('exchange 2')).answer?.place).toMatchObject({
    place: 'E2',
    about: { kind: 'exchange', title: '2. Exchange 2' },
    locator: 'Exchange 2',
  })
  for (const nothing of ['exchange 5', '2.A9', '0.P1', '9.A1'])
    expect((await search(nothing)).answer?.place, nothing).toBeUndefined()
})
