import { countWords } from '#model/count-words.ts'
import type { Decisions } from '../decisions.ts'
import type { Piece } from '../turns/piece.ts'

/** The pieces of an exchange. The introduction, before anybody speaks, has the number 0. */
export type Division = { number: number; title: string | undefined; pieces: Piece[] }

/** About how many words an exchange has if nobody asks. */
const usualLength = 800
/** After so many words, an exchange ends with the turn, whoever speaks next. */
const longest = 2500

/**
 * Divides an interview into exchanges: where the editor or the source says so, else at each question that follows an answer,
 * and if nobody asks, at headings and otherwise about every 800 words. A heading right above goes with the question.
 *
 * @param isAsking whether a speaker asks.
 */
export function divide(
  pieces: readonly Piece[],
  isAsking: (speaker: string) => boolean,
  decided?: Decisions['exchanges'],
): Division[] {
  const divisions: Division[] = []
  const begins = decided
    ? atLines(decided)
    : pieces.some(({ kind }) => kind === 'exchange')
      ? atMarks
      : pieces.some((piece) => piece.kind === 'paragraph' && asks(piece, isAsking))
        ? atQuestions(isAsking)
        : atLength()
  for (const [index, piece] of pieces.entries()) {
    const last = divisions.at(-1)
    const opens =
      (piece.kind === 'paragraph' && piece.speaker !== undefined) ||
      (piece.kind === 'heading' && !decided && speaksNext(pieces.slice(index)))
    const title = begins(piece, pieces.slice(index + 1), last)
    const isFirst = !last || (last.number === 0 && opens)
    if (isFirst || title !== undefined) {
      const isIntroduction = !last && !speaksNext(pieces.slice(index))
      const number = isIntroduction ? 0 : (last?.number ?? 0) + 1
      divisions.push({ number, title: title || undefined, pieces: [] })
    }
    if (piece.kind !== 'exchange') divisions.at(-1)?.pieces.push(piece)
  }
  return divisions.filter(({ pieces: own }) => own.length > 0)
}

/** Whether an exchange begins at a piece: its title, empty if it has none, or undefined. */
type Begins = (
  piece: Piece,
  following: readonly Piece[],
  current: Division | undefined,
) => string | undefined

/** Whether the first words are spoken. */
function speaksNext(pieces: readonly Piece[]): boolean {
  const words = pieces.find(({ kind }) => kind === 'paragraph' || kind === 'exchange')
  return words?.kind === 'exchange' || (words?.kind === 'paragraph' && words.speaker !== undefined)
}

function atLines(decided: NonNullable<Decisions['exchanges']>): Begins {
  const open = [...decided].sort((a, b) => a.line - b.line)
  return ({ line }) => {
    const reached = open.filter((one) => one.line <= line)
    open.splice(0, reached.length)
    const last = reached.at(-1)
    return last && (last.title ?? '')
  }
}

const atMarks: Begins = (piece) => (piece.kind === 'exchange' ? (piece.title ?? '') : undefined)

function atQuestions(isAsking: (speaker: string) => boolean): Begins {
  const isQuestion = (piece: Piece | undefined) =>
    piece?.kind === 'paragraph' && piece.opensTurn && asks(piece, isAsking)
  return (piece, following, current) => {
    if (!current || current.number === 0) return undefined
    const words = current.pieces.findLast(({ kind }) => kind === 'paragraph')
    if (words?.kind === 'paragraph' && piece.kind === 'paragraph' && piece.opensTurn)
      if (wordsOf(current) > longest) return ''
    if (words?.kind !== 'paragraph' || asks(words, isAsking)) return undefined
    if (isQuestion(piece)) return ''
    const next = following.find(({ kind }) => kind === 'paragraph')
    return piece.kind === 'heading' && isQuestion(next) ? '' : undefined
  }
}

function atLength(): Begins {
  return (piece, _following, current) => {
    if (!current || current.number === 0) return undefined
    const words = wordsOf(current)
    if (piece.kind === 'heading') return words > 0 ? '' : undefined
    const mayBegin = piece.kind === 'paragraph' && (piece.opensTurn || words > 2 * usualLength)
    return mayBegin && words >= usualLength ? '' : undefined
  }
}

function wordsOf({ pieces }: Division): number {
  return pieces.reduce((sum, one) => sum + (one.kind === 'paragraph' ? countWords(one.text) : 0), 0)
}

function asks(
  { speaker }: Extract<Piece, { kind: 'paragraph' }>,
  isAsking: (speaker: string) => boolean,
): boolean {
  return speaker !== undefined && isAsking(speaker)
}
