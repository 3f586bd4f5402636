import { labelOf, normalName, notNames } from '#transcript/label.ts'
import { questionLabel } from './anonymous-labels.ts'
import { bareLine, type FoundLabel, type LabelStyle, type Line } from './line.ts'
import { areSeveral, countNames } from './other-labels.ts'
import { certainStyles, styles, unnamedStyles } from './styles.ts'

/** The labels that a style finds, by the index of their line. */
export type StyleLabels = { style: LabelStyle; labels: ReadonlyMap<number, FoundLabel> }

/**
 * The styles that a document uses beside a name and a colon. If it names nobody at all, a style in which voices are only told
 * apart, such as dashes.
 */
export function activeStyles(lines: readonly Line[]): StyleLabels[] {
  const named = styles.flatMap((style) => active(style, lines))
  const start = firstQuestion(lines)
  if (named.length > 0 || recurringColons(lines.slice(start))) return named
  return unnamedStyles.flatMap((style) => active(style, lines)).slice(0, 1)
}

/** The line of the first label that only questions have; 0 if there is none. What is above is about the interview. */
function firstQuestion(lines: readonly Line[]): number {
  return Math.max(
    0,
    lines.findIndex((line) => questionLabel.test(line.text)),
  )
}

function active(style: LabelStyle, lines: readonly Line[]): StyleLabels[] {
  const found = lines.flatMap((line, index) => {
    const label = style.find({ ...line, text: bareLine(line.text) }, lines[index + 1])
    return label && !isNoName(label.name) ? [{ index, label, key: normalName(label.name) }] : []
  })
  const counts = countNames(found.map(({ label }) => label.name))
  const recurring = [...counts.values()].filter((count) => count > 1)
  const share = recurring.reduce((sum, count) => sum + count, 0) / found.length
  const paragraphs = lines.filter(({ gap, isHeading }) => gap && !isHeading).length
  const isCertain = certainStyles.has(style)
  const isUsed = isCertain
    ? counts.size > 1 && (share >= 0.5 || (counts.size < 9 && found.length >= 0.8 * paragraphs))
    : recurring.length > 1 && found.length >= (style.share ?? 0.2) * paragraphs
  if (!isUsed || style.fits?.(found.map(({ label }) => label)) === false) return []
  const kept = found.filter(
    ({ key, label }) =>
      (isCertain && !/^\p{Ll}/u.test(label.name)) ||
      (style.takesCapitals === true && isCapital(label.name)) ||
      (counts.get(key) ?? 0) > 1 ||
      areSeveral(label.name, counts),
  )
  return [{ style, labels: new Map(kept.map(({ index, label }) => [index, label])) }]
}

/** `HON. LT. COL. SERUIRATU`: set as a label, even if it occurs once. */
function isCapital(name: string): boolean {
  return /\p{Lu}{3}/u.test(name) && name === name.toUpperCase()
}

function isNoName(name: string): boolean {
  return normalName(name)
    .split(/[ -]/)
    .every((word) => notNames.has(word))
}

/** Whether two names and a colon each begin several lines. */
export function recurringColons(lines: readonly Line[]): boolean {
  const names = lines.flatMap(({ text }) => labelOf(text)?.name ?? [])
  const counts = countNames(names.filter((name) => !isNoName(name)))
  return [...counts.values()].filter((count) => count > 1).length > 1
}
