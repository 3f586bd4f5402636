import { expect, test } from 'vitest'
import { wordsOf } from '#corpus/words.ts'
import { fold } from '#search/fold.ts'
import { readQuery } from '#search/query.ts'
import { usesIn } from '#search/uses-in.ts'
import { english } from './analyses.ts'
import { exchange, searchIn } from './searching.ts'

test('invisible characters in a query or in the text do not prevent a match', async () => {
  const search = await searchIn({
    'exchanges/01-one.mdx': exchange(
      1,
      'Why do har\u00adbours silt up?',
      'Rivers car\u200bry \u200e sand\u200f, they say.',
    ),
    'exchanges/02-two.mdx': exchange(2, 'And then?', 'The sea takes it.'),
  })
  expect((await search('harbours')).interview).toEqual(['1.Q1: Why do [har\u00adbours] silt up?'])
  expect((await search('har\u00adbours')).interview).toHaveLength(1)
  expect((await search('carry sand')).interview).toEqual([
    '1.A1: Rivers [car\u200bry \u200e sand\u200f], they say.',
  ])
  expect((await search('"they say"')).interview[0]).toContain('[they say]')
  expect((await search('\u202esea')).interview).toHaveLength(1)
})

test('a Persian word with a joiner is one word', async () => {
  const search = await searchIn(
    { 'exchanges/01-one.mdx': exchange(1, 'چرا؟', 'من می\u200cخواهم بروم.') },
    'fa',
  )
  expect((await search('می\u200cخواهم')).interview).toHaveLength(1)
})

test('words are compared without invisible characters', () => {
  expect(fold('Har\u00adbour\u200f')).toBe('harbour')
  expect(readQuery('har\u00adbour \u200f').words).toEqual(['harbour'])
  expect(wordsOf('the har\u00adbour\u200f, SCO\u200b’s').map(({ text }) => text)).toEqual([
    'the',
    'harbour',
    'SCO’s',
  ])
  expect(usesIn('two har\u00adbours', ['harbour'], english)).toEqual([{ start: 4, end: 13 }])
})
