import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { checkEdition } from '#checks/all-checks.ts'
import { exchanges } from '#cli/exchanges/exchanges.ts'
import { runCommand } from '#cli/command.ts'
import { pathsIn } from '#files/paths-in.ts'
import { temporaryFolder } from '../support.ts'
import { unpublishLast } from '../../unpublish.ts'

let folder: string

/** A copy of a test edition of which nothing has been published. */
async function draftOf(name: string): Promise<string> {
  const copy = join(await temporaryFolder(), 'edition')
  await cp(join('tests/editions', name), copy, { recursive: true })
  await rm(join(copy, 'addresses.json'))
  return copy
}

async function run(args: string[], answer?: string) {
  let [out, err] = ['', '']
  const code = await runCommand(exchanges, [...args, '--in', folder], {
    print: (text) => (out += `${text}\n`),
    printError: (text) => (err += `${text}\n`),
    ...(answer !== undefined && { ask: () => Promise.resolve(answer) }),
  })
  return { code, out, err }
}

/** The content of every file of the edition. */
async function filesNow(): Promise<Map<string, string>> {
  const paths = (await pathsIn(folder)).filter((path) => !path.startsWith('.cache/'))
  return new Map(
    await Promise.all(
      paths.map(async (path) => [path, await readFile(join(folder, path), 'latin1')] as const),
    ),
  )
}

const source = (path: string) => readFile(join(folder, path), 'utf8')

describe('in a draft', () => {
  beforeEach(async () => {
    folder = await draftOf('bells')
  })

  test('exchanges that are merged are followed by everything that refers to them, and undone byte for byte', async () => {
    const before = await filesNow()
    const { out, code } = await run(['merge', '2-3', '--yes'])
    expect(code).toBe(0)
    expect(out).toContain('2 is exchanges/02-the-sound-in-the-mould.mdx')
    expect(out).toContain('3.A1–A7 become 2.A3–A9')
    expect(out).toContain('Not kept: the title of 3, “The long pour, heat and patience”')
    expect(await readdir(join(folder, 'exchanges'))).toHaveLength(7)
    expect(await source('exchanges/03-bells-that-travel.mdx')).toContain('number: 3\n')
    expect((await checkEdition(folder)).issues).toEqual([])
    const { out: undone } = await run(['--undo'])
    expect(undone).toBe('`merge 2-3` was undone\n')
    expect(await filesNow()).toEqual(before)
  })

  test('undo refuses if a file has changed since, and if there is nothing to undo', async () => {
    await run(['title', '2', 'Voices', '--yes'])
    await writeFile(join(folder, 'exchanges/02-voices.mdx'), 'mine')
    expect((await run(['--undo'])).err).toContain('Unexpected change to exchanges/02-voices.mdx')
    expect(await source('exchanges/02-voices.mdx')).toBe('mine')
    await rm(join(folder, '.cache'), { recursive: true })
    expect((await run(['--undo'])).err).toContain('expected an earlier command')
  })

  test('an exchange is divided where a turn begins, and only there', async () => {
    const { err } = await run(['split', '2', '--at', 'a2', '--yes'])
    expect(err).toContain('it is inside the answer that begins at a1')
    expect((await run(['split', '2', '--at', 'q1', '--yes'])).err).toContain('begins there already')
    expect((await run(['split', '6', '--at', 'q2', '--title', 'After', '--yes'])).err).toBe('')
    expect(await readdir(join(folder, 'exchanges'))).toContain('07-after.mdx')
    expect(await readdir(join(folder, 'exchanges'))).toContain('08-after-the-last-founder.mdx')
    expect((await checkEdition(folder)).issues).toEqual([])
  })

  test('turns move to a neighbour, with those on that side', async () => {
    const before = await source('exchanges/06-the-cracked-bell.mdx')
    await run(['move', '6.q2', '--to', '7', '--yes'])
    expect(await source('exchanges/06-the-cracked-bell.mdx')).not.toBe(before)
    await run(['move', '7.a1', '--to', '6', '--yes'])
    expect(wordsOf(await source('exchanges/06-the-cracked-bell.mdx'))).toBe(wordsOf(before))
    expect((await run(['move', '6.q1', '--to', '7', '--yes'])).err).toContain('merge 6 7')
    expect((await run(['move', '6.q2', '--to', '3', '--yes'])).err).toContain('a neighbour of 6')
  })

  test('a title gives a draft its address', async () => {
    expect((await run(['title', '3', 'Heat: a “long” story', '--yes'])).code).toBe(0)
    const text = await source('exchanges/03-heat-a-long-story.mdx')
    expect(text).toContain('title: "Heat: a “long” story"\n')
    await run(['title', '3', '炉', '--yes'])
    expect(await readdir(join(folder, 'exchanges'))).toContain('03-heat-a-long-story.mdx')
    await run(['title', '4', 'Heat: a long story', '--yes'])
    expect(await readdir(join(folder, 'exchanges'))).toContain('04-heat-a-long-story-2.mdx')
  })

  test('nothing is written without consent, or if two accounts of what is at issue would be one', async () => {
    const before = await filesNow()
    expect((await run(['merge', '2', '3'])).err).toContain('expected --yes')
    expect((await run(['merge', '2', '3'], 'n')).out).toContain('Nothing was written')
    expect((await run(['merge', '2', '3', '--dry-run'])).out).toContain('Nothing was written')
    expect((await run(['merge', '1', '2', '--yes'])).err).toContain('second account of exchange 1')
    expect((await run(['merge', '0', '1', '--yes'])).err).toContain('the introduction')
    expect((await run(['merge', '2', '4', '--yes'])).err).toContain('consecutive')
    expect((await run(['merge', '2', '99', '--yes'])).err).toContain('expected one from 0 to 7')
    expect((await run(['merge', '2', '3'], 'y')).code).toBe(0)
    expect(await filesNow()).not.toEqual(before)
  })
})

test('keys of notes that two exchanges have are told apart', async () => {
  folder = await draftOf('hostile')
  const { out } = await run(['merge', '1', '2', '--dry-run'])
  expect(out).not.toContain('becomes "')
  const file = 'exchanges/02-valueof.mdx'
  const text = await source(file)
  const marked = text.replace(/^(:::answer\n)(\S+)/m, '$1:note[$2]{#constructor}')
  await writeFile(join(folder, file), `${marked}\n:::note{#constructor kind=slip}\nAgain.\n:::\n`)
  expect((await run(['merge', '1', '2', '--yes'])).out).toContain(
    'The note "constructor" of 2 becomes "constructor-2"',
  )
  const merged = await source('exchanges/01-constructor.mdx')
  expect(merged).toContain(']{#constructor-2}')
  expect(merged).toContain(':::note{#constructor-2 kind=slip}\nAgain.')
})

test('what is published keeps its number, and what is new can still change', async () => {
  folder = join(await temporaryFolder(), 'edition')
  await cp('tests/editions/panel', folder, { recursive: true })
  const { err, code } = await run(['merge', '1', '2', '--yes'])
  expect(code).toBe(2)
  expect(err).toContain('exchange 2 is published')
  const slug = await unpublishLast(folder)
  const last = (await readdir(join(folder, 'exchanges'))).find((name) => name.includes(slug))!
  const number = String(Number.parseInt(last, 10))
  expect((await run(['title', number, 'Something new', '--yes'])).err).toBe('')
  expect(await readdir(join(folder, 'exchanges'))).toContain(last.replace(slug, 'something-new'))
  expect((await run(['title', '1', 'Another title', '--yes'])).err).toBe('')
  expect(await source('addresses.json')).not.toContain('another-title')
})

describe('longer exchanges', () => {
  beforeEach(async () => {
    folder = await draftOf('long')
    for (const name of await readdir(join(folder, 'exchanges'))) {
      const file = `exchanges/${name}`
      const untitled = (await source(file)).replace(/^title: .*/m, (line) =>
        name.startsWith('00') || name.startsWith('05') ? line : 'title: …',
      )
      await writeFile(join(folder, file), untitled)
    }
  })

  test('are proposed, chosen by number and made in one step', async () => {
    const { out } = await run(['suggest'])
    expect(out).toMatch(/^107 exchanges would become \d+\./m)
    expect(await readdir(join(folder, 'exchanges'))).toHaveLength(107)
    const before = await filesNow()
    expect((await run(['suggest', '--choose', '1-2', '--yes'])).code).toBe(0)
    expect((await readdir(join(folder, 'exchanges'))).length).toBeLessThan(107)
    expect((await checkEdition(folder)).issues).toEqual([])
    await run(['--undo'])
    expect(await filesNow()).toEqual(before)
  })

  test('are written as a plan, which can be changed before it is applied', async () => {
    const plan = join(await temporaryFolder(), 'plan.yaml')
    await run(['suggest', '--write', plan])
    expect(await readFile(plan, 'utf8')).toContain('exchanges: 107\n')
    await writeFile(plan, 'exchanges: 107\nlonger:\n  - { merge: 1-3, title: The start }\n')
    expect((await run(['apply', plan, '--yes'])).err).toBe('')
    expect(await readdir(join(folder, 'exchanges'))).toContain('001-the-start.mdx')
    expect((await run(['apply', plan, '--yes'])).err).toContain('its numbers mean other exchanges')
  })
})

/** The words of an exchange file, without its frontmatter. */
function wordsOf(text: string): string {
  return text.replace(/^---\n.*?\n---\n/s, '').trim()
}
