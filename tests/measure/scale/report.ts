import type { SiteSize } from '#hosts/built-files.ts'
import type { Measured } from '../search/visit.ts'
import type { BuildCosts } from './build-costs.ts'

/** What was measured of one size. */
export type Measurement = {
  exchanges: number
  /** In how many interviews of a library they are; 1 for an edition by itself. */
  interviews: number
  costs: BuildCosts
  /** The build after one note was changed. */
  rebuild: BuildCosts
  size: SiteSize
  search: Measured | undefined
}

const headings = [
  ...[
    'exchanges',
    'interviews',
    'time, s',
    'CPU, s',
    'memory, MB',
    'files',
    'MB',
    'largest page, kB',
    'rebuild, s',
  ],
  ...['first hit, ms', 'kB', 'whole answer, ms', 'kB'],
]

/** The measurements as a table, and a second one of what each further exchange costs from one size to the next. */
export function scaleTable(measured: readonly Measurement[]): string {
  const rows = measured.map(({ exchanges, interviews, costs, rebuild, size, search }) => [
    String(exchanges),
    String(interviews),
    costs.seconds.toFixed(1),
    costs.cpuSeconds.toFixed(1),
    (costs.memory / 1e6).toFixed(0),
    String(size.files),
    (size.bytes / 1e6).toFixed(1),
    ((size.largestPage?.bytes ?? 0) / 1e3).toFixed(0),
    rebuild.seconds.toFixed(1),
    ...(search
      ? [search.first, search.complete].flatMap(({ ms, bytes }) => [
          String(ms),
          (bytes / 1e3).toFixed(1),
        ])
      : ['', '', '', '']),
  ])
  const further = measured.slice(1).map((now, index) => {
    const before = measured[index]!
    const each = (of: (one: Measurement) => number) =>
      (of(now) - of(before)) / (now.exchanges - before.exchanges)
    return [
      `${before.exchanges} to ${now.exchanges}`,
      (each(({ costs }) => costs.seconds) * 1000).toFixed(0),
      (each(({ costs }) => costs.cpuSeconds) * 1000).toFixed(0),
      (each(({ costs }) => costs.memory) / 1e3).toFixed(0),
      each(({ size }) => size.files).toFixed(2),
      (each(({ size }) => size.bytes) / 1e3).toFixed(1),
    ]
  })
  const furtherHeadings = ['each further', 'time, ms', 'CPU, ms', 'memory, kB', 'files', 'kB']
  return `${aligned([headings, ...rows])}\n${aligned([furtherHeadings, ...further])}`
}

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  return rows
    .map((row) => `${row.map((cell, column) => cell.padStart(widths[column]!)).join('  ')}\n`)
    .join('')
}
