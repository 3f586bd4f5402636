import { expect, test } from 'vitest'
import { readCorpus } from '#corpus/read-corpus.ts'
import { searchRecords } from '#search/records.ts'

test('every paragraph and every entry can be found, with its name and address', async () => {
  const { corpus } = await readCorpus('content')
  const records = searchRecords(corpus!)
  expect(records.filter(({ meta }) => meta.kind === 'interview')).toHaveLength(44)
  expect(records.filter(({ meta }) => meta.kind === 'glossary')).toHaveLength(corpus!.glossary.size)
  expect(records.find(({ meta }) => meta.locator === '2.A1')).toMatchObject({
    url: '/exchanges/theory-ideology-western-policy/#a1',
    meta: { speaker: 'Lukin', title: 'Theory, ideology and Western policy' },
    filters: { speaker: ['lukin'] },
  })
  expect(new Set(records.map(({ sort }) => sort.order)).size).toBe(records.length)
})
