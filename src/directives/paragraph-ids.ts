/** Which ids of an exchange were given out of turn, and which are given no more. */
export type Numbering = {
  /** `a3a` follows `a3`, `a3b` follows `a3a`; `a0a` comes before `a1`. */
  inserted: readonly string[]
  withdrawn: Readonly<Record<string, unknown>>
}

export const plainNumbering: Numbering = { inserted: [], withdrawn: {} }

/** The ids of the paragraphs of one kind, in order and without end: `a1`, `a2`, `a3`, `a3a`, `a4` … */
export function* paragraphIds(
  prefix: 'p' | 'q' | 'a',
  { inserted, withdrawn }: Numbering,
): Generator<string, never, undefined> {
  for (let number = 0; ; number++) {
    const published = `${prefix}${number}`
    const after = inserted.filter((id) => id.slice(0, -1) === published).sort()
    for (const id of [...(number > 0 ? [published] : []), ...after])
      if (!Object.hasOwn(withdrawn, id)) yield id
  }
}

/** Whether `a` comes before `b` among the ids of one kind: `a3` before `a3a` before `a4`. */
export function compareIds(a: string, b: string): number {
  return numberIn(a) - numberIn(b) || (a < b ? -1 : a > b ? 1 : 0)
}

function numberIn(id: string): number {
  return Number.parseInt(id.slice(1), 10)
}
