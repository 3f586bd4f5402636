import { type Label, labelOf, labelPattern, literalName, normalName, readLabel } from './label.ts'

export type SpokenLabel = Label & { speaker: string }

/**
 * Returns a function that reads the label of a line if it is one of the known labels. A label is compared as it
 * is written first, whatever its characters; then without titles, so that `DR. MOOR` matches `Moor`, unless
 * labels of two speakers would be the same without them.
 *
 * @param labels maps labels to speakers.
 */
export function labelReader(
  labels: ReadonlyMap<string, string>,
): (line: string) => SpokenLabel | undefined {
  const literal = new Map([...labels].map(([label, speaker]) => [literalName(label), speaker]))
  const normal = byNormalName(labels)
  const pattern = literal.size === 0 ? undefined : labelPattern(anyOf(labels.keys()), 'i')
  return (line) => {
    const written = pattern && readLabel(line, pattern)
    const speaker = written && literal.get(literalName(written.name))
    if (written && speaker !== undefined) return { ...written, speaker }
    const label = labelOf(line)
    const known = label && normal.get(normalName(label.name))
    return label && known !== undefined ? { ...label, speaker: known } : undefined
  }
}

function byNormalName(labels: ReadonlyMap<string, string>): Map<string, string> {
  const normal = new Map<string, string>()
  const ambiguous = new Set<string>()
  for (const [label, speaker] of labels) {
    const key = normalName(label)
    if ((normal.get(key) ?? speaker) !== speaker) ambiguous.add(key)
    normal.set(key, speaker)
  }
  for (const key of ambiguous) normal.delete(key)
  return normal
}

/** The labels as alternatives of a pattern, the longest first. */
function anyOf(labels: Iterable<string>): string {
  const alternatives = [...labels].flatMap((label) => {
    const forms = new Set([label, label.normalize('NFC'), label.normalize('NFD')])
    return [...forms].map(asPattern)
  })
  return `(?:${alternatives.sort((a, b) => b.length - a.length).join('|')})`
}

function asPattern(label: string): string {
  return label
    .trim()
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replace(/[\s\u00a0]+/g, '[\\s\\u00a0]+')
    .replace(/['’‘ʼ]/g, "['’‘ʼ]")
}
