import { diffArrays } from 'diff'
import { formatId, kindOf, parseId, type ParagraphKind } from '#model/paragraph-address.ts'

/** A difference between the published paragraphs and those that exist. */
export type Change =
  /** A paragraph was inserted between published ones; `id`, such as `a3a`, is free for it. */
  | { change: 'inserted'; id: string }
  /** The words published under this id are gone. */
  | { change: 'withdrawn'; id: string }
  /** The paragraph with this id has other words than were published. */
  | { change: 'reworded'; id: string }

/**
 * Compares the published paragraphs of an exchange with those that exist, kind by kind.
 *
 * @param recorded published fingerprints by id, without those recorded as withdrawn.
 * @param found fingerprints by id.
 * @param compare a comparator for ids.
 * @param used every id ever used, even if withdrawn: no inserted paragraph gets one of them.
 * @returns the changes in the order of the text.
 */
export function diffParagraphs(
  recorded: Readonly<Record<string, string>>,
  found: Readonly<Record<string, string>>,
  compare: (a: string, b: string) => number,
  used: readonly string[],
): Change[] {
  return (['p', 'q', 'a'] as const).flatMap((kind) => {
    const before = ofKind(recorded, kind, compare)
    const after = ofKind(found, kind, compare)
    if (before.every(([id, words]) => found[id] === words)) return []
    return compareKind(before, after, kind, used)
  })
}

function compareKind(
  before: Printed[],
  after: Printed[],
  kind: ParagraphKind,
  used: readonly string[],
): Change[] {
  const changes: Change[] = []
  let at = 0
  let gone: string[] = []
  let last = `${kind}0`
  const taken = new Set([...used, ...after.map(([id]) => id)])
  const parts = diffArrays(
    before.map(([, words]) => words),
    after.map(([, words]) => words),
  )
  const withdrawGone = () => {
    for (const id of gone) changes.push({ change: 'withdrawn', id })
    gone = []
  }
  for (const { added, removed, count } of parts) {
    if (removed) {
      gone = before.slice(at, (at += count)).map(([id]) => id)
      continue
    }
    if (!added) {
      withdrawGone()
      at += count
    } else {
      // Removed and added paragraphs in the same place are pairs with changed words.
      const changed = gone.splice(0, count)
      for (const id of changed) changes.push({ change: 'reworded', id })
      last = changed.at(-1) ?? last
      withdrawGone()
      const isEnd = at === before.length
      for (let n = changed.length; n < count && !isEnd; n++) {
        const id = nextAfter(last, kind, taken)
        taken.add(id)
        changes.push({ change: 'inserted', id })
      }
    }
    last = before[at - 1]?.[0] ?? last
  }
  withdrawGone()
  return changes
}

/** The next free id after a published one: `a3a`, `a3b`. */
function nextAfter(id: string, kind: ParagraphKind, taken: ReadonlySet<string>): string {
  const { number = 0 } = parseId(id) ?? {}
  const ids = Array.from('abcdefghijklmnopqrstuvwxyz', (letter) =>
    formatId({ kind, number, letter }),
  )
  return ids.find((one) => !taken.has(one)) ?? ids.at(-1)!
}

function ofKind(
  words: Readonly<Record<string, string>>,
  kind: ParagraphKind,
  compare: (a: string, b: string) => number,
): Printed[] {
  return Object.entries(words)
    .filter(([id]) => kindOf(id) === kind)
    .sort(([a], [b]) => compare(a, b))
}

type Printed = [id: string, words: string]
