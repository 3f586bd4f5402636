import { describe, expect, test } from 'vitest'
import { readFile, writeFile } from 'node:fs/promises'
import { checkEdition } from '#checks/all-checks.ts'
import { printIssues } from '#checks/print-issues.ts'
import { reportOf } from './report-of.ts'
import { smallEdition, type SmallEdition } from './small-edition.ts'

const first = 'exchanges/01-why-is-this-so.mdx'
const boris = '{ "id": "boris-2017", "type": "book", "title": "Winters" }'

async function withBoris(): Promise<SmallEdition> {
  const edition = await smallEdition()
  await edition.edit('bibliography.json', '] }\n]', `] },\n  ${boris}\n]`)
  await edition.record()
  return edition
}

describe('works', () => {
  test('one that is never cited is found at its place', async () => {
    expect(await reportOf(await withBoris())).toEqual(['bibliography.json:3:3 uncited-work'])
  })

  test('one is cited in spoken words', async () => {
    const edition = await withBoris()
    await edition.edit(first, 'they say', ':cite[they say]{#boris-2017}')
    expect(await reportOf(edition)).toEqual([])
  })

  test('one is cited in a note', async () => {
    const edition = await withBoris()
    await edition.edit(first, 'they say', ':note[they say]{#who}')
    const source = await readFile(edition.file(first), 'utf8')
    const note = '\n:::note{#who kind=clarification}\nSee :cite[Boris]{#boris-2017}.\n:::\n'
    await writeFile(edition.file(first), source + note)
    await edition.record()
    expect(await reportOf(edition)).toEqual([])
  })

  test('one is cited in an entry', async () => {
    const edition = await withBoris()
    await edition.edit('glossary/spring.md', 'The season', 'The :cite[season]{#boris-2017}')
    expect(await reportOf(edition)).toEqual([])
  })

  test('one is among the sources of an entry', async () => {
    const edition = await withBoris()
    await edition.edit('glossary/spring.md', '[anna-2018]', '[anna-2018, boris-2017]')
    expect(await reportOf(edition)).toEqual([])
  })

  test('one is the interview itself', async () => {
    const edition = await withBoris()
    const source = await readFile(edition.file('edition.yaml'), 'utf8')
    await writeFile(
      edition.file('edition.yaml'),
      `${source}source:\n  publication: A Paper\n  url: https://example.org/\n  work: boris-2017\n`,
    )
    expect(await reportOf(edition)).toEqual([])
  })

  test('one that is listed twice is found at its second place', async () => {
    const edition = await withBoris()
    await edition.edit(first, 'they say', ':cite[they say]{#boris-2017}')
    await edition.edit('bibliography.json', '"boris-2017"', '"anna-2018"')
    expect(await reportOf(edition)).toContain('bibliography.json:3:3 duplicate-key')
  })
})

describe('locators', () => {
  test.each(['p. 4', 'pp. 3–18', '§ 4', 'art. 30.4'])('%s is one', async (locator) => {
    const edition = await smallEdition()
    await edition.edit(first, 'they say', `:cite[they say]{#anna-2018 locator="${locator}"}`)
    expect(await reportOf(edition)).toEqual([])
  })

  test.each([
    ['25', 'Write `locator="p. 25"`.'],
    ['3–18', 'Write `locator="pp. 3–18"`.'],
    ['somewhere', 'expected one such as p. 25'],
  ])('%s is none, and is found where it is marked', async (locator, help) => {
    const edition = await smallEdition()
    await edition.edit(first, 'they say', `:cite[they say]{#anna-2018 locator="${locator}"}`)
    expect(await reportOf(edition)).toEqual([`${first}:12:24 invalid-locator`])
    const { issues } = await checkEdition(edition.folder)
    expect(printIssues(issues)).toContain(help)
  })

  test('also in notes and in the glossary', async () => {
    const edition = await smallEdition()
    await edition.edit('glossary/spring.md', '{#anna-2018}', '{#anna-2018 locator="page 4"}')
    await edition.edit(first, 'they say', ':note[they say]{#who}')
    const source = await readFile(edition.file(first), 'utf8')
    const note = '\n:::note{#who kind=slip}\nSee :cite[Anna]{#anna-2018 locator="4"}.\n:::\n'
    await writeFile(edition.file(first), source + note)
    await edition.record()
    expect(await reportOf(edition)).toEqual([
      `${first}:18:5 invalid-locator`,
      'glossary/spring.md:7:12 invalid-locator',
    ])
  })
})
