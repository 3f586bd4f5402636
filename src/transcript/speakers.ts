import { type Label, labelOf, normalName, notNames } from './label.ts'

/** Someone who speaks in a transcript: the labels that name them, and the line of the first. */
export type FoundSpeaker = { name: string; labels: string[]; turns: number; line: number }

/** What a reading of the labels settled, and what it left as words although it might be a name. */
export type FoundSpeakers = {
  speakers: FoundSpeaker[]
  doubtful: { label: string; line: number }[]
}

/**
 * Finds who speaks. A label is a speaker's if it comes back, if it is written as only names are (in capitals, with a
 * title, with a first name), or if nothing in the text comes back and it stands where a turn may begin.
 *
 * @param lines the lines of the transcript.
 * @param given names the editor vouches for; then only these speak.
 */
export function findSpeakers(lines: readonly string[], given?: readonly string[]): FoundSpeakers {
  const groups = groupLabels(lines)
  const wanted = given?.map(normalName)
  const known = groups.filter(
    wanted
      ? ({ normal }) => wanted.some((one) => one === normal || isLastName(one, normal))
      : isSurelyName,
  )
  const settled =
    known.length > 0 || wanted
      ? groups.filter(
          (group) =>
            known.includes(group) || known.some(({ normal }) => isLastName(group.normal, normal)),
        )
      : groups.filter((group) => !notNames.has(group.normal))
  const speakers = mergeShortForms(settled)
  return {
    speakers,
    doubtful: wanted
      ? []
      : groups
          .filter((group) => !settled.includes(group) && !notNames.has(group.normal))
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
    }
    group.labels.add(label.name)
    group.turns++
    group.stamped ||= label.time !== undefined
    groups.set(normal, group)
  })
  return [...groups.values()]
}

function isSurelyName({ normal, labels, turns, stamped }: Group): boolean {
  if (notNames.has(normal)) return false
  if (turns > 1 || stamped) return true
  return [...labels].some(
    (label) =>
      normalName(label) !== label.toLowerCase().replaceAll('’', "'") ||
      (/\p{Lu}{2}/u.test(label) && label === label.toUpperCase()) ||
      /^\p{Lu}[\p{L}'’.\-]*( \p{Lu}[\p{L}'’.\-]*){1,3}$/u.test(label),
  )
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

type Group = { normal: string; labels: Set<string>; turns: number; line: number; stamped: boolean }

export type SpokenLabel = Label & { speaker: string }
