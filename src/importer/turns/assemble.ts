import { isWrapped } from '#transcript/read-transcript.ts'
import type { Line } from '../labels/line.ts'
import { bareLeadingTime } from '../labels/times.ts'
import type { SourceDocument } from '../readers/source-document.ts'
import { addLine } from './add-line.ts'
import { joinFragments, joinLines } from './join.ts'
import type { Piece, Turns } from './piece.ts'
import { type Context, settle, type State, type Unjoined } from './state.ts'
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
    } else if (block.kind === 'image' && isLeftOut(line, context)) {
      state.parts.push({ first: line, last: line, as: 'left out', what: 'image', text: block.src })
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

/** Whether the editor has decided that a line is left out. */
function isLeftOut(line: number, { decisions }: Context): boolean {
  return (decisions.apart ?? []).some(
    ({ first, last, as }) => as === 'left out' && first <= line && line <= last,
  )
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
  const { kind, text, line, lastLine, speaker, opensTurn, time } = piece
  return { kind, text, line, lastLine, speaker, opensTurn, time }
}
