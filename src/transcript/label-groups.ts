import { isFullName, labelOf, literalName, normalName, notNames } from './label.ts'
import { labelReader } from './label-reader.ts'
import { roles } from './short-forms.ts'

/** The lines that begin with the same label. */
export type Group = {
  normal: string
  labels: Set<string>
  turns: number
  line: number
  stamped: boolean
  /** Whether the form of the source marks it as a label. */
  isMarked: boolean
  /** What follows the label. */
  speech: 'words' | 'link' | 'none'
}

/** Groups the lines of a transcript by their labels. */
export function groupLabels(lines: readonly string[], marked: readonly string[]): Group[] {
  const read = labelReader(new Map(marked.map((name) => [name, name])))
  const groups = new Map<string, Group>()
  lines.forEach((text, index) => {
    const label = read(text) ?? labelOf(text)
    if (!label) return
    const normal = normalName(label.name)
    const group = groups.get(normal) ?? {
      normal,
      labels: new Set<string>(),
      turns: 0,
      line: index + 1,
      stamped: false,
      isMarked: false,
      speech: 'none',
    }
    group.labels.add(label.name)
    group.turns++
    group.isMarked ||= 'speaker' in label
    group.stamped ||= label.time !== undefined || 'speaker' in label
    if (group.speech !== 'words') group.speech = speechIn(label.rest)
    groups.set(normal, group)
  })
  return [...groups.values()]
}

/**
 * Whether a label can be a name: not all its words are in {@link notNames}, and none of them if the label occurs only
 * once.
 */
export function isPlausible({ normal, turns }: Pick<Group, 'normal' | 'turns'>): boolean {
  const words = normal.split(/[ -]/)
  const parts = normal.split(/[ '-]/)
  return (
    !words.every((word) => notNames.has(word)) &&
    !(turns === 1 && parts.some((word) => notNames.has(word)))
  )
}

/** `Ida and Paul`, if the form of the source marks it as a label: several names. */
export function isOfSeveral({ normal, turns, isMarked }: Group): boolean {
  const names = normal.split(/ (?:and|und|et|y|и) /u)
  return isMarked && names.length > 1 && names.every((name) => isPlausible({ normal: name, turns }))
}

/** `MODERATOR:`, `Dr. Ivanova:` */
export function isSetAsLabel({ normal, labels }: Group): boolean {
  return [...labels].some(
    (label) =>
      normal !== literalName(label) ||
      (/\p{Lu}{2}/u.test(label) && !/\p{Lo}/u.test(label) && label === label.toUpperCase()),
  )
}

/** `Maria Petrova:`, `Guest:` */
export function isNamed({ labels, normal }: Group): boolean {
  return roles.has(normal) || [...labels].some(isFullName)
}

/**
 * Classifies the text after a label. Spoken words do not begin with a small letter and are not a heading in
 * capitals. A URL alone is the value of a field such as `Source`.
 */
function speechIn(rest: string): Group['speech'] {
  if (/^https?:\/\/\S*$/.test(rest)) return 'link'
  const isHeading = /\p{Lu}{2}/u.test(rest) && rest === rest.toUpperCase()
  return /^\p{Ll}/u.test(rest) || isHeading ? 'none' : 'words'
}
