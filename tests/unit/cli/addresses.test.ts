import { execFile } from 'node:child_process'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { checkEdition } from '#checks/check-edition.ts'
import { printIssues } from '#checks/print-issues.ts'
import { readCorpus } from '#corpus/read-corpus.ts'
import type { Ledger } from '#model/ledger.ts'
import { type SmallEdition, smallEdition } from '../checks/small-edition.ts'

const first = 'exchanges/01-why-is-this-so.mdx'
const second = 'exchanges/02-and-now.mdx'
let edition: SmallEdition

// Each command is a program of its own.
vi.setConfig({ testTimeout: 30_000 })

beforeEach(async () => {
  edition = await smallEdition()
})

function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((done) => {
    execFile(
      process.execPath,
      [
        '--disable-warning=ExperimentalWarning',
        'src/cli/addresses.ts',
        ...args,
        '--in',
        edition.folder,
      ],
      (error, out, err) => done({ code: error ? Number(error.code) : 0, out, err }),
    )
  })
}

async function issues(): Promise<string> {
  const { issues } = await checkEdition(edition.folder)
  return issues.length === 0 ? '' : printIssues(issues, edition.folder)
}

async function ledger(): Promise<Ledger> {
  return JSON.parse(await readFile(edition.file('addresses.json'), 'utf8')) as Ledger
}

/** The commands that the check proposes. */
async function proposals(): Promise<string[][]> {
  const found = (await issues()).matchAll(/npm run addresses -- (\w+) (\S+) ("[^"]+"|\S+)/g)
  return [...found].map(([, ...words]) => words.map((word) => word.replaceAll('"', '')))
}

async function idsOf(number: number): Promise<string[]> {
  const { corpus } = await readCorpus(edition.folder)
  return corpus!.exchanges
    .find((one) => one.number === number)!
    .turns.flatMap((turn) => turn.paragraphs.map(({ id }) => id))
}

/** A paragraph that was there all the time and was overlooked, between the two of the first answer. */
async function insertParagraph(): Promise<void> {
  await edition.edit('transcript.txt', 'they say.\n', 'they say.\n\nNobody knows.\n')
  await edition.edit(first, 'they say.\n', 'they say.\n\nNobody knows.\n')
}

async function removeParagraph(): Promise<void> {
  const words = 'It has always been so, they say.\n\n'
  await edition.edit('transcript.txt', words, '')
  await edition.edit(first, words, '')
}

describe('a slug that was renamed', () => {
  test('is found by its words and leads on, with its frame and its citations', async () => {
    await rename(edition.file(second), edition.file('exchanges/02-otherwise.mdx'))
    const command = ['rename', '/exchanges/and-now/', '/exchanges/otherwise/']
    expect(await proposals()).toEqual([command])
    expect((await run(...command)).code).toBe(0)
    expect(await issues()).toBe('')
    expect((await ledger()).redirects).toEqual({
      '/exchanges/and-now/': '/exchanges/otherwise/',
      '/embed/and-now/': '/embed/otherwise/',
      '/cite/and-now/': '/cite/otherwise/',
    })
  })

  test('may be renamed by the tool, file and all, twice and back again', async () => {
    expect((await run('rename', 'and-now', 'otherwise')).out).toContain('02-otherwise.mdx')
    await run('rename', 'otherwise', 'at-last')
    expect(await issues()).toBe('')
    await run('rename', 'at-last', 'and-now')
    expect(await issues()).toBe('')
    expect((await ledger()).redirects['/exchanges/and-now/']).toBeUndefined()
    expect((await ledger()).redirects['/exchanges/otherwise/']).toBe('/exchanges/at-last/')
  })

  test('is refused where it was never published', async () => {
    const { code, err } = await run('rename', 'and-never', 'otherwise')
    expect(code).toBe(2)
    expect(err).toContain('Unexpected address /exchanges/and-never/')
  })
})

describe('a paragraph that came between', () => {
  test('is found, and gets a number between those of its neighbours', async () => {
    await insertParagraph()
    expect(await proposals()).toEqual([['insert', '1.A1A', 'why']])
    expect((await run('insert', '1.A1A', 'A paragraph was overlooked.')).code).toBe(0)
    expect(await issues()).toBe('')
    expect(await idsOf(1)).toEqual(['q1', 'a1', 'a1a', 'a2'])
    expect(await readFile(edition.file('errata.yaml'), 'utf8')).toContain(
      'A paragraph was overlooked.',
    )
  })

  test('at the end just goes on counting', async () => {
    await edition.edit('transcript.txt', 'otherwise.\n', 'otherwise.\n\nNobody knows.\n')
    await edition.edit(second, 'otherwise.\n', 'otherwise.\n\nNobody knows.\n')
    expect(await issues()).toContain('address-unrecorded')
    expect(await proposals()).toEqual([])
    expect((await run()).code).toBe(0)
    expect(await issues()).toBe('')
  })
})

describe('a paragraph that is gone', () => {
  test('is found, and can be withdrawn: the others keep their numbers', async () => {
    await removeParagraph()
    expect(await proposals()).toEqual([['withdraw', '1.A1', 'why']])
    expect((await run('withdraw', '1.A1', 'It was spoken by nobody.')).code).toBe(0)
    expect(await issues()).toBe('')
    expect(await idsOf(1)).toEqual(['q1', 'a2'])
    const { corpus } = await readCorpus(edition.folder)
    expect(corpus!.errata[0]).toMatchObject({ at: ['1.A1'], text: 'It was spoken by nobody.' })
    expect(await readFile(edition.file(first), 'utf8')).toContain('Others disagree')
  })

  test('its number is not given again', async () => {
    await removeParagraph()
    await run('withdraw', '1.A1', 'Gone.')
    const { code, err } = await run('withdraw', '1.A1', 'Gone again.')
    expect(code).toBe(2)
    expect(err).toContain('Unexpected 1.A1')
  })
})

describe('words that were corrected', () => {
  test('are found where the transcript has them too, and are accepted with a reason', async () => {
    await edition.edit('transcript.txt', 'always', 'ever')
    await edition.edit(first, 'always', 'ever')
    expect(await issues()).toContain('Unexpected words in 1.A1')
    expect(await proposals()).toEqual([['reword', '1.A1', 'what was corrected']])
    expect((await run()).code).toBe(0)
    expect(await issues()).toContain('reworded')
    expect((await run('reword', '1.A1', 'The page had read “always”.')).code).toBe(0)
    expect(await issues()).toBe('')
  })
})

describe('other addresses', () => {
  test('the key of a work leads on', async () => {
    for (const file of ['bibliography.json', 'glossary/spring.md', 'glossary/spring.md'])
      await edition.edit(file, 'anna-2018', 'anna-2019')
    const command = ['rename', '/bibliography/#anna-2018', '/bibliography/#anna-2019']
    expect(await proposals()).toEqual([command])
    await run(...command)
    expect(await issues()).toBe('')
  })

  test('a note can be withdrawn', async () => {
    await edition.edit(first, 'they', ':note[they]{#who}')
    const source = await readFile(edition.file(first), 'utf8')
    await writeFile(edition.file(first), `${source}\n:::note{#who kind=slip}\nThem.\n:::\n`)
    await edition.record()
    await writeFile(edition.file(first), source.replace(':note[they]{#who}', 'they'))
    const [command = []] = await proposals()
    expect(command).toEqual(['withdraw', '/exchanges/why-is-this-so/#n-who', 'why'])
    await run(...command)
    expect(await issues()).toBe('')
  })

  test('an exchange keeps the number under which it was published', async () => {
    await edition.edit('addresses.json', '"/exchanges/and-now/": 2', '"/exchanges/and-now/": 7')
    expect(await issues()).toContain('Unexpected number 2, expected 7')
  })
})

test('the ledger knows the day on which addresses were last added', async () => {
  await run()
  expect((await ledger()).recorded).toBe('2026-01-02')
  await edition.edit('transcript.txt', 'otherwise.\n', 'otherwise.\n\nNobody knows.\n')
  await edition.edit(second, 'otherwise.\n', 'otherwise.\n\nNobody knows.\n')
  await run()
  expect((await ledger()).recorded).toBe(new Date().toISOString().slice(0, 10))
})
