import { labelOf, normalName } from '#transcript/label.ts'
import type { Line } from './line.ts'

/** What stands for a voice that has no name. */
export const unknownVoice = 'Unknown speaker'

/** What separates the names in a label of several people: `DE, AK:`, `YK/DD:`, `Ida and Paul:`. */
const between = /\s*[,/&+、，]\s*|\s+(?:and|und|et|y|и|和)\s+/u

/**
 * Finds two kinds of labels that are not a single name: `?:`, for somebody whom the source does not know, and labels of several
 * people who also have labels of their own. Both count only if at least two other labels recur.
 *
 * @returns the lines, with {@link unknownVoice} in place of `?`, and the names that are labels.
 */
export function otherLabels(lines: readonly Line[]): { lines: Line[]; marked: string[] } {
  const names = lines.flatMap(({ text }) => labelOf(text)?.name ?? [])
  const counts = countNames(names)
  const marked = new Set<string>()
  if ([...counts.values()].filter((count) => count > 1).length < 2)
    return { lines: [...lines], marked: [] }
  const labelled = lines.map((line) => {
    const unknown = /^[[(]?[?？]{1,4}[\])]?\s*[:：]\s+(?=\S)/u.exec(line.text)?.[0]
    const together = /^(?<name>[^:：\d]{3,60}?)\s*[:：]\s+\S/u.exec(line.text)?.groups?.['name']
    if (unknown !== undefined) {
      marked.add(unknownVoice)
      return { ...line, text: `${unknownVoice}: ${line.text.slice(unknown.length)}`, gap: true }
    }
    if (together !== undefined && areSeveral(together, counts)) marked.add(together)
    return line
  })
  return { lines: labelled, marked: [...marked] }
}

/** How often each name occurs, by its normal form. */
export function countNames(names: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const name of names) {
    const key = normalName(name)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

/** Whether a label consists of several names that are labels themselves. */
export function areSeveral(label: string, counts: ReadonlyMap<string, number>): boolean {
  const parts = label.split(between)
  return parts.length > 1 && parts.every((part) => (counts.get(normalName(part)) ?? 0) > 1)
}
