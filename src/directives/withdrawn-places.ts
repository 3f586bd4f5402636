import { kindOf } from '#model/paragraph-address.ts'
import { compareIdsIn, type Numbering } from './paragraph-ids.ts'

/** A part of a turn: a paragraph, or a placeholder for a withdrawn one. */
export type TurnPart<P> = { type: 'paragraph'; paragraph: P } | { type: 'withdrawn'; id: string }

/** A turn with its parts. `turn` is undefined for withdrawn paragraphs whose turn no longer exists. */
export type FilledTurn<T, P> = { turn: T | undefined; parts: TurnPart<P>[] }

/**
 * Inserts a placeholder for each withdrawn paragraph: before the next paragraph of its kind, or else at the
 * end of the turn with the last one. If an exchange has no paragraphs of that kind left, placeholders for
 * questions and the introduction come before all turns, those for answers after them.
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
