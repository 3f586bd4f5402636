import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { checkEdition } from '#checks/all-checks.ts'
import { reportOf, textOf } from './report-of.ts'
import { smallEdition, type SmallEdition } from './small-edition.ts'

const first = 'exchanges/01-why-is-this-so.mdx'
const second = 'exchanges/02-and-now.mdx'

test('a valid edition has no issues', async () => {
  expect(await reportOf(await smallEdition())).toEqual([])
})

describe('not a word altered', () => {
  test('a word left out is found with file, line, column and the words', async () => {
    const edition = await smallEdition()
    await edition.edit(first, 'always ', '')
    expect(await reportOf(edition)).toEqual([`${first}:12:8 words-changed`])
    const text = await textOf(edition)
    expect(text).toContain('It has [always ]been so')
    expect(text).toContain('transcript.txt:7')
    expect(text).toContain('1.A1')
  })

  test('a straight apostrophe for a curly one is found and named', async () => {
    const edition = await smallEdition()
    await edition.edit(first, 'Anna’s', "Anna's")
    expect(await reportOf(edition)).toEqual([`${first}:14:32 words-changed`])
    const text = await textOf(edition)
    expect(text).toContain('’ is U+2019')
    expect(text).toContain("' is U+0027")
  })

  test.each<[string, string, string]>([
    ['a space', 'they say', 'they  say'],
    ['a letter', 'Others', 'others'],
    ['a Chinese character', 'they say', 'they say 和'],
    ['a colon that opens no directive', 'they say', 'they:say'],
  ])('%s too many or other is found', async (_name, from, to) => {
    const edition = await smallEdition()
    await edition.edit(first, from, to)
    expect((await reportOf(edition)).map((line) => line.split(' ')[1])).toEqual(['words-changed'])
  })

  test('annotations alter nothing', async () => {
    const edition = await smallEdition()
    await edition.edit(first, 'they say', ':note[they :term[say]{#spring}]{#who}')
    await edition.edit(first, 'Others', ':cite[Others]{#anna-2018 locator="p. 4"}')
    await append(
      edition,
      first,
      '\n:::note{#who kind=clarification}\nNobody knows :cite[who]{#anna-2018}.\n:::\n',
    )
    await edition.record()
    expect(await reportOf(edition)).toEqual([])
  })

  test('a paragraph left out, and one put in, are found', async () => {
    const edition = await smallEdition()
    await edition.edit(first, '\n\nOthers disagree, as one of Anna’s friends wrote.', '')
    await edition.record()
    expect(await textOf(edition)).toContain('expected the paragraph at transcript.txt:9')
    await edition.edit(
      first,
      'they say.',
      'they say.\n\nThis is new.\n\nOthers disagree, as one of Anna’s friends wrote.',
    )
    await edition.record()
    expect(await textOf(edition)).toContain('Unexpected paragraph 1.A2')
  })

  test('words in the mouth of another are found', async () => {
    const edition = await smallEdition()
    await edition.edit(second, ':::answer', ':::answer{speaker=anna}')
    expect(await reportOf(edition)).toEqual([`${second}:11:1 wrong-speaker`])
  })

  test('another title is found', async () => {
    const edition = await smallEdition()
    await edition.edit('edition.yaml', 'A Small Talk', 'A Great Talk')
    expect(await reportOf(edition)).toEqual(['edition.yaml:1:8 words-changed'])
  })

  test('an unknown label is reported once, with the field that it belongs in', async () => {
    const edition = await smallEdition()
    const source = await readFile(edition.file('transcript.txt'), 'utf8')
    await writeFile(edition.file('transcript.txt'), source.replaceAll('Anna:', 'MS. ANNA A.:'))
    const { issues } = await checkEdition(edition.folder)
    expect(issues).toMatchObject([
      {
        rule: 'wrong-speaker',
        message:
          'Unexpected label "MS. ANNA A.:" at transcript.txt:5 and in 1 more place, expected that of a speaker in edition.yaml',
        position: { type: 'at', line: 5, column: 12 },
        hint: 'If this is what the transcript calls anna, add it to that speaker: `transcriptLabels: ["MS. ANNA A."]`.',
      },
    ])
    await edition.edit(
      'edition.yaml',
      'label: Anna\n',
      'label: Anna\n    transcriptLabels: ["MS. ANNA A."]\n',
    )
    expect(await reportOf(edition)).toEqual([])
    await edition.edit('edition.yaml', '["MS. ANNA A."]', '[]')
    await edition.edit('edition.yaml', 'label: Boris', 'label: Boris Full-Name')
    await edition.edit('edition.yaml', 'name: Boris', 'name: Boris Full-Name')
    const messages = (await checkEdition(edition.folder)).issues.map(({ message }) => message)
    expect(messages[0]).toContain('Unexpected label')
  })
})

describe('keys', () => {
  test('an unknown one is found, with the nearest right one', async () => {
    const edition = await smallEdition()
    await edition.edit(first, 'they say', ':term[they]{#sprign} :cite[say]{#anna-2019}')
    expect(await reportOf(edition)).toEqual([
      `${first}:12:24 unknown-key`,
      `${first}:12:45 unknown-key`,
    ])
    const text = await textOf(edition)
    expect(text).toContain('Did you mean "spring"?')
    expect(text).toContain('Did you mean "anna-2018"?')
  })

  test('also in the glossary, its sources and in the words of a note', async () => {
    const edition = await smallEdition()
    await edition.edit('glossary/spring.md', '[anna-2018]', '[ana-2018]')
    await edition.edit('glossary/spring.md', 'The season', 'The :term[season]{#summer}')
    await edition.edit(first, 'they', ':note[they]{#who}')
    await append(edition, first, '\n:::note{#who}\nA :cite[book]{#nobody}.\n:::\n')
    await edition.record()
    expect(await reportOf(edition)).toEqual([
      `${first}:18:3 unknown-key`,
      'glossary/spring.md:4:11 unknown-key',
      'glossary/spring.md:7:5 unknown-key',
    ])
  })

  test('an unknown speaker and an unknown topic are found', async () => {
    const edition = await smallEdition()
    await edition.edit(first, ':::question', ':::question{speaker=ana}')
    await edition.edit(first, 'topics: []', 'topics: [seasons]')
    const report = await reportOf(edition)
    expect(report).toContain(`${first}:7:1 unknown-key`)
    expect(report).toContain(`${first}:4:10 unknown-key`)
    expect(await textOf(edition)).toContain('Did you mean `speaker=anna`?')
  })
})

describe('numbers and addresses', () => {
  test('a number used twice is found', async () => {
    const edition = await smallEdition()
    await edition.edit(second, 'number: 2', 'number: 1')
    expect(await reportOf(edition)).toContain(`${second}:2:1 duplicate-number`)
  })

  test('a slug used twice is found', async () => {
    const edition = await smallEdition()
    await rename(edition.file(second), edition.file('exchanges/02-why-is-this-so.mdx'))
    expect(await reportOf(edition)).toContain('exchanges/02-why-is-this-so.mdx:2:1 duplicate-slug')
  })

  test('a published address that goes is found, unless it leads on', async () => {
    const edition = await smallEdition()
    await rename(edition.file(second), edition.file('exchanges/02-and-today.mdx'))
    const text = await textOf(edition)
    expect(text).toContain('Unexpected loss of the published address /exchanges/and-now/')
    expect(text).toContain('rename /exchanges/and-now/ /exchanges/and-today/')
    expect(text).toContain('npm run addresses')
  })

  test('words outside a turn, and a turn in the introduction, are found', async () => {
    const edition = await smallEdition()
    await edition.edit(first, ':::question', 'Aside.\n\n:::question')
    expect(await reportOf(edition)).toContain(`${first}:7:1 outside-turn`)
  })
})

describe('one mistake is one report', () => {
  test.each<[string, string, string, string]>([
    ['a misspelt block', first, ':::answer', ':::answr'],
    ['an unclosed turn', first, 'so?\n:::', 'so?'],
    ['frontmatter that cannot be read', first, 'number: 1', 'numbr: 1'],
    ['a work without a key', 'bibliography.json', '"id": "anna-2018", ', ''],
    ['an entry that cannot be read', 'glossary/spring.md', 'label: Spring', 'label: [Spring'],
    ['a list in a turn', first, 'Others', '- Others'],
  ])('%s', async (_name, file, from, to) => {
    const edition = await smallEdition()
    await edition.edit(file, from, to)
    const report = await reportOf(edition)
    expect(report.length).toBeGreaterThan(0)
    expect(report.length).toBeLessThanOrEqual(2)
    expect(report.every((line) => line.startsWith(file))).toBe(true)
  })

  test('a paragraph in the wrong place is one gap and one too many', async () => {
    const edition = await smallEdition()
    const words = 'Others disagree, as one of Anna’s friends wrote.'
    await edition.edit(first, `\n\n${words}`, '')
    await edition.edit(second, 'otherwise.', `otherwise.\n\n${words}`)
    await edition.record()
    expect(await reportOf(edition)).toEqual([
      `${first}:12:33 words-changed`,
      `${second}:14:1 words-changed`,
    ])
  })
})

describe('editorial prose', () => {
  test.each(['{now}', '<b>now</b>', ':note[now]{#again}', ':::answer\nnow\n:::'])(
    '%s in a note is refused',
    async (words) => {
      const edition = await smallEdition()
      await edition.edit(first, 'they', ':note[they]{#who}')
      await append(edition, first, `\n::::note{#who kind=slip}\n${words}\n::::\n`)
      expect((await reportOf(edition)).length).toBeGreaterThan(0)
    },
  )

  test.each(['<b>now</b>', ':::nots\nnow\n:::'])('%s in an entry is refused', async (words) => {
    const edition = await smallEdition()
    await append(edition, 'glossary/spring.md', `\n${words}\n`)
    expect(await reportOf(edition)).toContain('glossary/spring.md:9:1 syntax')
  })
})

describe('redirects', () => {
  test('lead to a page that is there, from one that is not', async () => {
    const edition = await smallEdition()
    await rename(edition.file(second), edition.file('exchanges/02-and-today.mdx'))
    const from = '/exchanges/and-now/'
    const ledger = async (redirects: Record<string, string>) => {
      const { pages } = JSON.parse(await readFile(edition.file('addresses.json'), 'utf8')) as {
        pages: object
      }
      await writeFile(edition.file('addresses.json'), JSON.stringify({ pages, redirects }))
    }
    const others = { '/embed/and-now/': '/embed/and-today/', '/cite/and-now/': '/cite/and-today/' }
    await ledger({ [from]: '/exchanges/and-today/', ...others })
    expect(await reportOf(edition)).toEqual([])
    await ledger({ [from]: '/exchanges/and-tody/', ...others })
    expect(await textOf(edition)).toContain('rename /exchanges/and-tody/ /exchanges/and-today/')
    await ledger({ '/about/': '/read/' })
    expect(await textOf(edition)).toContain('Unexpected redirect from /about/')
  })
})

describe('data', () => {
  test('an unknown field is found at its place, with the field that was probably meant', async () => {
    const edition = await smallEdition()
    await edition.edit('glossary/spring.md', 'kind: concept', 'knid: concept')
    expect(await reportOf(edition)).toContain('glossary/spring.md:3:7 invalid-data')
    expect(await textOf(edition)).toContain('Did you mean `kind`?')
  })

  test('a broken file is found, and nothing else is hidden by it', async () => {
    const edition = await smallEdition()
    await writeFile(edition.file(second), '---\nnumber: two\ntitle: "x\n---\n\n:::question\nA {\n')
    await edition.edit(first, 'always ', '')
    const report = await reportOf(edition)
    expect(report.some((line) => line.startsWith(second))).toBe(true)
    expect(report).toContain(`${first}:12:8 words-changed`)
  })

  test('a missing transcript is found', async () => {
    const edition = await smallEdition()
    await rm(edition.file('transcript.txt'))
    expect(await reportOf(edition)).toEqual(['transcript.txt unreadable-file'])
  })
})

async function append(edition: SmallEdition, name: string, words: string): Promise<void> {
  const source = await readFile(edition.file(name), 'utf8')
  await writeFile(edition.file(name), source + words)
}
