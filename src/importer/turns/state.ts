import type { labelReader } from '#transcript/label-reader.ts'
import type { Decisions } from '../decisions.ts'
import type { Line } from '../labels/line.ts'
import type { SourceDocument } from '../readers/source-document.ts'
import type { Part, Piece, Turns } from './piece.ts'

/** What is known of the lines before they are put together. */
export type Context = {
  decisions: Decisions
  /** The fields above the conversation, by the index of their line. */
  fields: ReadonlyMap<number, { key: string; value: string }>
  /** The index of the first line in which labels count. */
  end: number
  read: ReturnType<typeof labelReader>
  /** Whether labels have times. */
  hasTimes: boolean
  /** Whether times stand on lines of their own. */
  hasTimesAlone: boolean
  /** The lines of the source that begin with a possible name that is not a label. */
  doubtful: ReadonlySet<number>
}

/** A paragraph or a line of one, before they are joined. */
export type Unjoined = Extract<Piece, { kind: 'paragraph' }> & {
  /** Whether it may begin a paragraph. */
  gap?: boolean
  start?: number | undefined
  end?: number | undefined
}

export type State = {
  pieces: (Piece | Unjoined)[]
  parts: Part[]
  notes: Turns['notes']
  speaker: string | undefined
  /** A label whose words have not come yet. `only` is what the turn consists of if none come. */
  opening:
    | { time: string | undefined; line: number; only?: { text: string; isDirection: boolean } }
    | undefined
  /** A time on a line of its own, for the words after it, and how it is written. */
  time: { time: string; text: string; line: number } | undefined
  isTimed: boolean
  flow: SourceDocument['flow']
}

/** Leaves a line out. */
export function part(
  { line, text }: Line,
  what: string,
  state: State,
  as: Part['as'] = 'left out',
) {
  state.parts.push({ first: line, last: line, as, what, text })
}

/** Adds a paragraph, or a line of one, to the turn that is open. */
export function addParagraph(line: Line, text: string, time: string | undefined, state: State) {
  const block = state.opening
  state.pieces.push({
    kind: 'paragraph',
    text,
    line: block?.line ?? line.line,
    lastLine: line.line,
    speaker: state.speaker,
    opensTurn: block !== undefined,
    time: block?.time ?? time ?? state.time?.time ?? line.time,
    gap: line.gap || block !== undefined || state.time !== undefined || time !== undefined,
    start: line.start,
    end: line.end,
  })
  state.opening = undefined
  state.time = undefined
}

/** Ends a turn. One that is nothing but a direction such as `[Japanese]`, or a time, has it as its words. */
export function settle(state: State) {
  const { opening, speaker } = state
  state.opening = undefined
  settleTime(state)
  if (!opening?.only) return
  const { text, isDirection } = opening.only
  const at = isDirection
    ? state.pieces.findLastIndex(({ kind }) => kind === 'stage')
    : state.pieces.length
  const time = isDirection ? opening.time : undefined
  const words = {
    text,
    line: opening.line,
    lastLine: opening.line,
    speaker,
    opensTurn: true,
    time,
    gap: true,
  }
  state.pieces.splice(at, isDirection ? 1 : 0, { kind: 'paragraph', ...words })
}

/** A time that no words follow was spoken itself. */
export function settleTime(state: State) {
  const { time: stamp, speaker } = state
  state.time = undefined
  if (!stamp) return
  const { text, line } = stamp
  const words = { text, line, lastLine: line, speaker, opensTurn: false, time: undefined }
  state.pieces.push({ kind: 'paragraph', ...words, gap: true })
}
