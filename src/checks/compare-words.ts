import { diffArrays } from 'diff'
import { formatId, kindOf, parseId, type ParagraphKind } from '#model/paragraph-address.ts'

/** What became of the published paragraphs of one exchange that are not where they were. */
export type Changes = {
  /** Ids for paragraphs that came between published ones, `a3a`. */
  inserted: string[]
  /** Ids of published paragraphs whose words are gone. */
  withdrawn: string[]
  /** Ids of published paragraphs that have other words in their place. */
  reworded: string[]
}

/**
 * Compares the paragraphs of an exchange as they were published with those there are, kind by kind.
 *
 * @param recorded fingerprints by id, without those that are known to be withdrawn.
 * @param found fingerprints by id, in order.
 * @param compare the order of the ids.
 */
export function compareWords(
  recorded: Readonly<Record<string, string>>,
  found: Readonly<Record<string, string>>,
  compare: (a: string, b: string) => number,
): Changes {
  const changes: Changes = { inserted: [], withdrawn: [], reworded: [] }
  for (const kind of ['p', 'q', 'a'] as const) {
    const before = ofKind(recorded, kind, compare)
    const after = ofKind(found, kind, compare)
    if (before.every(([id, words]) => found[id] === words)) continue
    compareKind(before, after, kind, changes)
  }
  return changes
}

function compareKind(
  before: Printed[],
  after: Printed[],
  kind: ParagraphKind,
  changes: Changes,
): void {
  let at = 0
  let gone: string[] = []
  let last = `${kind}0`
  const taken = new Set(after.map(([id]) => id))
  const parts = diffArrays(
    before.map(([, words]) => words),
    after.map(([, words]) => words),
  )
  const settle = () => {
    changes.withdrawn.push(...gone)
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
      changes.reworded.push(...changed)
      last = changed.at(-1) ?? last
      settle()
      const isEnd = at === before.length
      for (let n = changed.length; n < count && !isEnd; n++) {
        const id = nextAfter(last, kind, taken)
        taken.add(id)
        changes.inserted.push(id)
      }
    }
    last = before[at - 1]?.[0] ?? last
  }
  settle()
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
