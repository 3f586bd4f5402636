import { wordsOf } from '#corpus/words.ts'
import type { Difference } from './findings.ts'
import { keyOf } from './word-relation.ts'

/** Finds words that are both missing in one place and added in another: they have been moved. */
export function findMoved(differences: readonly Difference[]): Difference[] {
  const left = [...differences]
  const moved: Difference[] = []
  const take = (...some: Difference[]) => {
    for (const one of some) left.splice(left.indexOf(one), 1)
  }
  for (const missing of differences) {
    if (!left.includes(missing)) continue
    if (missing.kind === 'missing') {
      const added = left.find(
        (one) =>
          one.kind === 'added' && ` ${keysOf(missing.text)} `.includes(` ${keysOf(one.quoted)} `),
      )
      if (added?.kind !== 'added') continue
      const isWhole = keysOf(added.quoted) === keysOf(missing.text)
      // A single word in a longer passage is there by chance.
      if (!isWhole && wordsOf(added.quoted).length < 3) continue
      take(added, ...(isWhole ? [missing] : []))
      moved.push({ kind: 'moved', text: added.quoted, at: missing.at })
    }
    if (missing.kind === 'replaced') {
      const other = left.find(
        (one) =>
          one.kind === 'replaced' &&
          one !== missing &&
          keysOf(one.quoted) === keysOf(missing.text) &&
          keysOf(one.text) === keysOf(missing.quoted),
      )
      if (other?.kind !== 'replaced') continue
      take(missing, other)
      moved.push(
        { kind: 'moved', text: missing.text, at: missing.at },
        { kind: 'moved', text: other.text, at: other.at },
      )
    }
  }
  return [...moved, ...left]
}

function keysOf(text: string): string {
  return wordsOf(text)
    .map((word) => keyOf(word.text))
    .join(' ')
}
