import type { SourceBlock, SourceDocument, SourcePerson } from './source-document.ts'
import { clockOf, secondsOf } from './spoken-time.ts'

/** A piece of speech in a list of them. Times are as the file has them. */
export type Segment = {
  /** Which piece of the file it is, from 1. */
  line: number
  text: string
  /** Who speaks; empty if the file names nobody for this piece, undefined if it names nobody at all. */
  voice?: string | undefined
  start?: number | string | undefined
  end?: number | string | undefined
}

/**
 * The document of a list of segments. A voice without a name is set only where it begins, because two voices without a name
 * may be two people.
 *
 * @param unit the unit of times that are numbers; without it, the pace of speech tells milliseconds from seconds.
 */
export function documentOf(
  format: string,
  segments: readonly Segment[],
  options: {
    unit?: 'milliseconds' | 'seconds' | undefined
    metadata?: SourceDocument['metadata']
    remarks?: string[]
  } = {},
): SourceDocument {
  const factor = (options.unit ?? paceUnit(segments)) === 'milliseconds' ? 1000 : 1
  const hasVoices = segments.some(({ voice }) => voice !== undefined && voice !== '')
  const nameless = hasVoices ? segments.filter(({ voice }) => !voice).length : 0
  let before: string | undefined
  const blocks = segments.map((segment): SourceBlock => {
    const { text, line } = segment
    const voice = hasVoices ? (segment.voice ?? '') : undefined
    const start = secondsFrom(segment.start, factor)
    const end = secondsFrom(segment.end, factor)
    const block = {
      kind: 'words' as const,
      line,
      text: text.replace(/\s+/gu, ' ').trim(),
      gap: true,
      ...(voice === undefined || (voice === '' && before === '') ? {} : { voice }),
      ...(start === undefined ? {} : { time: clockOf(start), start }),
      ...(end === undefined ? {} : { end }),
    }
    before = voice
    return block
  })
  return {
    format,
    unit: 'segment',
    flow: 'fragments',
    hasVoices,
    metadata: options.metadata ?? {},
    blocks,
    remarks: [
      ...(options.remarks ?? []),
      ...(nameless > 0
        ? [
            `Segments that name no speaker (${nameless} of ${segments.length}) were read as a voice without a name.`,
          ]
        : []),
    ],
  }
}

/** The names for which labels stand, as people. */
export function peopleOf(names: ReadonlyMap<string, string>): SourcePerson[] {
  return [...names].map(([label, name]) => ({ name, label, line: 1 }))
}

function secondsFrom(value: number | string | undefined, factor: number): number | undefined {
  if (value === undefined) return undefined
  const seconds = typeof value === 'number' ? value : secondsOf(value)
  if (seconds === undefined) return undefined
  const isNumber = typeof value === 'number' || /^\d+(?:\.\d+)?$/.test(value.trim())
  return isNumber ? Math.round((seconds / factor) * 1000) / 1000 : seconds
}

/** Nobody speaks fewer than one word in twenty seconds: then the numbers are milliseconds. */
function paceUnit(segments: readonly Segment[]): 'milliseconds' | 'seconds' {
  const numbers = segments.flatMap(({ start, end }) =>
    [start, end].flatMap((value) => {
      if (
        value === undefined ||
        (typeof value === 'string' && !/^\s*\d+(?:\.\d+)?\s*$/.test(value))
      )
        return []
      return [Number(value)]
    }),
  )
  const span = Math.max(...numbers, 0) - Math.min(...numbers, Infinity)
  if (numbers.length < 2 || numbers.some((value) => !Number.isInteger(value))) return 'seconds'
  // In a script without spaces, a few characters count as a word.
  const words = segments.reduce(
    (sum, { text }) => sum + Math.max(text.split(/\s+/).length, text.length / 8),
    0,
  )
  return words / span < 0.05 ? 'milliseconds' : 'seconds'
}
