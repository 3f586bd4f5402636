import { readdir, readFile, rename, symlink, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { checkEdition } from '#checks/all-checks.ts'
import { addresses } from '#cli/addresses/addresses.ts'
import { printIssues } from '#checks/print-issues.ts'
import { readEdition } from '#reading/read-edition.ts'
import type { Ledger } from '#model/ledger.ts'
import { temporaryFolder } from '../support.ts'
import { type SmallEdition, smallEdition } from '../checks/small-edition.ts'
import { resultOf } from './result-of.ts'

const first = 'exchanges/01-why-is-this-so.mdx'
const second = 'exchanges/02-and-now.mdx'
let edition: SmallEdition

beforeEach(async () => {
  edition = await smallEdition()
})

const run = (...args: string[]) => resultOf(addresses, ...args, '--in', edition.folder)

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
  const { corpus } = await readEdition(edition.folder)
  return corpus!.exchanges
    .find((one) => one.number === number)!
    .turns.flatMap((turn) => turn.paragraphs.map(({ id }) => id))
}

/** Every file of the edition, by its path. */
async function filesOf(): Promise<Map<string, string>> {
  const names = await readdir(edition.folder, { recursive: true, withFileTypes: true })
  const files = names.filter((one) => one.isFile() && !one.parentPath.endsWith('.cache'))
  return new Map(
    await Promise.all(
      files.map(async ({ parentPath, name }): Promise<[string, string]> => {
        const file = join(parentPath, name)
        return [relative(edition.folder, file), await readFile(file, 'latin1')]
      }),
    ),
  )
}

/** Adds an overlooked paragraph between the two of the first answer. */
async function insertParagraph(): Promise<void> {
  await edition.edit('transcript.txt', 'they say.\n', 'they say.\n\nNobody knows.\n')
  await edition.edit(first, 'they say.\n', 'they say.\n\nNobody knows.\n')
}

async function removeParagraph(): Promise<void> {
  const words = 'It has always been so, they say.\n\n'
  await edition.edit('transcript.txt', words, '')
  await edition.edit(first, words, '')
}

test('a command copies every file that the edition is read from', async () => {
  await edition.edit('edition.yaml', 'title: A Small Talk', 'title: A Small Talk\nicon: icon.svg')
  await edition.write('icon.svg', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>')
  await edition.write('introduction.md', 'They :cite[talk]{#boris-2017}.\n')
  await edition.edit(
    'bibliography.json',
    '[\n',
    '[\n  { "id": "boris-2017", "type": "book", "title": "Winters" },\n',
  )
  await edition.record()
  expect(await issues()).toBe('')
  expect(await run('rename', 'and-now', 'otherwise')).toMatchObject({ code: 0 })
})

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
    expect(await issues()).toBe('')
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
    const { corpus } = await readEdition(edition.folder)
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
    const recording = await run()
    expect(recording.code).toBe(1)
    expect(recording.err).toContain('Unexpected words in 1.A1')
    expect((await run('reword', '1.A1', 'The page had read “always”.')).code).toBe(0)
    expect(await issues()).toBe('')
  })
})

describe('a command that does not match the changes', () => {
  /** Runs a command that must be refused and change nothing. Returns its error. */
  async function refused(...command: string[]): Promise<string> {
    const before = await filesOf()
    const { code, err } = await run(...command)
    expect(code).toBe(2)
    expect(err).not.toContain('    at ')
    expect(await filesOf()).toEqual(before)
    return err
  }

  test('is refused if it names the wrong place: before the first paragraph, not after it', async () => {
    await edition.edit('transcript.txt', 'Boris: Now', 'Boris: Well.\n\nNow')
    await edition.edit(second, ':::answer\n', ':::answer\nWell.\n\n')
    expect(await refused('insert', '2.A1A', 'Overlooked.')).toContain(
      'Unexpected insert 2.A1A, expected insert 2.A0A',
    )
    expect(await refused('withdraw', '2.A1', 'Gone.')).toContain('expected insert 2.A0A')
    expect(await refused('reword', '2.A1', 'Corrected.')).toContain('expected insert 2.A0A')
    expect((await run('insert', '2.a0a', 'Overlooked.')).code).toBe(0)
    expect(await issues()).toBe('')
  })

  test.each([
    ['insert', '1.A1A', 'expected no such change'],
    ['withdraw', '1.A1', 'expected no such change'],
    ['reword', '1.A1', 'expected no such change'],
    ['withdraw', '1.A9', 'expected a paragraph that was published'],
    ['insert', '1.A1', 'expected a reference with a letter, such as 1.A1A'],
    ['insert', '9.A1A', 'Unexpected exchange 9, expected one from 0 to 2'],
    ['reword', '1.X1', 'expected the reference of a paragraph, such as 5.A3'],
    ['withdraw', '/glossary/spring/', 'Unexpected withdrawal of /glossary/spring/'],
    ['withdraw', '/exchanges/and-now/', 'expected the references of its paragraphs'],
    ['withdraw', '/glossary/winter/', 'expected one that was published'],
    ['rename', '/glossary/spring/', 'Unexpected glossary key "spring"'],
    ['rename', '/bibliography/#anna-2018', 'expected another address of the same kind'],
  ])('is refused: %s %s', async (command, address, expected) => {
    expect(await refused(command, address, '/glossary/else/')).toContain(expected)
  })

  test('is refused while the words differ from the transcript', async () => {
    await edition.edit(first, 'always', 'ever')
    const { code, err } = await run('reword', '1.A1', 'Corrected.')
    expect(code).toBe(1)
    expect(err).toContain('words-changed')
    expect((await run()).code).toBe(1)
  })
})

test.each(['{ "pages": ', '{ "pages": { "/": "x" } }', '<<<<<<< ours\n{}\n'])(
  'an unreadable ledger is an error, never an empty ledger: %s',
  async (source) => {
    await writeFile(edition.file('addresses.json'), source)
    const before = await filesOf()
    for (const command of [[], ['rename', 'and-now', 'otherwise']]) {
      const { code, err } = await run(...command)
      expect(code).toBe(1)
      expect(err).toContain('addresses.json')
    }
    expect(await filesOf()).toEqual(before)
  },
)

describe('several changes', () => {
  test('are settled one by one, and recorded after the last', async () => {
    for (const file of ['transcript.txt', first]) {
      await edition.edit(file, 'It has always', 'Well.\n\nIt has always')
      await edition.edit(file, 'they say.\n', 'they say.\n\nNobody knows.\n')
    }
    expect((await run('insert', '1.A1A', 'Overlooked.')).err).toContain(
      'expected insert 1.A0A, then insert 1.A1A',
    )
    const { out } = await run('insert', '1.A0A', 'Overlooked.')
    expect(out).toContain('Still to record: insert 1.A1A')
    expect((await run('insert', '1.A1A', 'Overlooked.')).out).toContain('recorded')
    expect(await issues()).toBe('')
    expect(await idsOf(1)).toEqual(['q1', 'a0a', 'a1', 'a1a', 'a2'])
  })

  test('may insert a paragraph before an inserted one', async () => {
    await insertParagraph()
    await run('insert', '1.A1A', 'Overlooked.')
    await edition.edit('transcript.txt', 'Nobody', 'Perhaps.\n\nNobody')
    await edition.edit(first, 'Nobody', 'Perhaps.\n\nNobody')
    expect(await proposals()).toEqual([['insert', '1.A1B', 'why']])
    expect((await run('insert', '1.A1B', 'Overlooked too.')).code).toBe(0)
    expect(await issues()).toBe('')
    expect(await idsOf(1)).toEqual(['q1', 'a1', 'a1b', 'a1a', 'a2'])
  })

  test('replace a paragraph: one is withdrawn and one inserted', async () => {
    for (const file of ['transcript.txt', first])
      await edition.edit(file, 'It has always been so, they say.', 'Well.')
    expect((await run('withdraw', '1.A1', 'Not said.')).out).toContain('insert 1.A0A')
    await run('insert', '1.A0A', 'Overlooked.')
    expect(await issues()).toBe('')
    expect(await idsOf(1)).toEqual(['q1', 'a0a', 'a2'])
  })
})

describe('undo', () => {
  test.each<[string, () => Promise<void>, string[]]>([
    ['insert', insertParagraph, ['insert', '1.A1A', 'Overlooked.']],
    ['withdraw', removeParagraph, ['withdraw', '1.A1', 'Gone.']],
    [
      'reword',
      async () => {
        for (const file of ['transcript.txt', first]) await edition.edit(file, 'always', 'ever')
      },
      ['reword', '1.A1', 'Corrected.'],
    ],
    ['rename', () => Promise.resolve(), ['rename', 'and-now', 'otherwise']],
    [
      'the record',
      async () => {
        for (const file of ['transcript.txt', second])
          await edition.edit(file, 'otherwise.\n', 'otherwise.\n\nNobody knows.\n')
      },
      [],
    ],
  ])('restores every byte that %s changed', async (_, prepare, command) => {
    await writeFile(edition.file('errata.yaml'), '# Of this edition\r\n')
    const head = await readFile(edition.file(first), 'utf8')
    await writeFile(
      edition.file(first),
      head.replace('---\n', "---\ntitle:  'Why?' # ours\n").replace(/\ntitle: [^'].*/, ''),
    )
    await prepare()
    const before = await filesOf()
    expect((await run(...command)).code).toBe(0)
    expect(await filesOf()).not.toEqual(before)
    expect((await run('undo')).out).toContain('was undone')
    expect(await filesOf()).toEqual(before)
    expect((await run('undo')).err).toContain('expected an earlier command')
  })

  test('goes back step by step', async () => {
    const before = await filesOf()
    await run('rename', 'and-now', 'otherwise')
    await run('rename', 'otherwise', 'at-last')
    expect((await run('undo')).out).toContain('`rename otherwise at-last` was undone')
    expect((await run('undo')).out).toContain('`rename and-now otherwise` was undone')
    expect(await filesOf()).toEqual(before)
  })

  test('is refused if a file has changed since', async () => {
    await insertParagraph()
    await run('insert', '1.A1A', 'Overlooked.')
    await edition.edit('errata.yaml', 'Overlooked.', 'It was overlooked.')
    const before = await filesOf()
    const { code, err } = await run('undo')
    expect(code).toBe(2)
    expect(err).toContain('Unexpected change to errata.yaml since `insert 1.A1A`')
    expect(await filesOf()).toEqual(before)
  })
})

test.skipIf(process.platform === 'win32')('parts of an edition may be symbolic links', async () => {
  await insertParagraph()
  const elsewhere = await temporaryFolder()
  await rename(edition.file('exchanges'), join(elsewhere, 'words'))
  await symlink(join(elsewhere, 'words'), edition.file('exchanges'))
  await rename(edition.file(first), join(elsewhere, 'first'))
  await symlink(join(elsewhere, 'first'), edition.file(first))
  expect((await run('insert', '1.A1A', 'Overlooked.')).code).toBe(0)
  expect(await issues()).toBe('')
  expect(await readFile(join(elsewhere, 'first'), 'utf8')).toContain('inserted: [a1a]')
})

test('a command leaves every other character of a file as it is', async () => {
  const source = await readFile(edition.file(first), 'utf8')
  const [, head = ''] = /^---\n(.*?)---\n/s.exec(source) ?? []
  const own = `${head}# ours\nsummary: >-\n  Why it is so,\n  in two lines.\n`
  const kept = source.replace(head, own).replaceAll('\n', '\r\n')
  await writeFile(edition.file(first), kept)
  await writeFile(edition.file('errata.yaml'), '# Of this edition\n')
  for (const file of ['transcript.txt', first])
    await edition.edit(
      file,
      /mdx$/.test(file) ? 'they say.\r\n' : 'they say.\n',
      'they say.\n\nNobody knows.\n',
    )
  const given = await readFile(edition.file(first), 'utf8')
  expect((await run('insert', '1.A1A', 'Overlooked.')).code).toBe(0)
  expect(await readFile(edition.file(first), 'utf8')).toBe(
    given.replace('two lines.\r\n', 'two lines.\r\ninserted: [a1a]\r\n'),
  )
  expect(await readFile(edition.file('errata.yaml'), 'utf8')).toMatch(/^# Of this edition\n- key: /)
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

test('the ledger has the date on which addresses were last added', async () => {
  await run()
  expect((await ledger()).recorded).toBe('2026-01-02')
  await edition.edit('transcript.txt', 'otherwise.\n', 'otherwise.\n\nNobody knows.\n')
  await edition.edit(second, 'otherwise.\n', 'otherwise.\n\nNobody knows.\n')
  await run()
  expect((await ledger()).recorded).toBe(new Date().toISOString().slice(0, 10))
})
