import { expect, test } from 'vitest'
import { exchange, searchIn } from './searching.ts'

const talk = {
  'exchanges/01-ships.mdx': exchange(
    1,
    'Did the ships tell us anything?',
    'The ships were from the US, and their captains were silent.',
  ),
  'exchanges/02-fleet.mdx': exchange(
    2,
    'Were other ships there?',
    'A U.S. fleet, ships of war. They came from China.',
  ),
  'exchanges/03-more.mdx': exchange(3, 'More ships?', 'The ships from China stayed with us.'),
  'glossary/ship.md': '---\nlabel: Ship\nkind: concept\n---\n\nWhat the US has, like China.\n',
}

const referencesIn = (lines: readonly string[]) => lines.map((line) => line.split(':')[0]!).sort()

test('an abbreviation in capitals excludes only capitals', async () => {
  const search = await searchIn(talk)
  const found = async (query: string) => referencesIn((await search(query)).interview)
  const all = ['1.A1', '1.Q1', '2.A1', '2.Q1', '3.A1', '3.Q1']
  expect(await found('ships')).toEqual(all)
  expect(await found('ships -US')).toEqual(['1.Q1', '2.Q1', '3.A1', '3.Q1'])
  expect(await found('ships -U.S.')).toEqual(['1.Q1', '2.Q1', '3.A1', '3.Q1'])
  expect(await found('ships -us')).not.toContain('3.A1')
  expect(await found('ships -CHINA')).toEqual(['1.A1', '1.Q1', '2.Q1', '3.Q1'])
  expect((await search('ship -US')).apparatus).toEqual([])
})

test('what is excluded is not counted', async () => {
  const search = await searchIn(talk)
  const counts = async (query: string) => (await search(query)).answer?.counts
  expect(await counts('ships')).toMatchObject({
    kind: { interview: 6 },
    speaker: { ida: 3, oskar: 3 },
  })
  expect(await counts('ships -China')).toMatchObject({
    kind: { interview: 4, glossary: 0 },
    speaker: { ida: 3, oskar: 1 },
  })
  expect(await counts('ships -US')).toMatchObject({ speaker: { ida: 3, oskar: 1 } })
})
