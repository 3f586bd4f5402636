import { distance } from 'fastest-levenshtein'
import { labelOf, literalName, openingOf } from './label.ts'
import { labelReader } from './label-reader.ts'

/** Something about who speaks that a reading of the labels could not settle: an editor should look at it. */
export type Doubt = { label: string; line: number; times: number } & (
  | {
      /** It begins lines as a name does, and was kept as words of whoever speaks there. */
      kind: 'kept'
      /** The speaker whose name it may be, mistyped. */
      meant?: string
    }
  /** It may be no name, and was taken for a speaker. */
  | { kind: 'taken' }
  /** It was taken for another person than one whose name contains it. */
  | { kind: 'apart'; other: string }
)

type Known = { name: string; labels: readonly string[] }

/**
 * What begins lines as a name does and is none of the speakers': all that comes back, what is mistyped, and what stands
 * but once if it is like a name.
 *
 * @param isLikeName whether a line that begins with such a label but once is worth a look.
 */
export function doubtsIn(
  lines: readonly string[],
  speakers: readonly Known[],
  isLikeName: (line: string) => boolean = () => false,
): Doubt[] {
  const read = labelReader(
    new Map(speakers.flatMap(({ name, labels }) => labels.map((label) => [label, name]))),
  )
  const openings = new Map<string, Opening>()
  lines.forEach((text, index) => {
    if (read(text)) return
    const label = labelOf(text)?.name ?? openingOf(text)
    if (label === undefined) return
    const key = literalName(label)
    const known = openings.get(key)
    if (known) known.times++
    else openings.set(key, { label, line: index + 1, times: 1, text })
  })
  return [...openings.values()].flatMap(({ text, ...opening }): Doubt[] => {
    const meant = mistyped(opening.label, speakers)
    if (opening.times === 1 && meant === undefined && !isLikeName(text)) return []
    return [{ kind: 'kept', ...opening, ...(meant === undefined ? {} : { meant }) }]
  })
}

/** The speaker whose label is one letter away. */
function mistyped(label: string, speakers: readonly Known[]): string | undefined {
  const written = literalName(label)
  if (written.length < 4) return undefined
  return speakers.find(({ labels }) =>
    labels.some((one) => one.length > 2 && distance(literalName(one), written) === 1),
  )?.name
}

type Opening = { label: string; line: number; times: number; text: string }
