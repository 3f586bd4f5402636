import { parse } from 'csv-parse/browser/esm/sync'
import { stringify } from 'csv-stringify/browser/esm/sync'
import { isString, parseJson, recordOf } from '#model/shape.ts'
import type { ExportedHighlight, ReadHighlights } from './exported.ts'
import { type Highlight, isHighlight, lastChange, onlyHighlight, wordsOf } from './highlight.ts'

// The names are for programs: they are the same in every language.
const columns =
  'quotation note speaker reference exchange link citation style created changed id data'.split(' ')

/** Highlights as CSV, https://www.rfc-editor.org/rfc/rfc4180, a row for each. `data` has what nobody edits by hand. */
export function writeTable(entries: readonly ExportedHighlight[]): string {
  const rows = entries.map(({ highlight, reference, speakers, exchange, link, citation }) => {
    const { id, style, note, edition, parts, changes } = highlight
    return {
      quotation: wordsOf(highlight),
      note,
      speaker: speakers.join('; '),
      reference,
      exchange: exchange ?? '',
      link,
      citation,
      style,
      created: timestamp(changes[0] ?? 0),
      changed: timestamp(lastChange(highlight)),
      id,
      data: JSON.stringify({ edition, parts, changes }),
    }
  })
  // Spreadsheets need the byte order mark to read non-ASCII characters.
  return stringify(rows, {
    header: true,
    columns,
    record_delimiter: '\r\n',
    bom: true,
    quoted: true,
    quoted_empty: true,
    cast: { string: asText },
  })
}

/** Reads such a table; undefined if it is another. The note and the style may have been edited in it. */
export function readTable(csv: string): ReadHighlights | undefined {
  const rows = rowsOf(csv)
  if (!rows) return undefined
  const highlights = rows.map(highlightOf).filter((one) => one !== undefined)
  return { highlights, unreadable: rows.length - highlights.length }
}

function rowsOf(csv: string): Record<string, string>[] | undefined {
  try {
    const rows: unknown[] = parse(csv, { columns: true, bom: true, relax_column_count: true })
    const isRow = recordOf(isString)
    const isOurs = rows.every(
      (row) => isRow(row) && ['note', 'style', 'id', 'data'].every((name) => name in row),
    )
    return isOurs && /^\ufeff?"?quotation"?,/.test(csv)
      ? (rows as Record<string, string>[])
      : undefined
  } catch {
    return undefined
  }
}

function highlightOf({ id, style, note, data }: Record<string, string>): Highlight | undefined {
  const rest = parseJson(fromText(data ?? ''), (json): json is object => typeof json === 'object')
  const highlight: unknown = { ...rest, id, style, note: fromText(note ?? '') }
  return isHighlight(highlight) ? onlyHighlight(highlight) : undefined
}

/**
 * A cell that spreadsheets do not take for a formula, which could send what is in the table somewhere. `fromText` undoes it:
 * a cell that begins like one that was changed is changed too.
 */
function asText(cell: string): string {
  return /^'*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
}

function fromText(cell: string): string {
  return /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell
}

function timestamp(time: number): string {
  return new Date(time).toISOString()
}
