import { countWords } from '#model/count-words.ts'
import { joint } from '#transcript/read-transcript.ts'
import type { SourceDocument } from '../readers/source-document.ts'
import type { Unjoined } from './state.ts'
import type { Piece } from './piece.ts'

/** A paragraph of fragments may end at a pause of so many seconds once it has so many words. */
const pause = { seconds: 1.5, words: 60 }
/** A paragraph of fragments ends with the sentence in which it gets so long. */
const longest = 120

/** Joins the lines of each paragraph. */
export function joinLines(
  pieces: readonly (Piece | Unjoined)[],
  flow: SourceDocument['flow'],
): (Piece | Unjoined)[] {
  return join(pieces, (piece) => flow !== 'paragraphs' && !piece.gap)
}

/** Joins pieces of speech to paragraphs: at a change of speaker, after a pause, or where one is long, a new one begins. */
export function joinFragments(pieces: readonly (Piece | Unjoined)[]): (Piece | Unjoined)[] {
  return join(pieces, (piece, last) => {
    const words = countWords(last.text)
    const silence = (piece.start ?? 0) - (last.end ?? piece.start ?? 0)
    const mayEnd = /[.!?…。！？]["”’»)\]]*$/u.test(last.text)
    const isDone = words >= longest || (words >= pause.words && silence >= pause.seconds)
    return !(mayEnd && isDone) && words < 3 * longest
  })
}

function join(
  pieces: readonly (Piece | Unjoined)[],
  continues: (piece: Unjoined, last: Unjoined) => boolean,
): (Piece | Unjoined)[] {
  const joined: (Piece | Unjoined)[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    const goesOn =
      piece.kind === 'paragraph' &&
      last?.kind === 'paragraph' &&
      !piece.opensTurn &&
      piece.speaker === last.speaker &&
      continues(piece, last)
    if (goesOn) {
      last.text += joint(last.text, piece.text) + piece.text
      last.lastLine = piece.lastLine
      ;(last as Unjoined).end = (piece as Unjoined).end
    } else joined.push({ ...piece })
  }
  return joined
}
