import type { SourceDocument } from '../readers/source-document.ts'
import type { Context } from './state.ts'
import type { Part, Piece, Turns } from './piece.ts'

/**
 * Takes the title from the source: what the format calls a title, else the first heading above the conversation, else a
 * first line that is short, no sentence and no possible label. Other headings above the conversation are left out. If an editor
 * has decided what is not spoken, nothing else is taken from the text.
 */
export function takeTitle(turns: Turns, { metadata }: SourceDocument, context: Context): Turns {
  const { decisions } = context
  if (decisions.apart) {
    const line = turns.parts.find(({ as }) => as === 'title')?.first ?? metadata.title?.line ?? 1
    return { ...turns, title: decisions.title ? { text: decisions.title, line } : undefined }
  }
  const above = piecesAbove(turns.pieces)
  const heading = above.find(({ kind }) => kind === 'heading')
  const piece = metadata.title ? undefined : (heading ?? plainTitle(above, context))
  const parts = above.flatMap((one): Part[] => {
    if (one !== piece && one.kind !== 'heading') return []
    const as = one === piece ? 'title' : 'left out'
    const text = 'text' in one ? one.text : ''
    const last = one.kind === 'paragraph' ? one.lastLine : one.line
    return [{ first: one.line, last, as, what: 'heading', text }]
  })
  const found = metadata.title ?? (piece && 'text' in piece ? piece : undefined)
  const text = decisions.title ?? found?.text
  return {
    ...turns,
    title: text ? { text, line: found?.line ?? 1 } : undefined,
    pieces: turns.pieces.filter(
      (one) => one !== piece && !(one.kind === 'heading' && above.includes(one)),
    ),
    parts: [...turns.parts, ...parts].sort((a, b) => a.first - b.first),
  }
}

/** What is above the first turn. */
function piecesAbove(pieces: readonly Piece[]): Piece[] {
  const first = pieces.findIndex(
    (piece) =>
      piece.kind === 'exchange' || (piece.kind === 'paragraph' && piece.speaker !== undefined),
  )
  return pieces.slice(0, Math.max(0, first))
}

function plainTitle(above: readonly Piece[], { doubtful }: Context): Piece | undefined {
  const piece = above.find(({ kind }) => kind === 'paragraph')
  if (piece?.kind !== 'paragraph') return undefined
  const isSentence = /[.!…。！]["”’»]?$/u.test(piece.text)
  return piece.text.length > 200 || isSentence || doubtful.has(piece.line) ? undefined : piece
}
