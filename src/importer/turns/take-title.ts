import type { SourceDocument } from '../readers/source-document.ts'
import type { Context } from './state.ts'
import type { Part, Piece, Turns } from './piece.ts'
import { tableOfContentsIn } from './table-of-contents.ts'

/**
 * Takes the title from the source: what the format calls a title, or else the first heading above the conversation, or else a
 * first line that is short and neither a sentence nor a possible label. Other headings above the conversation and a table of
 * contents are left out, unless a heading begins the conversation and others of its level follow. If an editor has decided what
 * is not spoken, nothing else is taken from the text.
 */
export function takeTitle(turns: Turns, document: SourceDocument, context: Context): Turns {
  const { metadata } = document
  const { decisions } = context
  if (decisions.apart) {
    const line = turns.parts.find(({ as }) => as === 'title')?.first ?? metadata.title?.line ?? 1
    return { ...turns, title: decisions.title ? { text: decisions.title, line } : undefined }
  }
  const above = piecesAbove(turns.pieces)
  const opening = openingHeading(above, document)
  const isTableOfContents = tableOfContentsIn(document)
  const isContents = (one: Piece) => one.kind === 'paragraph' && isTableOfContents(one.text)
  const isGenericLine = (one: Piece) => one.kind === 'paragraph' && isGeneric(one.text)
  const heading = above.find((one) => one.kind === 'heading' && !isGeneric(one.text))
  const piece = metadata.title ? undefined : (heading ?? plainTitle(above, context))
  const isTaken = (one: Piece) =>
    one === piece ||
    isContents(one) ||
    isGenericLine(one) ||
    (one.kind === 'heading' && one !== opening)
  const parts = above.flatMap((one): Part[] => {
    if (!isTaken(one)) return []
    const as = one === piece ? 'title' : 'left out'
    const what = isContents(one) ? 'table of contents' : 'heading'
    const text = 'text' in one ? one.text : ''
    const last = one.kind === 'paragraph' ? one.lastLine : one.line
    return [{ first: one.line, last, as, what, text }]
  })
  const found = metadata.title ?? (piece && 'text' in piece ? piece : undefined)
  const text = decisions.title ?? found?.text
  return {
    ...turns,
    title: text ? { text, line: found?.line ?? 1 } : undefined,
    pieces: turns.pieces.filter((one) => !above.includes(one) || !isTaken(one)),
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

/** The heading directly above the first turn, if it is not the only one and headings of its level follow. */
function openingHeading(above: readonly Piece[], { blocks }: SourceDocument): Piece | undefined {
  const last = above.at(-1)
  if (last?.kind !== 'heading' || above.every((one) => one === last || one.kind !== 'heading'))
    return undefined
  const depths = new Map(
    blocks.flatMap((block) => (block.kind === 'heading' ? [[block.line, block.depth]] : [])),
  )
  const depth = depths.get(last.line)
  const isFollowed = [...depths].some(([line, other]) => line > last.line && other === depth)
  return isFollowed ? last : undefined
}

/** Whether a heading such as `Transcript` says only what kind of text follows. */
function isGeneric(text: string): boolean {
  return /^(?:full )?(?:transcript|transcription|transkript|transkription|расшифровка|стенограмма|文字稿|全文)[:：]?$/iu.test(
    text.trim(),
  )
}

function plainTitle(above: readonly Piece[], { doubtful }: Context): Piece | undefined {
  const piece = above.find((one) => one.kind === 'paragraph' && !isGeneric(one.text))
  if (piece?.kind !== 'paragraph') return undefined
  const isSentence = /[.!…。！]["”’»]?$/u.test(piece.text)
  return piece.text.length > 200 || isSentence || doubtful.has(piece.line) ? undefined : piece
}
