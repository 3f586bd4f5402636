import { diffArrays } from 'diff'
import { formatId, kindOf, parseId, type ParagraphKind } from '#model/paragraph-address.ts'

/** What became of a published paragraph that is not where it was, or of one that came between. */
export type Change =
  /** The id is for a paragraph that came between published ones, `a3a`. */
  | { change: 'inserted'; id: string }
  /** The words published under the id are gone. */
  | { change: 'withdrawn'; id: string }
  /** The published paragraph has other words in its place. */
  | { change: 'reworded'; id: string }

/**
 * Compares the paragraphs of an exchange as they were published with those there are, kind by kind.
 *
 * @param recorded fingerprints by id, without those that are known to be withdrawn.
 * @param found fingerprints by id, in order.
 * @param compare the order of the ids.
 * @param used every id that was given before, also if it is withdrawn: none of them is given again.
 * @returns the changes in the order of the text.
 */
export function compareWords(
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
  const settle = () => {
    for (const id of gone) changes.push({ change: 'withdrawn', id })
    gone = []
  }
  for (const { added, removed, count } of parts) {
    if (removed) {
      gone = before.slice(at, (at += count)).map(([id]) => id)
      continue
    }
    if (!added) {
      settle()
      at += count
    } else {
      // As many paragraphs in the same place are those that were there, in other words.
      const changed = gone.splice(0, count)
      for (const id of changed) changes.push({ change: 'reworded', id })
      last = changed.at(-1) ?? last
      settle()
      const isEnd = at === before.length
      for (let n = changed.length; n < count && !isEnd; n++) {
        const id = nextAfter(last, kind, taken)
        taken.add(id)
        changes.push({ change: 'inserted', id })
      }
    }
    last = before[at - 1]?.[0] ?? last
  }
  settle()
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
