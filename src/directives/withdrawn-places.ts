import { kindOf } from '#model/paragraph-address.ts'
import { compareIdsIn, type Numbering } from './paragraph-ids.ts'
import type { PlacedUnspoken, Unspoken } from './read-unspoken.ts'

/** A part of a turn: a paragraph, a placeholder for a withdrawn one, or something unspoken. */
export type TurnPart<P> =
  { type: 'paragraph'; paragraph: P } | { type: 'withdrawn'; id: string } | Unspoken

/**
 * A turn with its parts. `turn` is undefined for what is between turns, and for withdrawn paragraphs whose turn no longer exists.
 */
export type FilledTurn<T, P> = { turn: T | undefined; parts: TurnPart<P>[] }

/**
 * Inserts a placeholder for each withdrawn paragraph: before the next paragraph of its kind, or else at the
 * end of the turn with the last one. If an exchange has no paragraphs of that kind left, placeholders for
 * questions and the introduction come before all turns, those for answers after them.
 *
 * @param between what stands between the turns.
 */
export function withWithdrawn<
  P extends { id: string },
  T extends { paragraphs: readonly P[]; unspoken?: readonly PlacedUnspoken[] },
>(
  turns: readonly T[],
  { inserted, withdrawn }: Numbering,
  between: readonly PlacedUnspoken[] = [],
): FilledTurn<T, P>[] {
  const compare = compareIdsIn(inserted)
  const filled = turns.map((turn): FilledTurn<T, P> => ({
    turn,
    parts: turn.paragraphs.map((paragraph) => ({ type: 'paragraph', paragraph })),
  }))
  const before: TurnPart<P>[] = []
  const after: TurnPart<P>[] = []
  for (const id of Object.keys(withdrawn).sort(compare)) {
    const part: TurnPart<P> = { type: 'withdrawn', id }
    const isOfKind = (one: TurnPart<P>) =>
      one.type === 'paragraph' && kindOf(one.paragraph.id) === kindOf(id)
    const isNext = (one: TurnPart<P>) =>
      one.type === 'paragraph' && isOfKind(one) && compare(one.paragraph.id, id) > 0
    const next = filled.find(({ parts }) => parts.some(isNext))
    const last = filled.findLast(({ parts }) => parts.some(isOfKind))
    if (next) next.parts.splice(next.parts.findIndex(isNext), 0, part)
    else if (last) last.parts.push(part)
    else if (kindOf(id) === 'a') after.push(part)
    else before.push(part)
  }
  const alone = (parts: TurnPart<P>[]) => (parts.length > 0 ? [{ turn: undefined, parts }] : [])
  const unspokenAt = (at: number) => alone(placedAt(between, at))
  return [
    ...alone(before),
    ...unspokenAt(0),
    ...filled.flatMap(({ turn, parts }, index) => [
      { turn, parts: withUnspoken(parts, turn?.unspoken ?? []) },
      ...unspokenAt(index + 1),
    ]),
    ...alone(after),
  ]
}

/** The parts of a turn with what stands between its paragraphs. */
function withUnspoken<P>(
  parts: readonly TurnPart<P>[],
  unspoken: readonly PlacedUnspoken[],
): TurnPart<P>[] {
  let paragraphs = 0
  return [
    ...placedAt(unspoken, 0),
    ...parts.flatMap((part): TurnPart<P>[] =>
      part.type === 'paragraph' ? [part, ...placedAt(unspoken, ++paragraphs)] : [part],
    ),
  ]
}

function placedAt(placed: readonly PlacedUnspoken[], at: number): Unspoken[] {
  return placed.filter(({ after }) => after === at).map(({ unspoken }) => unspoken)
}
