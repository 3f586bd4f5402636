/**
 * A piece of the interview as it stands, or of what a quotation has instead:
 *
 * - `context`: words of the interview around those that are quoted
 * - `same`: both have it
 * - `omitted`: the quotation has an ellipsis instead
 * - `missing`: the quotation lacks it
 * - `added`: only the quotation has it
 */
export type Piece = { kind: PieceKind; text: string }

export type PieceKind = 'context' | 'same' | 'omitted' | 'missing' | 'added'

/** How many words of an omission are shown at either end. */
const maxOmitted = 30

/** A text as pieces: of what only one side has, the spaces around it are in both. None if the text is empty. */
export function piecesOf(kind: PieceKind, text: string): Piece[] {
  const [, before = '', marks = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? []
  const isOfOne = (kind === 'missing' || kind === 'added') && marks !== ''
  const pieces: Piece[] = isOfOne
    ? [
        { kind: 'same', text: before },
        { kind, text: marks },
        { kind: 'same', text: after },
      ]
    : [{ kind, text }]
  return pieces.filter((piece) => piece.text !== '')
}

/** The pieces with neighbours of the same kind joined, and long omissions without their middle. */
export function tidied(pieces: readonly Piece[]): Piece[] {
  return joined(pieces).map(shortened)
}

function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = []
  for (const piece of pieces) {
    const before = result.at(-1)
    if (before?.kind === piece.kind) before.text += piece.text
    else result.push({ ...piece })
  }
  return result
}

function shortened(piece: Piece): Piece {
  const words = piece.text.split(' ')
  if (piece.kind !== 'omitted' || words.length <= 2 * maxOmitted) return piece
  return {
    ...piece,
    text: `${words.slice(0, maxOmitted).join(' ')} … ${words.slice(-maxOmitted).join(' ')}`,
  }
}
