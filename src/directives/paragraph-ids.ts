import { compareIds, formatId, parseId, type ParagraphKind } from '#model/paragraph-address.ts'

/** The ids of inserted and withdrawn paragraphs of an exchange. Withdrawn ids are not used again. */
export type Numbering = {
  /** In text order: `a3a` follows `a3`, `a0a` comes before `a1`. */
  inserted: readonly string[]
  withdrawn: Readonly<Record<string, unknown>>
}

export const plainNumbering: Numbering = { inserted: [], withdrawn: {} }

/** Generates the ids of paragraphs of one kind, in order and without end: `a1`, `a2`, `a3`, `a3a`, `a4` … */
export function* paragraphIds(
  kind: ParagraphKind,
  { inserted, withdrawn }: Numbering,
): Generator<string, never, undefined> {
  const given = inserted.flatMap((id) => parseId(id) ?? []).filter((id) => id.kind === kind)
  for (let number = 0; ; number++) {
    const plain = { kind, number, letter: '' }
    const lettered = given.filter((id) => id.number === number)
    for (const id of [...(number > 0 ? [plain] : []), ...lettered].map(formatId)) {
      if (!Object.hasOwn(withdrawn, id)) yield id
    }
  }
}

/** Compares ids of an exchange; those with the same number are in the order of `inserted`. */
export function compareIdsIn(inserted: readonly string[]): (a: string, b: string) => number {
  return (a, b) => {
    const [one, other] = [parseId(a), parseId(b)]
    const areSiblings = one?.kind === other?.kind && one?.number === other?.number
    const [here, there] = [inserted.indexOf(a), inserted.indexOf(b)]
    return areSiblings && here >= 0 && there >= 0 ? here - there : compareIds(a, b)
  }
}
