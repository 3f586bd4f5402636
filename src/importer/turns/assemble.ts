import { isWrapped } from '#transcript/read-transcript.ts'
import type { SourceDocument } from '../readers/source-document.ts'
import { bareLeadingTime, leadingTime, timeAlone, withoutFraction } from '../labels/times.ts'
import type { Line } from '../labels/line.ts'
import { breakOf, directionOf, isCredit } from './credits.ts'
import type { labelReader } from '#transcript/label-reader.ts'
import type { Decisions } from '../decisions.ts'
import { joinFragments, joinLines } from './join.ts'
import type { Part, Piece, Turns } from './piece.ts'
import { takeTitle } from './take-title.ts'

/**
 * Puts the parts of a document in order: turns with their paragraphs and times, headings, stage directions, images. What is
 * not spoken and has no place in an exchange becomes a part that is left out.
 */
export function assemble(
  document: SourceDocument,
  lines: readonly Line[],
  context: Context,
): Turns {
  const byBlock = Map.groupBy(lines.entries(), ([, { block }]) => block)
  const state: State = {
    pieces: [],
    parts: [],
    notes: [],
    speaker: undefined,
    opening: undefined,
    time: undefined,
    isTimed: areTimed(lines),
    flow: document.flow === 'lines' && !wraps(lines, context) ? 'paragraphs' : document.flow,
  }
  document.blocks.forEach((block, index) => {
    const { line } = block
    if (block.kind === 'note') state.notes.push(block)
    else if (block.kind === 'leftOut') {
      const { what, text, lastLine } = block
      if (what !== 'rule')
        state.parts.push({ first: line, last: lastLine, as: 'left out', what, text })
    } else if (block.kind === 'stage' || block.kind === 'exchange' || block.kind === 'image') {
      state.pieces.push(block)
    }
    for (const [at, one] of byBlock.get(index) ?? []) addLine(one, at, lines, context, state)
  })
  settle(state)
  const joined =
    document.flow === 'fragments'
      ? joinFragments(state.pieces)
      : joinLines(state.pieces, state.flow)
  return takeTitle(
    { ...state, title: undefined, pieces: joined.map(withoutExtras) },
    document,
    context,
  )
}

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

function addLine(
  line: Line,
  index: number,
  lines: readonly Line[],
  context: Context,
  state: State,
) {
  const decided = context.decisions.apart?.find(
    ({ first, last }) => line.line >= first && line.line <= last,
  )
  const field = context.fields.get(index)
  const part = (as: Part['as'], what: string) =>
    state.parts.push({ first: line.line, last: line.line, as, what, text: line.text })
  if (decided?.as === 'heading' || (line.isHeading && !context.decisions.apart)) {
    state.pieces.push({ kind: 'heading', text: line.text, line: line.line })
  } else if (decided?.as === 'stage direction') {
    state.pieces.push({ kind: 'stage', text: directionOf(line.text) ?? line.text, line: line.line })
  } else if (decided) {
    part(decided.as, decided.as)
  } else if (field && !context.decisions.apart) {
    part('left out', 'field')
  } else addWords(line, index, lines, context, state)
}

function addWords(
  line: Line,
  index: number,
  lines: readonly Line[],
  context: Context,
  state: State,
) {
  const decidedTurn = context.decisions.turns?.find((turn) => turn.line === line.line)
  const label = index < context.end ? undefined : context.read(line.text)
  if (label || decidedTurn) {
    settle(state)
    state.speaker = decidedTurn?.speaker ?? label?.speaker
    state.opening = { time: withoutFraction(label?.time), line: line.line }
  }
  const raw = (label ? label.rest : line.text).trim()
  const alone = timeAlone(raw, context.hasTimes)
  if (alone !== undefined) {
    if (state.opening && !state.opening.only) {
      state.opening.only = { text: raw, isDirection: false }
      state.opening.time ??= alone
    } else {
      settleTime(state)
      state.time = { time: alone, text: raw, line: line.line }
    }
    return
  }
  const timed = leadingTime(raw) ?? (state.isTimed ? bareLeadingTime(raw) : undefined)
  const text = timed?.words ?? raw
  if (text === '') return
  const isOpen = !label && !context.decisions.apart
  const cut = isOpen ? breakOf(text) : undefined
  const isWhole = line.gap && (lines[index + 1]?.gap ?? true)
  const direction = isOpen && (isWhole || state.opening) ? directionOf(text) : undefined
  if (cut !== undefined) {
    state.pieces.push({ kind: 'stage', text: cut, line: line.line })
  } else if (direction !== undefined && state.opening && !state.opening.only?.isDirection) {
    state.opening.only = { text, isDirection: true }
    state.pieces.push({ kind: 'stage', text: direction, line: line.line })
  } else if (direction !== undefined && state.speaker !== undefined) {
    state.pieces.push({ kind: 'stage', text: direction, line: line.line })
  } else if (isOpen && state.speaker !== undefined && isEnd(index, lines) && isCredit(text)) {
    state.parts.push({ first: line.line, last: line.line, as: 'left out', what: 'credit', text })
  } else addParagraph(line, text, timed?.time, state)
}

function addParagraph(line: Line, text: string, time: string | undefined, state: State) {
  const block = state.opening
  state.pieces.push({
    kind: 'paragraph',
    text,
    line: block?.line ?? line.line,
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
function settle(state: State) {
  const { opening, speaker } = state
  state.opening = undefined
  settleTime(state)
  if (!opening?.only) return
  const { text, isDirection } = opening.only
  const at = isDirection
    ? state.pieces.findLastIndex(({ kind }) => kind === 'stage')
    : state.pieces.length
  const time = isDirection ? opening.time : undefined
  const words = { text, line: opening.line, speaker, opensTurn: true, time, gap: true }
  state.pieces.splice(at, isDirection ? 1 : 0, { kind: 'paragraph', ...words })
}

/** A time that no words follow was spoken itself. */
function settleTime(state: State) {
  const { time: stamp, speaker } = state
  state.time = undefined
  if (!stamp) return
  const words = { text: stamp.text, line: stamp.line, speaker, opensTurn: false, time: undefined }
  state.pieces.push({ kind: 'paragraph', ...words, gap: true })
}

/** Whether a line is among the last of the text. */
function isEnd(index: number, lines: readonly Line[]): boolean {
  return index >= lines.length - 4
}

/** Whether most lines begin with a time without brackets. */
function areTimed(lines: readonly Line[]): boolean {
  return lines.filter(({ text }) => bareLeadingTime(text) !== undefined).length > lines.length / 2
}

function wraps(lines: readonly Line[], { read }: Context): boolean {
  return isWrapped(
    lines.flatMap(({ text, gap }) => (gap ? ['', text] : [text])),
    read,
  )
}

function withoutExtras(piece: Piece | Unjoined): Piece {
  if (piece.kind !== 'paragraph') return piece
  const { kind, text, line, speaker, opensTurn, time } = piece
  return { kind, text, line, speaker, opensTurn, time }
}
