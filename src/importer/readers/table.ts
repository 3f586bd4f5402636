import { parse } from 'csv-parse/sync'
import { TranscriptError } from '#transcript/decode.ts'
import { type Columns, columnsFrom, columnsIn, unitOf } from './columns.ts'
import { hasMarkup, withoutMarkup } from './markup-in-text.ts'
import { documentOf, type Segment } from './segments.ts'
import type { Reader, SourceBlock, SourceDocument } from './source-document.ts'

/** A record of a table and its number, from 1, as a spreadsheet counts. */
type Row = { cells: string[]; number: number }

type Table = { columns: Columns; headings: string[]; rows: Row[] }

/** CSV or TSV with a column for the words, and others for the speaker and the times. */
export const tableReader: Reader = {
  name: 'table (CSV or TSV)',
  recognises: ({ text, extension }) => {
    if (text === undefined) return false
    if (['csv', 'tsv', 'tab'].includes(extension)) return true
    const [first = ''] = text.trimStart().split('\n')
    const columns = columnsFrom(
      first.split(delimiterOf(first)).map((cell) => cell.replace(/^"|"$/g, '')),
    )
    return columns !== undefined && (columns.speaker !== undefined || columns.start !== undefined)
  },
  read: ({ text = '' }) => {
    const table = tableIn(rowsOf(text))
    if (!table)
      throw new TranscriptError(
        'Unexpected table without a column of words, expected headings such as speaker, text and start',
        1,
        'Name the columns in the first row.',
      )
    return asDocument(table)
  },
}

function asDocument({ columns, headings, rows }: Table): SourceDocument {
  const cell = ({ cells }: Row, column: number | undefined) =>
    column === undefined ? '' : (cells[column] ?? '').trim()
  const spoken = rows.filter((row) => cell(row, columns.text) !== '')
  const marked = spoken.some((row) => hasMarkup(cell(row, columns.text)))
  const segments = spoken.map((row): Segment => ({
    line: row.number,
    text: withoutMarkup(cell(row, columns.text)),
    voice: withoutMarkup(cell(row, columns.speaker)).replace(/\s*[:：]$/u, ''),
    start: cell(row, columns.start) || undefined,
    end: cell(row, columns.end) || undefined,
  }))
  const document = documentOf('table (CSV or TSV)', segments, {
    unit: unitOf(headings[columns.start ?? -1]),
  })
  const unread = headings.filter(
    (heading, index) => heading.trim() !== '' && !Object.values(columns).includes(index),
  )
  const blocks = document.blocks.map((block, index) =>
    withVoice(block, segments[index]?.voice ?? '', document.hasVoices),
  )
  const continued = blocks.filter(
    (block, index) => block.kind === 'words' && document.hasVoices && segments[index]?.voice === '',
  )
  return {
    ...document,
    unit: 'row',
    flow: columns.end === undefined ? 'paragraphs' : 'fragments',
    blocks,
    remarks: [
      ...(unread.length > 0 ? [`Columns were left out: ${unread.join(', ')}.`] : []),
      ...(marked ? ['Tags and character references of HTML were read as their words.'] : []),
      ...(continued.length > 0
        ? [
            `Rows without a speaker were read as going on from the row above: ${continued.map(({ line }) => line).join(', ')}.`,
          ]
        : []),
    ],
  }
}

/** A row without a speaker goes on with the voice above, unless it only describes what happens. */
function withVoice(block: SourceBlock, voice: string, hasVoices: boolean): SourceBlock {
  if (block.kind !== 'words' || !hasVoices || voice !== '') return block
  const [, stage] = /^(?:\(([^()]+)\)|\[([^[\]]+)\])$/.exec(block.text)?.filter(Boolean) ?? []
  if (stage !== undefined) return { kind: 'stage', line: block.line, text: stage }
  return { ...block, voice: undefined }
}

function tableIn(rows: Row[]): Table | undefined {
  const [first, ...rest] = rows
  if (!first) return undefined
  const named = columnsFrom(first.cells)
  if (named) return { columns: named, headings: first.cells, rows: rest }
  const columns = columnsIn(rows.map(({ cells }) => cells))
  return columns && { columns, headings: [], rows }
}

/** @throws {TranscriptError} if quotation marks are not closed. */
function rowsOf(text: string): Row[] {
  const [first = ''] = text.split('\n')
  // Excel may say which character separates cells.
  const named = /^sep=(.)$/.exec(first)?.[1]
  const delimiter = named ?? delimiterOf(first)
  try {
    const records = parse(named ? text.slice(first.length + 1) : text, {
      delimiter,
      quote: delimiter === '\t' && !/(?:^|\t)"/m.test(text) ? null : '"',
      relax_column_count: true,
      relax_quotes: true,
    })
    return (
      records
        .map((cells, index) => ({ cells, number: index + 1 }))
        // Empty rows, and the line below the headings of a table in Markdown.
        .filter(({ cells }) => cells.some((cell) => !/^\s*:?-*:?\s*$/.test(cell)))
    )
  } catch (error) {
    const line = /line (\d+)/.exec(error instanceof Error ? error.message : '')?.[1]
    throw new TranscriptError(
      'Unexpected table that is damaged, expected a closing quotation mark in every cell that has an opening one',
      line === undefined ? undefined : Number(line),
    )
  }
}

/** The character that separates the cells of the first row. */
function delimiterOf(line: string): string {
  const bare = line.replace(/"[^"]*"/g, '')
  const counts = ['\t', ';', ',', '|'].map((character) => ({
    character,
    count: bare.split(character).length - 1,
  }))
  const [best] = counts.sort((one, other) => other.count - one.count)
  return best && best.count > 0 ? best.character : ','
}
