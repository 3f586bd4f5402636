import { isSpaced } from './gaps.ts'
import { type Piece, type PieceKind, piecesOf, tidied } from './pieces.ts'
import type { SourceParagraph } from './text-index.ts'

/** A paragraph of the interview, compared with the quotation. */
export type Passage = { paragraph: SourceParagraph; pieces: Piece[] }

/** Writes passages in the order of the interview. Each paragraph must have begun before anything else is called. */
export type PassageWriter = {
  /** Begins a paragraph at a place in its text. */
  begin(paragraph: SourceParagraph, at: number): void
  /** The paragraph that is being written. */
  paragraph(): SourceParagraph
  /** The text of the paragraph from where the last call ended, up to a place or its end. */
  take(end?: number): string
  put(kind: PieceKind, text: string): void
  /** Puts what is between two pieces of the interview: it belongs to both, or to them if they are of the same kind. */
  putBetween(before: PieceKind | undefined, text: string, after: PieceKind): void
  /** What stands between two words of the paragraph: a space, or nothing in a script without spaces. */
  separator(): string
  passages(): Passage[]
}

export function passageWriter(): PassageWriter {
  const passages: Passage[] = []
  let taken = 0
  const current = () => passages.at(-1)!
  const put = (kind: PieceKind, text: string) => {
    current().pieces.push(...piecesOf(kind, text))
  }
  return {
    begin(paragraph, at) {
      passages.push({ paragraph, pieces: [] })
      taken = at
    },
    paragraph: () => current().paragraph,
    take(end = current().paragraph.text.length) {
      const text = current().paragraph.text.slice(taken, end)
      taken = end
      return text
    },
    put,
    putBetween: (before, text, after) => put(before === after ? after : 'same', text),
    separator: () => (isSpaced(current().paragraph.text) ? ' ' : ''),
    passages: () =>
      passages.map(({ paragraph, pieces }) => ({ paragraph, pieces: tidied(pieces) })),
  }
}
