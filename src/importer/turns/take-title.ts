import type { SourceDocument } from '../readers/source-document.ts'
import type { Context } from './assemble.ts'
import type { Part, Piece, Turns } from './piece.ts'

/**
 * Takes the title from the source: what the format calls a title, else the first heading above the conversation, else a
 * first line that is short, no sentence and no possible label. Other headings above the conversation are left out.
 */
export function takeTitle(turns: Turns, { metadata }: SourceDocument, context: Context): Turns {
  const { decisions } = context
  const first = turns.pieces.findIndex(
    (piece) =>
      piece.kind === 'exchange' || (piece.kind === 'paragraph' && piece.speaker !== undefined),
  )
  const above = turns.pieces.slice(0, Math.max(0, first))
  const decided = turns.parts.find(({ as }) => as === 'title')
  const heading = above.find(({ kind }) => kind === 'heading')
  const candidate =
    decided && decisions.apart
      ? { text: decided.text, line: decided.first, piece: undefined }
      : metadata.title
        ? { ...metadata.title, piece: undefined }
        : titleOf(heading ?? (decisions.apart ? undefined : plainTitle(above, context)))
  const parts: Part[] = above.flatMap((piece): Part[] => {
    if (piece.kind !== 'heading') return []
    const isTitle = piece === candidate?.piece
    const as = isTitle ? 'title' : 'left out'
    return [{ first: piece.line, last: piece.line, as, what: 'heading', text: piece.text }]
  })
  const plain = candidate?.piece
  if (plain?.kind === 'paragraph')
    parts.push({
      first: plain.line,
      last: plain.line,
      as: 'title',
      what: 'title',
      text: plain.text,
    })
  const kept = turns.pieces.filter(
    (piece) => piece !== plain && !(piece.kind === 'heading' && above.includes(piece)),
  )
  const text = decisions.title ?? candidate?.text
  return {
    ...turns,
    title: text ? { text, line: candidate?.line ?? 1 } : undefined,
    pieces: kept,
    parts: [...turns.parts, ...parts].sort((a, b) => a.first - b.first),
  }
}

function titleOf(piece: Piece | undefined) {
  return piece && 'text' in piece ? { text: piece.text, line: piece.line, piece } : undefined
}

function plainTitle(above: readonly Piece[], context: Context): Piece | undefined {
  const [piece] = above.filter(({ kind }) => kind === 'paragraph')
  if (piece?.kind !== 'paragraph') return undefined
  const isSentence = /[.!…。！]["”’»]?$/u.test(piece.text)
  return piece.text.length > 200 || isSentence || context.doubtful.has(piece.line)
    ? undefined
    : piece
}
