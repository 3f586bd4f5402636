import type { Piece } from './piece.ts'

/** Labels that only repeat the speaker are joined if there are at least so many, and so large a part of all. */
const least = { labels: 10, share: 0.15 }

/**
 * Joins paragraphs of one speaker to a turn where a source puts the label before every paragraph. Where labels rarely repeat, a
 * second label of the same speaker is kept as a turn of its own.
 */
export function joinRepeatedLabels(pieces: readonly Piece[]): {
  pieces: Piece[]
  remarks: string[]
} {
  let speaker: string | undefined
  let labels = 0
  const repeated = new Set<Piece>()
  for (const piece of pieces) {
    if (piece.kind === 'heading' || piece.kind === 'exchange') speaker = undefined
    if (piece.kind !== 'paragraph') continue
    if (piece.opensTurn) labels++
    if (piece.opensTurn && piece.speaker === speaker) repeated.add(piece)
    speaker = piece.speaker
  }
  if (repeated.size < least.labels || repeated.size < least.share * labels)
    return { pieces: [...pieces], remarks: [] }
  return {
    pieces: pieces.map((piece) =>
      piece.kind === 'paragraph' && repeated.has(piece) ? { ...piece, opensTurn: false } : piece,
    ),
    remarks: [`${repeated.size} labels that only repeat the speaker are joined to one turn.`],
  }
}
