import { kindOf } from '#model/paragraph-address.ts'
import { compareIdsIn, type Numbering } from './paragraph-ids.ts'

/** What stands in a turn: a paragraph, or the place of one that was withdrawn. */
export type TurnPart<P> = { type: 'paragraph'; paragraph: P } | { type: 'withdrawn'; id: string }

/** A turn with what stands in it. Without `turn` it is the place of paragraphs whose turn is gone as well. */
export type FilledTurn<T, P> = { turn: T | undefined; parts: TurnPart<P>[] }

/**
 * Puts the withdrawn paragraphs of an exchange back in their places: before the next of their kind, or at the end of the
 * turn with the last one. Where an exchange has none of the kind left, questions and the introduction come first, answers
 * last, each outside the turns.
 */
export function withWithdrawn<P extends { id: string }, T extends { paragraphs: readonly P[] }>(
  turns: readonly T[],
  { inserted, withdrawn }: Numbering,
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
  return [...alone(before), ...filled, ...alone(after)]
}
