import type { Cost, Measured } from './visit.ts'

/** A line of the table: what was measured, and how often. */
export type Row = { name: string; measured: readonly Measured[] }

const headings = ['', 'first, ms', 'kB', 'requests', 'complete, ms', 'kB', 'requests']

/** A table of both stages, with the medians of each. Requests for the offline copy are in brackets. */
export function table(rows: readonly Row[]): string {
  const cells = rows.map(({ name, measured }) => [
    name,
    ...costs(measured.map(({ first }) => first)),
    ...costs(measured.map(({ complete }) => complete)),
  ])
  const widths = headings.map((heading, column) =>
    Math.max(heading.length, ...cells.map((row) => row[column]!.length)),
  )
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!),
      )
      .join('  ')
  return [headings, ...cells].map((row) => `${line(row).trimEnd()}\n`).join('')
}

function costs(all: readonly Cost[]): string[] {
  const times = all.map(({ ms }) => ms)
  const copied = median(all.map((cost) => cost.copied))
  const requests = median(all.map((cost) => cost.requests))
  return [
    `${median(times)} (${Math.min(...times)}–${Math.max(...times)})`,
    (median(all.map(({ bytes }) => bytes)) / 1000).toFixed(1),
    copied > 0 ? `${requests} (${copied})` : String(requests),
  ]
}

/** The middle value; of an even number of values the lower of the two. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted[Math.floor((sorted.length - 1) / 2)]
  if (middle === undefined) throw new Error('Unexpected lack of values, expected some')
  return middle
}
