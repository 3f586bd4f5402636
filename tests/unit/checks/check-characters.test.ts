import { readFile, writeFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { checkEdition } from '#checks/all-checks.ts'
import { printIssues } from '#checks/print-issues.ts'
import { reportOf } from './report-of.ts'
import { smallEdition } from './small-edition.ts'

const first = 'exchanges/01-why-is-this-so.mdx'
const spring = 'glossary/spring.md'

const strays = ['\u0001', '\v', '\u0092', '\u2028', '\uffff', '\u{2fffe}']

describe.each(strays)('%j', (stray) => {
  test('is refused in an exchange, at its place', async () => {
    const edition = await smallEdition()
    await edition.edit(first, 'they say', `they${stray} say`)
    expect((await reportOf(edition))[0]).toBe(`${first}:12:28 invalid-character`)
  })

  test('is refused in an entry, its frontmatter and data files', async () => {
    const edition = await smallEdition()
    await edition.edit(spring, 'Spring', `Spring${stray}`)
    await edition.edit(spring, 'The season', `The${stray} season`)
    await edition.edit('bibliography.json', 'Seasons', `Seasons${stray}`)
    await writeFile(edition.file('searches.yaml'), `same:\n  - [spring, autumn${stray}]\n`)
    await writeFile(edition.file('topics.yaml'), `a:\n  label: A${stray}\n`)
    const report = (await reportOf(edition)).filter((line) => line.endsWith('invalid-character'))
    expect(report).toEqual([
      'bibliography.json:2:57 invalid-character',
      `${spring}:2:14 invalid-character`,
      `${spring}:7:4 invalid-character`,
      'searches.yaml:2:20 invalid-character',
      'topics.yaml:2:11 invalid-character',
    ])
  })
})

test('an escaped character is refused too, and reported by name with a fix', async () => {
  const edition = await smallEdition()
  await edition.edit('bibliography.json', 'Seasons', String.raw`Seasons\uffff\ud800`)
  await edition.edit(spring, 'label: Spring', String.raw`label: "Spring\v"`)
  const { issues } = await checkEdition(edition.folder)
  const text = printIssues(issues, edition.folder)
  expect(text).toContain(
    'bibliography.json:2:49  invalid-character\n  Unexpected U+FFFF (noncharacter)',
  )
  expect(text).toContain('Unexpected U+D800 (lone surrogate)')
  expect(text).toContain(`${spring}:2:8  invalid-character\n  Unexpected U+000B (vertical tab)`)
  expect(text).toContain('Replace it with a line break or a space.')
})

test('a refused character does not reach the corpus', async () => {
  const edition = await smallEdition()
  await edition.edit(first, 'they say', 'they\uffff say')
  await edition.edit(spring, 'The season', 'The\u0001 season')
  await edition.edit('bibliography.json', 'Seasons', String.raw`Sea\u2028sons`)
  const { corpus } = await checkEdition(edition.folder)
  expect(corpus?.works.get('anna-2018')?.title).toBe('Sea sons')
  expect(JSON.stringify([...corpus!.exchanges, ...corpus!.glossary.values()])).not.toMatch(
    /\\u0001|\uffff/,
  )
})

test('a file that is not UTF-8 is refused', async () => {
  const edition = await smallEdition()
  const source = await readFile(edition.file(spring), 'utf8')
  await writeFile(edition.file(spring), Buffer.from(source.replace('season', 'été'), 'latin1'))
  expect((await reportOf(edition))[0]).toMatch(/spring\.md:7:\d+ unreadable-file/)
})

test('invisible characters are allowed', async () => {
  const edition = await smallEdition()
  for (const file of [first, 'transcript.txt'])
    await edition.edit(file, 'they say', 'they\u00ad\u200c\u200f say')
  await edition.record()
  expect(await reportOf(edition)).toEqual([])
})
