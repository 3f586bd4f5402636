import { type Label, labelOf, normalName, notNames } from './label.ts'

/** Someone who speaks in a transcript: the labels that name them, and the line of the first. */
export type FoundSpeaker = { name: string; labels: string[]; turns: number; line: number }

/** What a reading of the labels settled, and what it left as words although it might be a name. */
export type FoundSpeakers = {
  speakers: FoundSpeaker[]
  doubtful: { label: string; line: number }[]
}

/**
 * Finds who speaks. A label is a speaker's if it comes back or bears a time stamp. One that stands but once is a speaker's
 * if it is written as names are (in capitals, with a title, of several words) and stands among the turns of the others; in a
 * text where fewer than two speakers are sure, also if it is a single word.
 *
 * @param lines the lines of the transcript.
 * @param given names the editor vouches for; then only these speak.
 */
export function findSpeakers(lines: readonly string[], given?: readonly string[]): FoundSpeakers {
  const groups = groupLabels(lines)
  if (given) {
    const wanted = given.map(normalName)
    const known = groups.filter(({ normal }) =>
      wanted.some((one) => one === normal || isLastName(one, normal)),
    )
    return { speakers: mergeShortForms(known), doubtful: [] }
  }
  const plausible = groups.filter(isPlausible)
  const sure = plausible.filter(({ turns, stamped }) => turns > 1 || stamped)
  const first = Math.min(...sure.map(({ line }) => line))
  const once = plausible.filter(
    (one) =>
      (one.speech && isSetAsLabel(one)) ||
      (one.speech && one.line > first && isFullName(one)) ||
      plausible.some((other) => isLastName(other.normal, one.normal)),
  )
  const settled = sure.length + once.length > 1 ? [...sure, ...once] : plausible
  const speakers = plausible.filter(
    (one) => settled.includes(one) || settled.some(({ normal }) => isLastName(one.normal, normal)),
  )
  return {
    speakers: mergeShortForms(speakers),
    doubtful: plausible
      .filter((one) => !speakers.includes(one))
      .map(({ labels, line }) => ({ label: [...labels][0]!, line })),
  }
}

/** Reads the label of a line if one of the given labels is on it. */
export function speakerLabel(
  line: string,
  labels: ReadonlyMap<string, string>,
): SpokenLabel | undefined {
  const label = labelOf(line)
  const speaker = label && labels.get(normalName(label.name))
  return label && speaker !== undefined ? { ...label, speaker } : undefined
}

function groupLabels(lines: readonly string[]): Group[] {
  const groups = new Map<string, Group>()
  lines.forEach((text, index) => {
    const label = labelOf(text)
    if (!label) return
    const normal = normalName(label.name)
    const group = groups.get(normal) ?? {
      normal,
      labels: new Set<string>(),
      turns: 0,
      line: index + 1,
      stamped: false,
      speech: false,
    }
    group.labels.add(label.name)
    group.turns++
    group.stamped ||= label.time !== undefined
    group.speech ||= isSpeech(label.rest)
    groups.set(normal, group)
  })
  return [...groups.values()]
}

/** Whether a label can be a name: it holds no word that only prose sets before a colon. */
function isPlausible({ normal }: Group): boolean {
  return !notNames.has(normal) && !normal.split(/[ '-]/).some((word) => notNames.has(word))
}

/** `MODERATOR:`, `Dr. Ivanova:` */
function isSetAsLabel({ normal, labels }: Group): boolean {
  return [...labels].some(
    (label) =>
      normal !== label.toLowerCase().replaceAll('’', "'") ||
      (/\p{Lu}{2}/u.test(label) && label === label.toUpperCase()),
  )
}

/** `Maria Petrova:` */
function isFullName({ labels }: Group): boolean {
  return [...labels].some((label) => /^\p{Lu}[\p{L}'’.-]*( \p{Lu}[\p{L}'’.-]*){1,3}$/u.test(label))
}

/** Words that may open a turn: a capital, a figure, a sign or a script without capitals; not a heading in capitals. */
function isSpeech(rest: string): boolean {
  if (rest === '') return true
  return !/^\p{Ll}/u.test(rest) && !(/\p{Lu}{2}/u.test(rest) && rest === rest.toUpperCase())
}

/** `Alexander Lukin` and `Lukin` are one, as long as only one `… Lukin` speaks. */
function mergeShortForms(groups: readonly Group[]): FoundSpeaker[] {
  const merged: FoundSpeaker[] = []
  const normals = new Map<FoundSpeaker, string>()
  for (const group of [...groups].sort((a, b) => b.normal.length - a.normal.length)) {
    const fuller = merged.filter((one) => isLastName(group.normal, normals.get(one) ?? ''))
    const same = fuller.length === 1 ? fuller[0] : undefined
    if (same) {
      same.labels.push(...group.labels)
      same.turns += group.turns
      same.line = Math.min(same.line, group.line)
    } else {
      const labels = [...group.labels]
      const speaker = { name: labels[0]!, labels, turns: group.turns, line: group.line }
      normals.set(speaker, group.normal)
      merged.push(speaker)
    }
  }
  return merged.sort((a, b) => a.line - b.line)
}

function isLastName(short: string, full: string): boolean {
  return full.endsWith(` ${short}`)
}

type Group = {
  normal: string
  labels: Set<string>
  turns: number
  line: number
  stamped: boolean
  speech: boolean
}

export type SpokenLabel = Label & { speaker: string }
