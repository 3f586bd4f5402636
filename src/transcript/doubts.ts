import { isTypo } from '#model/spelling.ts'
import { labelOf, literalName, normalName, openingOf } from './label.ts'
import { labelReader } from './label-reader.ts'
import { isPartOf } from './short-forms.ts'

/** An uncertainty about who speaks, for an editor to resolve. */
export type Doubt = { label: string; line: number; times: number } & (
  | {
      /** It begins a line like a name, but was kept as spoken words. */
      kind: 'kept'
      /** The speaker whose name it may be a misspelling of. */
      meant?: string
    }
  /** It was taken for a speaker, but may not be a name. */
  | { kind: 'taken' }
  /** It was taken for a different person from `other`, whose name contains it. */
  | { kind: 'apart'; other: string }
)

type Known = { name: string; labels: readonly string[] }

type Counted = { name: string; line: number; turns: number }

/**
 * Finds text that begins lines like a name but is not a known label: if it begins several lines, may be a
 * misspelt label, or begins one line and looks like a name.
 *
 * @param isLikeName decides on a line whose label occurs only once.
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

/** Speakers with overlapping names: one person, or two of one family. */
export function overlappingNames(speakers: readonly Counted[]): Doubt[] {
  return speakers.flatMap((one) =>
    speakers
      .filter((other) => other !== one && isPartOf(normalName(one.name), normalName(other.name)))
      .map(({ name }): Doubt => {
        return { kind: 'apart', label: one.name, line: one.line, times: one.turns, other: name }
      }),
  )
}

/** The speaker with a label that is one typo away. */
function mistyped(label: string, speakers: readonly Known[]): string | undefined {
  const written = literalName(label)
  if (written.length < 4) return undefined
  return speakers.find(({ labels }) =>
    labels.some((one) => one.length > 2 && isTypo(literalName(one), written)),
  )?.name
}

type Opening = { label: string; line: number; times: number; text: string }
