import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { checkEdition } from '#checks/all-checks.ts'
import { placeOf } from '#model/issue.ts'
import { type SmallEdition, smallEdition } from '../checks/small-edition.ts'

async function issuesIn(edition: SmallEdition): Promise<string[]> {
  const { issues } = await checkEdition(edition.folder)
  return issues.map((issue) => `${placeOf(issue, edition.folder)} ${issue.message}`)
}

test.each([
  'topics.yaml',
  'errata.yaml',
  'timeline.yaml',
  'searches.yaml',
  'bibliography.json',
  'addresses.json',
])('an empty %s is treated as absent', async (name) => {
  const edition = await smallEdition()
  // Nothing in this edition depends on the bibliography.
  await rm(edition.file('glossary'), { recursive: true })
  await edition.edit('exchanges/00-introduction.mdx', ':term[spring]{#spring}', 'spring')
  await rm(edition.file('bibliography.json'))
  await edition.record()
  for (const content of ['', '\n', '# Nothing yet\n', '\ufeff']) {
    await writeFile(edition.file(name), content)
    const found = await issuesIn(edition)
    expect(found).toEqual([])
  }
})

test('an empty edition.yaml and empty frontmatter are reported with the fields expected', async () => {
  const edition = await smallEdition()
  await writeFile(
    edition.file('exchanges/02-and-now.mdx'),
    '---\n---\n\n:::question\nAnd now?\n:::\n',
  )
  expect(await issuesIn(edition)).toContain(
    'exchanges/02-and-now.mdx:2:1 Unexpected empty frontmatter, expected `number`',
  )
  await writeFile(edition.file('edition.yaml'), '# to be written\n')
  expect(await issuesIn(edition)).toEqual([
    'edition.yaml:1:1 Unexpected empty file, expected `title` and `speakers`',
  ])
})

test.each(['\r\n', '\n'])(
  'every file may have a byte order mark and %j line endings',
  async (end) => {
    const edition = await smallEdition()
    const names = [
      'edition.yaml',
      'transcript.txt',
      'bibliography.json',
      'addresses.json',
      'glossary/spring.md',
      'exchanges/00-introduction.mdx',
      'exchanges/01-why-is-this-so.mdx',
      'exchanges/02-and-now.mdx',
    ]
    for (const name of names) {
      const source = await readFile(edition.file(name), 'utf8')
      await writeFile(edition.file(name), `\ufeff${source.replaceAll('\n', end)}`)
    }
    expect(await issuesIn(edition)).toEqual([])
    await edition.edit('exchanges/01-why-is-this-so.mdx', 'always', 'ever')
    expect(await issuesIn(edition)).toEqual([
      expect.stringContaining('exchanges/01-why-is-this-so.mdx:12:8 Unexpected words'),
    ])
  },
)

test('a Windows line ending within a paragraph is read as a space', async () => {
  const edition = await smallEdition()
  await edition.edit('exchanges/01-why-is-this-so.mdx', 'always been', 'always\r\nbeen')
  expect(await issuesIn(edition)).toEqual([])
})

test.each([
  'edition.yaml',
  'topics.yaml',
  'timeline.yaml',
  'searches.yaml',
  'bibliography.json',
  'addresses.json',
  'glossary/spring.md',
  'exchanges/01-why-is-this-so.mdx',
])('%s in another encoding, or a folder in its place, is reported', async (name) => {
  const edition = await smallEdition()
  await writeFile(edition.file(name), Buffer.from('\ufefftitle: A\n', 'utf16le'))
  expect((await issuesIn(edition)).join('\n')).toContain(
    `${name} Unexpected text in UTF-16, expected text in UTF-8`,
  )
  await writeFile(edition.file(name), Buffer.from('title: A\n', 'utf16le'))
  expect((await issuesIn(edition)).join('\n')).toContain(`${name} Unexpected text in UTF-16`)
  await writeFile(edition.file(name), Buffer.from('# \ntitle: caf\u00e9\n', 'latin1'))
  expect((await issuesIn(edition)).join('\n')).toContain(
    `${name}:2:11 Unexpected bytes that are not UTF-8`,
  )
  await rm(edition.file(name))
  await mkdir(edition.file(name))
  expect((await issuesIn(edition)).join('\n')).toContain(`${name} Unexpected folder, expected a`)
})
