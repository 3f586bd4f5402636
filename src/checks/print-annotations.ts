import { placeOf } from '#model/issue.ts'
import type { AnnotationReport } from './annotation-report.ts'

/** The report for a terminal: a table of the exchanges, and below it the places to look at. */
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
    (use) => `${placeOf(use, base)}  ${use.key}\n  “${use.words}” is said and not marked`,
  )
  const dense = thickets.map(
    (one) => `${placeOf(one, base)}  thicket\n  ${one.marks} marks on ${one.words} words`,
  )
  const bare = exchanges.flatMap(({ number, title, marks }) => {
    const without = Object.entries(marks).flatMap(([name, count]) => (count > 0 ? [] : [name]))
    return without.length > 0 ? [`${number} ${title}\n  has no ${without.join(', no ')}`] : []
  })
  const none = 'Every term of the glossary is marked where it is first said.'
  return [
    table([heads, ...rows]),
    ...bare,
    ...dense,
    ...(places.length > 0 ? places : [none]),
  ].join('\n\n')
}

const heads = ['', 'exchange', 'words', 'terms', 'citations', 'notes', 'per 100 words']

/** Aligns columns: titles on the left, numbers on the right. */
function table(rows: readonly string[][]): string {
  const widths = heads.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 1 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!),
        )
        .join('  '),
    )
    .join('\n')
}
