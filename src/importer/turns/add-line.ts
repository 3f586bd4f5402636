import type { Line } from '../labels/line.ts'
import { bareLeadingTime, leadingTime, timeAlone, withoutFraction } from '../labels/times.ts'
import { breakOf, directionOf, isCredit } from './credits.ts'
import { addParagraph, type Context, part, settle, settleTime, type State } from './state.ts'

/** Adds a line: as what an editor has decided, a heading, a field, or words. */
export function addLine(
  line: Line,
  index: number,
  lines: readonly Line[],
  context: Context,
  state: State,
) {
  const decided = context.decisions.apart?.find(
    ({ first, last, as }) => as !== 'note' && line.line >= first && line.line <= last,
  )
  const field = context.fields.get(index)
  if (decided?.as === 'heading' || (line.isHeading && !context.decisions.apart)) {
    state.pieces.push({ kind: 'heading', text: line.text, line: line.line })
  } else if (decided?.as === 'stage direction') {
    state.pieces.push({
      kind: 'stage',
      text: directionOf(line.text) ?? breakOf(line.text) ?? line.text,
      line: line.line,
    })
  } else if (decided) {
    part(line, decided.as, state, decided.as)
  } else if (field && !context.decisions.apart) {
    part(line, 'field', state)
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
  const read = context.read(line.text)
  if (read && index < context.end && !context.decisions.apart) {
    part(line, 'above the conversation', state)
    return
  }
  const label = index < context.end ? undefined : read
  if (label && !decidedTurn && label.rest === '' && /^by /i.test(label.name)) {
    part(line, 'who examines', state)
    return
  }
  if (label || decidedTurn) {
    const above = label?.time === undefined ? timeAbove(context, state) : undefined
    settle(state)
    state.speaker = decidedTurn?.speaker ?? label?.speaker
    state.opening = { time: withoutFraction(label?.time) ?? above, line: line.line }
  }
  const raw = (label ? label.rest : line.words).trim()
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
  const direction = isOpen && isWhole ? directionOf(text) : undefined
  if (cut !== undefined) {
    state.pieces.push({ kind: 'stage', text: cut, line: line.line })
  } else if (direction !== undefined && state.opening && !state.opening.only?.isDirection) {
    state.opening.only = { text, isDirection: true }
    state.pieces.push({ kind: 'stage', text: direction, line: line.line })
  } else if (direction !== undefined && state.speaker !== undefined) {
    state.pieces.push({ kind: 'stage', text: direction, line: line.line })
  } else if (isOpen && state.speaker !== undefined && isEnd(index, lines) && isCredit(text)) {
    part(line, 'credit', state)
  } else addParagraph(line, text, timed?.time, state)
}

/** Takes the time that stands on a line of its own above a label, unless it may have been spoken. */
function timeAbove({ hasTimesAlone }: Context, state: State): string | undefined {
  const { time: above } = state
  if (!above || (!hasTimesAlone && !/^[[(]/.test(above.text))) return undefined
  state.time = undefined
  return above.time
}

/** Whether a line is among the last of the text. */
function isEnd(index: number, lines: readonly Line[]): boolean {
  return index >= lines.length - 4
}
