import { diffArrays } from 'diff'
import { compareIds } from '#directives/paragraph-ids.ts'

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
 */
export function compareWords(
  recorded: Readonly<Record<string, string>>,
  found: Readonly<Record<string, string>>,
): Changes {
  const changes: Changes = { inserted: [], withdrawn: [], reworded: [] }
  for (const prefix of ['p', 'q', 'a']) {
    const before = ofKind(recorded, prefix)
    const after = ofKind(found, prefix)
    if (before.every(([id, words]) => found[id] === words)) continue
    compareKind(before, after, prefix, changes)
  }
  return changes
}

function compareKind(before: Printed[], after: Printed[], prefix: string, changes: Changes): void {
  let at = 0
  let gone: string[] = []
  let last = `${prefix}0`
  const taken = new Set(after.map(([id]) => id).filter((id) => /[a-z]$/.test(id)))
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
        const id = nextAfter(last, taken)
        taken.add(id)
        changes.inserted.push(id)
      }
    }
    last = before[at - 1]?.[0] ?? last
  }
  settle()
}

/** The next free id after a published one: `a3a`, `a3b`. */
function nextAfter(id: string, taken: ReadonlySet<string>): string {
  const stem = id.replace(/[a-z]$/, '')
  const letter = Array.from('abcdefghijklmnopqrstuvwxyz').find((one) => !taken.has(stem + one))
  return stem + (letter ?? 'z')
}

function ofKind(words: Readonly<Record<string, string>>, prefix: string): Printed[] {
  return Object.entries(words)
    .filter(([id]) => id.startsWith(prefix))
    .sort(([a], [b]) => compareIds(a, b))
}

type Printed = [id: string, words: string]
