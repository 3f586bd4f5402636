import type { Table } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { SourcePerson } from './source-document.ts'

/** The people in a table with a column of names and one of their abbreviations, as in minutes. */
export function peopleIn({ children: [head, ...rows] }: Table): SourcePerson[] | undefined {
  const columns = head?.children.map((cell) => toString(cell).trim().toLowerCase()) ?? []
  const name = columns.findIndex((one) => /^(?:name|person|speaker)\b/.test(one))
  const label = columns.findIndex((one) => /^(?:abbr|initial|acronym|short|label)/.test(one))
  if (name < 0 || label < 0) return undefined
  return rows.flatMap(({ children: cells, position }) => {
    const [full, short] = [name, label].map((column) => toString(cells[column]).trim())
    return full && short ? [{ name: full, label: short, line: position?.start.line ?? 1 }] : []
  })
}
