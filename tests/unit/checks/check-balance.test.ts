import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { printBalance } from '#checks/print-balance.ts'
import { balanceOf } from '#corpus/balance.ts'
import { readEdition } from '#reading/read-edition.ts'
import { reportOf } from './report-of.ts'
import { smallEdition, type SmallEdition } from './small-edition.ts'

const first = 'exchanges/01-why-is-this-so.mdx'

const origins = `origins:
  - { key: north, label: Northern, side: cold }
  - { key: east, label: Eastern, side: cold }
  - { key: south, label: Southern }
`

const work = (id: string, more: string) =>
  `{ "id": "${id}", "type": "book", "title": "${id}"${more} }`

async function append(edition: SmallEdition, name: string, text: string): Promise<void> {
  await edition.write(name, (await readFile(edition.file(name), 'utf8')) + text)
}

/** An edition with the origins of its works, and a contested note on words of Boris. */
async function withNote(attributes: string, ...cited: string[]): Promise<SmallEdition> {
  const edition = await smallEdition()
  await edition.edit(
    'edition.yaml',
    'title: A Small Talk',
    `title: A Small Talk\n${origins.trim()}`,
  )
  await edition.write(
    'bibliography.json',
    `[${[
      work('anna-2018', ', "origin": ["north"], "voice": "scholar"'),
      work('olga-2018', ', "origin": ["east"], "voice": "press"'),
      work('luis-2018', ', "origin": ["south"], "voice": "official"'),
      work('both-2018', ', "origin": ["north", "south"], "voice": "official"'),
    ].join(',\n')}]\n`,
  )
  await edition.edit(
    'glossary/spring.md',
    '[anna-2018]',
    '[anna-2018, olga-2018, luis-2018, both-2018]',
  )
  await edition.edit(first, 'they say', ':note[they say]{#who}')
  const cites = cited.map((key) => `:cite[one]{#${key}}`).join(', ')
  await edition.edit(
    first,
    'number: 1',
    'number: 1\nclaims:\n  - { at: a1, claim: so, notes: [who] }\n  - { at: a1, claim: ever }\n  - { at: q1, claim: this is so }',
  )
  await append(
    edition,
    first,
    `\n:::note{#who kind=contested ${attributes}}\nSo say ${cites}.\n:::\n`,
  )
  await edition.record()
  return edition
}

describe('sides', () => {
  test('two origins on one side are one side', async () => {
    expect(await reportOf(await withNote('closes=even', 'anna-2018', 'olga-2018'))).toEqual([
      `${first}:21:1 one-sided`,
    ])
  })

  test('an origin without a side is a side of its own; a joint work has two', async () => {
    expect(await reportOf(await withNote('closes=even', 'anna-2018', 'luis-2018'))).toEqual([])
    expect(await reportOf(await withNote('closes=even', 'both-2018', 'anna-2018'))).toEqual([])
  })
})

describe('the last word', () => {
  test('of a contested note must be said', async () => {
    expect(await reportOf(await withNote('', 'anna-2018', 'luis-2018'))).toEqual([
      `${first}:21:1 last-word`,
    ])
  })

  test('may differ by one for a speaker, and not by two', async () => {
    const edition = await withNote('closes=for', 'anna-2018', 'luis-2018')
    expect(await reportOf(edition)).toEqual([])
    await edition.edit(first, 'It has', ':note[It has]{#always}')
    await append(
      edition,
      first,
      '\n:::note{#always kind=contested closes=for}\n:cite[One]{#anna-2018}, :cite[two]{#luis-2018}.\n:::\n',
    )
    await edition.record()
    expect(await reportOf(edition)).toEqual([`edition.yaml:3:3 last-word`])
  })

  test('has a fixed list of values', async () => {
    expect(await reportOf(await withNote('closes=pro', 'anna-2018', 'luis-2018'))).toContain(
      `${first}:21:1 invalid-attribute`,
    )
  })
})

test('a work without an origin or a voice, or with an unknown origin, is found', async () => {
  const edition = await withNote('closes=even', 'anna-2018', 'luis-2018')
  await edition.edit('bibliography.json', ', "voice": "press"', '')
  await edition.edit('bibliography.json', '"origin": ["south"]', '"origin": ["sout"]')
  expect(await reportOf(edition)).toEqual([
    'bibliography.json:2:1 unplaced-work',
    'bibliography.json:3:71 unplaced-work',
  ])
})

test('a claim names a paragraph and notes of its exchange', async () => {
  const edition = await withNote('closes=even', 'anna-2018', 'luis-2018')
  await edition.edit(first, 'notes: [who]', 'notes: [woh]')
  await edition.edit(first, '{ at: q1,', '{ at: q9,')
  expect(await reportOf(edition)).toEqual([
    `${first}:4:34 unknown-key`,
    `${first}:6:11 unknown-reference`,
  ])
})

test('the balance is counted by speaker and by origin, and printed', async () => {
  const edition = await withNote('closes=against', 'both-2018', 'anna-2018')
  const { corpus } = await readEdition(edition.folder)
  const balance = balanceOf(corpus!)
  expect(
    balance?.speakers.map(({ speaker, closes, claims }) => [speaker.key, closes, claims]),
  ).toEqual([
    ['anna', { for: 0, against: 0, even: 0 }, { made: 1, checked: 0 }],
    ['boris', { for: 0, against: 1, even: 0 }, { made: 2, checked: 1 }],
  ])
  expect(
    balance?.origins.map(({ origin, citations, scholars, works }) => [
      origin.key,
      citations,
      scholars,
      works,
    ]),
  ).toEqual([
    ['north', 2, 1, 2],
    ['east', 0, 0, 1],
    ['south', 1, 0, 2],
  ])
  expect(balance?.contested).toEqual({ notes: 1, manySided: 1 })
  expect(printBalance(balance)).toMatch(/^Boris +2 +1 +50%$/m)
})

test('an edition without origins has no balance', async () => {
  const { corpus } = await readEdition((await smallEdition()).folder)
  expect(balanceOf(corpus!)).toBeUndefined()
  expect(printBalance(undefined)).toContain('list the origins')
})
