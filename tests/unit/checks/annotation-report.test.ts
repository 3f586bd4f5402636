import { expect, test } from 'vitest'
import { annotationReport, type AnnotationReport } from '#checks/annotation-report.ts'
import { printAnnotations } from '#checks/print-annotations.ts'
import { readEdition } from '#reading/read-edition.ts'
import { smallEdition, type SmallEdition } from './small-edition.ts'

const introduction = 'exchanges/00-introduction.mdx'
const first = 'exchanges/01-why-is-this-so.mdx'

async function reportOf({ folder }: SmallEdition): Promise<AnnotationReport> {
  const { corpus } = await readEdition(folder)
  return annotationReport(corpus!)
}

/** `key “words” file:line:column` of each use that is not marked. */
async function unmarkedIn(edition: SmallEdition): Promise<string[]> {
  const { unmarked } = await reportOf(edition)
  return unmarked.map(({ key, words, file, position }) => {
    const name = file.slice(edition.folder.length + 1)
    return position.type === 'at'
      ? `${key} “${words}” ${name}:${position.line}:${position.column}`
      : name
  })
}

test('words and marks of each exchange are counted', async () => {
  const edition = await smallEdition()
  await edition.edit(first, 'they say', ':note[they :cite[say]{#anna-2018}]{#who}')
  const { exchanges } = await reportOf(edition)
  expect(exchanges[0]).toMatchObject({ number: 0, words: 5, marks: { term: 1, cite: 0, note: 0 } })
  expect(exchanges[0]?.density).toBeCloseTo(20)
  expect(exchanges[1]).toMatchObject({ number: 1, marks: { term: 0, cite: 1, note: 1 } })
})

test('a name that is said before it is marked is found, in any case, once for each exchange', async () => {
  const edition = await smallEdition()
  await edition.edit(introduction, ':term[spring]{#spring}', 'spring, in spring')
  await edition.edit(first, 'they say', 'SPRING says')
  expect(await unmarkedIn(edition)).toEqual([
    `spring “spring” ${introduction}:7:18`,
    `spring “SPRING” ${first}:12:24`,
  ])
})

test('aliases and the acronym in parentheses are names, as whole words; an acronym only as it is', async () => {
  const edition = await smallEdition()
  await edition.edit('glossary/spring.md', 'label: Spring', 'label: Season of Growth (SOG)')
  await edition.edit(
    'glossary/spring.md',
    'kind: concept',
    'kind: concept\naliases: ["free, or fair"]',
  )
  await edition.edit(first, 'they say', 'sog, SOGS and now the SOG')
  await edition.edit(
    'exchanges/02-and-now.mdx',
    'it is otherwise',
    'unfree, or fair; free, or fair',
  )
  expect(await unmarkedIn(edition)).toEqual([
    `spring “SOG” ${first}:12:46`,
    'spring “free, or fair” exchanges/02-and-now.mdx:12:22',
  ])
})

test('a name that is marked, comes after its mark or is part of another term is not reported', async () => {
  const edition = await smallEdition()
  await edition.edit(first, 'they say', ':term[spring]{#spring} and spring')
  await edition.edit(first, 'Others', 'Spring :term[the spring of nations]{#nations}. Others')
  await edition.edit(
    'exchanges/02-and-now.mdx',
    'it is otherwise',
    ':term[the spring of nations]{#nations}',
  )
  expect(await unmarkedIn(edition)).toEqual([])
})

test('a name before its mark is reported', async () => {
  const edition = await smallEdition()
  await edition.edit(first, 'they say', 'spring and :term[spring]{#spring}')
  expect(await unmarkedIn(edition)).toEqual([`spring “spring” ${first}:12:24`])
})

test('the report is a table, and below it places that an editor can open', async () => {
  const edition = await smallEdition()
  await edition.edit(first, 'they say', 'in spring')
  const printed = printAnnotations(await reportOf(edition), edition.folder)
  const [heads, , row] = printed.split('\n')
  expect(heads).toMatch(/exchange\s+words\s+terms\s+citations\s+notes\s+per 100 words/)
  expect(row).toMatch(/^1\s+.*\s+\d+\s+0\s+0\s+0\s+0\.0$/)
  expect(printed).toContain(`${first}:12:27  spring\n  “spring” is spoken here but not marked`)
})
