import type { MarkName } from '#directives/registry.ts'
import { placeOf } from '#model/issue.ts'
import type { AnnotationReport } from './annotation-report.ts'
import { table } from './table.ts'

/** The report for a terminal: a table of the exchanges, and below it what to look at. */
export function printAnnotations(
  { exchanges, thickets, unmarked }: AnnotationReport,
  base?: string,
): string {
  const rows = exchanges.map(({ number, title, words, marks, density }) => [
    `${number}`,
    title,
    `${words}`,
    `${marks.term}`,
    `${marks.cite}`,
    `${marks.note}`,
    density.toFixed(1),
  ])
  const places = unmarked.map(
    (use) => `${placeOf(use, base)}  ${use.key}\n  “${use.words}” is spoken here but not marked`,
  )
  const dense = thickets.map(
    (one) => `${placeOf(one, base)}  too dense\n  ${one.marks} marks in ${one.words} words`,
  )
  const bare = exchanges.flatMap(({ number, title, marks }) => {
    const without = Object.entries(marks).flatMap(([name, count]) =>
      count > 0 ? [] : [plurals[name as MarkName]],
    )
    return without.length > 0 ? [`${number} ${title}\n  has no ${either.format(without)}`] : []
  })
  const none = 'Every glossary entry is marked at its first use in each exchange.'
  return [
    table([heads, ...rows]),
    ...bare,
    ...dense,
    ...(places.length > 0 ? places : [none]),
  ].join('\n\n')
}

const plurals: Readonly<Record<MarkName, string>> = {
  term: 'terms',
  cite: 'citations',
  note: 'notes',
}

const either = new Intl.ListFormat('en-GB', { type: 'disjunction' })

const heads = ['', 'exchange', 'words', 'terms', 'citations', 'notes', 'per 100 words']
