import type { Element } from 'hast'
import { type Columns, columnsFrom, columnsIn } from '../columns.ts'
import { elementsIn, textOf } from './elements.ts'

export type TableOfSpeech = {
  columns: Columns
  rows: Element[][]
  /** The headings of columns that hold neither words, names nor times. */
  unread: string[]
}

/** A table with the words in one column, and names or times in others; undefined for any other. */
export function readTable(table: Element): TableOfSpeech | undefined {
  const rows = [...elementsIn(table)]
    .filter(
      ({ element, around }) =>
        element.tagName === 'tr' && around.find(({ tagName }) => tagName === 'table') === table,
    )
    .map(({ element }) =>
      element.children.filter(
        (cell): cell is Element =>
          cell.type === 'element' && (cell.tagName === 'td' || cell.tagName === 'th'),
      ),
    )
    .filter((cells) => cells.length > 0)
  const [first = [], ...rest] = rows
  const named = columnsFrom(first.map(textOf))
  if (named && (named.speaker !== undefined || named.start !== undefined)) {
    const used = new Set<number | undefined>(Object.values(named))
    const unread = first.map(textOf).filter((heading, index) => heading !== '' && !used.has(index))
    return { columns: named, rows: rest, unread }
  }
  const columns = columnsIn(rows.map((cells) => cells.map(textOf)))
  return columns && { columns, rows, unread: [] }
}
