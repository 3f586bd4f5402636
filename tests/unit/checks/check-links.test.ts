import { readFile, writeFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { checkEdition } from '#checks/all-checks.ts'
import { reportOf } from './report-of.ts'
import { smallEdition } from './small-edition.ts'

const spring = 'glossary/spring.md'
const first = 'exchanges/01-why-is-this-so.mdx'

test.each([
  ['[here](javascript:alert(1))', `${spring}:7:12 invalid-link`],
  ['[here](&#106;avascript:alert(1))', `${spring}:7:12 invalid-link`],
  ['[here](java&#10;script:alert(1))', `${spring}:7:12 invalid-link`],
  ['[here](JAVASCRIPT&colon;alert(1))', `${spring}:7:12 invalid-link`],
  ['<javascript:alert(1)>', `${spring}:7:12 invalid-link`],
  ['[here](data:text/html,x)', `${spring}:7:12 invalid-link`],
  ['[here](vbscript:x)', `${spring}:7:12 invalid-link`],
  ['[here](file:///etc/passwd)', `${spring}:7:12 invalid-link`],
  ['<editors@example.org>', `${spring}:7:12 invalid-link`],
  ['[here](/glossary/other/)', `${spring}:7:12 invalid-link`],
  ['*[here](javascript:alert(1))*', `${spring}:7:13 invalid-link`],
  ['![here](https://example.org/a.png)', `${spring}:7:12 not-prose`],
])('%s in an entry is refused', async (link, issue) => {
  const edition = await smallEdition()
  await edition.edit(spring, 'The season', `The season ${link}`)
  expect(await reportOf(edition)).toEqual([issue])
})

test('an invalid link in a definition is refused', async () => {
  const edition = await smallEdition()
  const source = await readFile(edition.file(spring), 'utf8')
  await writeFile(edition.file(spring), `${source}\nSee [this].\n\n[this]: javascript:alert(1)\n`)
  expect(await reportOf(edition)).toEqual([`${spring}:11:1 invalid-link`])
})

test('an invalid link in a note or in the timeline is refused', async () => {
  const edition = await smallEdition()
  await edition.edit(first, 'they say', ':note[they say]{#who}')
  const source = await readFile(edition.file(first), 'utf8')
  const note = ':::note{#who kind=slip}\nRead [*he says*](javascript:alert(1)).\n:::\n'
  await writeFile(edition.file(first), `${source}\n${note}`)
  await writeFile(
    edition.file('timeline.yaml'),
    'during: { from: 2018-05-08, to: 2018-06-12, why: So it is. }\nevents:\n' +
      '  - key: one\n    date: 1945\n    text: It [happens](data:,x).\n    sources: [anna-2018]\n',
  )
  await edition.record()
  expect(await reportOf(edition)).toEqual([
    `${first}:18:6 invalid-link`,
    'timeline.yaml:5:11 invalid-link',
  ])
})

test('of a refused link only the words reach the corpus', async () => {
  const edition = await smallEdition()
  await edition.edit(spring, 'The season', 'The [cold *season*](javascript:alert(1))')
  const { corpus } = await checkEdition(edition.folder)
  const body = JSON.stringify(corpus?.glossary.get('spring')?.body)
  expect(body).toContain('cold')
  expect(body).not.toContain('javascript')
})

test.each([
  ['contact: javascript:alert(1)', 'edition.yaml:11:10 invalid-data'],
  ['contact: Write to us', 'edition.yaml:11:10 invalid-data'],
  ['source: { publication: A, url: "data:text/html,x" }', 'edition.yaml:11:32 invalid-data'],
])('%s in the data of the edition is refused', async (line, issue) => {
  const edition = await smallEdition()
  const source = await readFile(edition.file('edition.yaml'), 'utf8')
  await writeFile(edition.file('edition.yaml'), `${source}${line}\n`)
  expect(await reportOf(edition)).toEqual([issue])
})

test.each(['"URL": "javascript:alert(1)"', '"archived": "file:///a"', '"DOI": "data:,x"'])(
  '%s of a work is refused',
  async (field) => {
    const edition = await smallEdition()
    await edition.edit('bibliography.json', '"type": "book"', `"type": "book", ${field}`)
    expect((await reportOf(edition))[0]).toMatch(/^bibliography\.json:2:\d+ invalid-data$/)
  },
)
