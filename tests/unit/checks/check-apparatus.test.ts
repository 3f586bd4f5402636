import { readFile, writeFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { reportOf, textOf } from './report-of.ts'
import { smallEdition, type SmallEdition } from './small-edition.ts'

const spring = 'glossary/spring.md'
const first = 'exchanges/01-why-is-this-so.mdx'

/** An edition with a note on the words “they say”, and a second work. */
async function withNote(kind: string, body: string): Promise<SmallEdition> {
  const edition = await smallEdition()
  await edition.edit(
    'bibliography.json',
    '] }\n]',
    '] },\n  { "id": "boris-2017", "type": "book", "title": "Winters" }\n]',
  )
  await edition.edit(spring, '[anna-2018]', '[anna-2018, boris-2017]')
  await edition.edit(first, 'they say', ':note[they say]{#who}')
  await append(edition, first, `\n:::note{#who kind=${kind}}\n${body}\n:::\n`)
  await edition.record()
  return edition
}

async function withTimeline(events: string): Promise<SmallEdition> {
  const edition = await smallEdition()
  const during = 'during: { from: 2018-05-08, to: 2018-06-12, why: So it is. }\n'
  await writeFile(edition.file('timeline.yaml'), `${during}events:\n${events}`)
  await edition.record()
  return edition
}

async function append(edition: SmallEdition, name: string, text: string): Promise<void> {
  const source = await readFile(edition.file(name), 'utf8')
  await writeFile(edition.file(name), source + text)
}

describe('sources', () => {
  test('an entry without one is found; a citation in its text is one', async () => {
    const edition = await smallEdition()
    await edition.edit(spring, 'sources: [anna-2018]\n', '')
    expect(await reportOf(edition)).toEqual([])
    await edition.edit(spring, ':cite[after winter]{#anna-2018}', 'after winter')
    await edition.edit(first, 'they say', ':cite[they say]{#anna-2018}')
    expect(await reportOf(edition)).toEqual([`${spring}:2:8 unsourced`])
  })

  test('a note without one is found; a slip needs none', async () => {
    expect(await reportOf(await withNote('slip', 'Read *he says*.'))).toEqual([])
    expect(await reportOf(await withNote('factcheck', 'Nobody did.'))).toEqual([
      `${first}:17:1 unsourced`,
    ])
  })

  test('a contested claim with one side alone is found', async () => {
    const oneSide = await withNote(
      'contested',
      'Anna :cite[disagrees]{#anna-2018}, and :cite[again]{#anna-2018}.',
    )
    expect(await reportOf(oneSide)).toEqual([`${first}:17:1 one-sided`])
    const both = await withNote(
      'contested',
      ':cite[Anna]{#anna-2018} does, :cite[Boris]{#boris-2017} does not.',
    )
    expect(await reportOf(both)).toEqual([])
  })

  test('an unverified one is refused for a claim', async () => {
    const edition = await smallEdition()
    await edition.edit(
      'bibliography.json',
      '"type": "book"',
      '"type": "book", "checked": "unverified"',
    )
    expect(await reportOf(edition)).toEqual(
      [`${spring}:4:11 unverified-source`, `${spring}:2:8 unverified-source`].sort(),
    )
    expect(await textOf(edition)).toContain('expected a verified work')
  })
})

test('a note of more than 60 words is found', async () => {
  expect(await reportOf(await withNote('slip', 'word '.repeat(60).trim()))).toEqual([])
  expect(await reportOf(await withNote('slip', 'word '.repeat(61).trim()))).toEqual([
    `${first}:17:1 long-note`,
  ])
})

describe('hindsight', () => {
  const dated = async (entry: string) => {
    const edition = await smallEdition()
    await append(edition, 'edition.yaml', 'date: "2018"\n')
    await append(edition, spring, `\n${entry}\n`)
    return edition
  }

  test('a later year in an entry is found, unless it is below “Later” or names a work', async () => {
    expect(await reportOf(await dated('It came early in 2019.'))).toEqual([
      `${spring}:9:1 hindsight`,
    ])
    expect(await reportOf(await dated('## Later\n\nIt came early in 2019.'))).toEqual([])
    expect(await reportOf(await dated('See :cite[Anna (2019)]{#anna-2018} and 2018.'))).toEqual([])
  })

  test.each([
    ['ru', '## Позднее', '## Later on'],
    ['zh-Hans', '## 后来', '## 後來'],
    ['ar', '## لاحقًا', '## بعد'],
    ['de', '## Later', '## Danach'],
  ])('the heading is in the language of the editors: %s', async (language, heading, other) => {
    const written = async (text: string) => {
      const edition = await dated(`${text}\n\nIt came early in ٢٠١٩.`)
      await append(edition, 'edition.yaml', `apparatus: ${language}\n`)
      return (await reportOf(edition)).filter((line) => line.endsWith('hindsight'))
    }
    expect(await written(heading)).toEqual([])
    expect(await written(other)).toEqual([`${spring}:11:1 hindsight`])
  })

  test('a later year in a note is found, unless the note is of that kind', async () => {
    const note = 'In 2019 it :cite[ended]{#anna-2018}.'
    const early = await withNote('clarification', note)
    await append(early, 'edition.yaml', 'date: "2018"\n')
    expect(await reportOf(early)).toEqual([`${first}:18:1 hindsight`])
    const late = await withNote('later', note)
    await append(late, 'edition.yaml', 'date: "2018"\n')
    expect(await reportOf(late)).toEqual([])
  })
})

describe('scripts', () => {
  test.each([
    ['ru: весна', 0],
    ['ru: vesna', 1],
    ['zh-Hans: 习近平', 0],
    ['zh-Hans: 習近平', 1],
    ['zh-Hant: 習近平', 0],
    ['zh-Hant: 习近平', 1],
    ['ja: はる', 0],
    ['ko: はる', 1],
  ])('a native name `%s` has %i mistakes', async (native, count) => {
    const edition = await smallEdition()
    await edition.edit(
      spring,
      'kind: concept',
      `kind: concept
native: { ${native} }`,
    )
    const column = 'native: { '.length + native.indexOf(' ') + 2
    expect(await reportOf(edition)).toEqual(
      Array.from({ length: count }, () => `${spring}:4:${column} wrong-script`),
    )
  })

  test('a transliteration is in Latin letters and has something that it transliterates', async () => {
    const edition = await smallEdition()
    await edition.edit(
      spring,
      'kind: concept',
      'kind: concept\nnative: { ru: весна }\ntransliteration: { ru: весна }',
    )
    expect(await reportOf(edition)).toEqual([`${spring}:5:24 wrong-script`])
    await edition.edit(spring, 'native: { ru: весна }\n', '')
    expect((await reportOf(edition))[0]).toMatch(/invalid-data$/)
  })

  test('a title is in the script of its language', async () => {
    const edition = await smallEdition()
    await edition.edit('bibliography.json', '"type": "book"', '"type": "book", "language": "ru"')
    expect(await reportOf(edition)).toEqual(['bibliography.json:2:3 wrong-script'])
  })
})

describe('people', () => {
  test('have a role and a reason to be mentioned; others have neither', async () => {
    const edition = await smallEdition()
    await edition.edit(spring, 'kind: concept', 'kind: person')
    expect(await textOf(edition)).toContain('missing `role`')
    await edition.edit(spring, 'kind: person', 'kind: person\nrole: A season\nmentioned: It came.')
    expect(await reportOf(edition)).toEqual([])
    await edition.edit(spring, 'kind: person', 'kind: concept')
    expect(await reportOf(edition)).toEqual([
      `${spring}:4:7 invalid-data`,
      `${spring}:5:12 invalid-data`,
    ])
  })
})

describe('topics', () => {
  const topics =
    'seasons:\n  label: Seasons\n  says:\n    - at: 1.A1\n      gist: Holds that it is so.\n'
  const withTopics = async (text: string) => {
    const edition = await smallEdition()
    await writeFile(edition.file('topics.yaml'), text)
    await edition.edit(first, 'topics: []', 'topics: [seasons]')
    await edition.record()
    return edition
  }

  test('agree with those of the exchanges', async () => {
    const edition = await withTopics(topics)
    expect(await reportOf(edition)).toEqual([])
    await edition.edit('topics.yaml', 'at: 1.A1', 'at: 2.A1')
    expect(await reportOf(edition)).toEqual([
      `${first}:4:10 topic-mismatch`,
      'topics.yaml:4:11 topic-mismatch',
    ])
  })

  test('point at paragraphs that exist, in a form that is one', async () => {
    const edition = await withTopics(topics.replace('1.A1', '1.A3'))
    expect(await reportOf(edition)).toEqual(['topics.yaml:4:11 unknown-reference'])
    expect(await textOf(edition)).toContain('The last paragraphs of exchange 1 are 1.Q1 and 1.A2.')
    await edition.edit('topics.yaml', '1.A3', '1.A')
    expect(await reportOf(edition)).toEqual(['topics.yaml:4:11 invalid-data'])
  })
})

describe('the timeline', () => {
  const event = (key: string, date: string, rest = 'sources: [anna-2018]') =>
    `  - key: ${key}\n    date: ${date}\n    text: It happens.\n    ${rest}\n`

  test('a valid one has no issues', async () => {
    const edition = await withTimeline(
      event('one', '1945') + event('two', '2018-06', 'sources: [anna-2018]\n    at: [1.A1]'),
    )
    expect(await reportOf(edition)).toEqual([])
  })

  test.each<[string, string, string]>([
    ['a date of no calendar', event('one', '2018-02-30'), 'timeline.yaml:4:11 invalid-data'],
    [
      'a second event of a key',
      event('one', '1945') + event('one', '1946'),
      'timeline.yaml:7:10 duplicate-key',
    ],
    [
      'an event before its time',
      event('one', '1946') + event('two', '1945'),
      'timeline.yaml:8:11 wrong-order',
    ],
    ['no source', event('one', '1945', 'at: [1.A1]'), 'timeline.yaml:3:10 unsourced'],
    [
      'an unknown source',
      event('one', '1945', 'sources: [ana-2018]'),
      'timeline.yaml:6:15 unknown-key',
    ],
    [
      'an unknown paragraph',
      event('one', '1945', 'sources: [anna-2018]\n    at: [7.A1]'),
      'timeline.yaml:7:10 unknown-reference',
    ],
    [
      'an unknown term',
      event('one', '1945').replace('It happens.', '":term[It]{#it} happens."'),
      'timeline.yaml:5:11 unknown-key',
    ],
  ])('%s is found', async (_name, events, expected) => {
    expect(await reportOf(await withTimeline(events))).toEqual([expected])
  })

  test('an interview that ends before it begins is found', async () => {
    const edition = await withTimeline(event('one', '1945'))
    await edition.edit('timeline.yaml', 'to: 2018-06-12', 'to: 2018-05-07')
    expect(await reportOf(edition)).toEqual(['timeline.yaml:1:33 wrong-order'])
  })
})
