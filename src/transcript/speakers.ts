import { type Doubt, doubtsIn, overlappingNames } from './doubts.ts'
import { labelOf, normalName } from './label.ts'
import {
  type Group,
  groupLabels,
  isNamed,
  isOfSeveral,
  isPlausible,
  isSetAsLabel,
} from './label-groups.ts'
import { labelReader } from './label-reader.ts'
import { areForms, isShortForm } from './short-forms.ts'

/** Someone who speaks in a transcript: the labels that name them, and the line of the first. */
export type FoundSpeaker = { name: string; labels: string[]; turns: number; line: number }

/** The speakers found, and what is uncertain about them. */
export type FoundSpeakers = {
  speakers: FoundSpeaker[]
  doubts: Doubt[]
  /** Given names that are on no line. */
  missing: string[]
}

/**
 * Finds the speakers. A label that recurs or has a time stamp is a speaker's. One that occurs once is a speaker's
 * if it looks like a name (in capitals, with a title, of several words) and is among the turns of others; if
 * fewer than two speakers are certain, also if it is a single word.
 *
 * @param lines the lines of the transcript.
 * @param given names from the editor, compared as they are written; nobody else then speaks.
 * @param marked names that the form of the source marks as labels, whatever characters they have.
 */
export function findSpeakers(
  lines: readonly string[],
  given?: readonly string[],
  marked: readonly string[] = [],
): FoundSpeakers {
  if (given) return findGiven(lines, given)
  const groups = groupLabels(lines, marked)
  const plausible = groups.filter((one) => isPlausible(one) || isOfSeveral(one))
  const recurring = plausible.filter(({ turns, stamped }) => turns > 1 || stamped)
  const most = Math.max(0, ...recurring.map(({ turns }) => turns))
  // Even `Note` may be a speaker: if it occurs at least half as often as the most frequent name.
  const unlikely = groups.filter(
    (one) => !plausible.includes(one) && one.turns > 1 && most > 0 && one.turns * 2 >= most,
  )
  const certain = [...recurring, ...unlikely]
  const first = Math.min(...certain.map(({ line }) => line))
  const once = plausible.filter(
    (one) =>
      (one.speech === 'words' && isSetAsLabel(one)) ||
      (one.speech === 'words' && one.line > first && isNamed(one)) ||
      plausible.some((other) => isShortForm(other.normal, one.normal)),
  )
  const settled =
    certain.length + once.length > 1
      ? [...new Set([...certain, ...once])]
      : plausible.filter(({ speech, turns }) => speech !== 'link' || turns > 1)
  const taken = [...plausible, ...unlikely].filter(
    (one) => settled.includes(one) || settled.some(({ normal }) => isShortForm(one.normal, normal)),
  )
  const guessed = [
    ...unlikely,
    ...(certain.length > 1 ? once.filter((one) => one.turns === 1 && !isSetAsLabel(one)) : []),
    // The only name, if it occurs only once, may not be a speaker.
    ...(settled.length === 1 ? settled.filter((one) => one.turns === 1 && !isSetAsLabel(one)) : []),
  ].filter((one) => !taken.some((other) => other !== one && areForms(one, other)))
  const speakers = mergeShortForms(taken)
  return {
    speakers,
    doubts: [
      ...guessed.map(({ labels, line, turns }): Doubt => {
        return { kind: 'taken', label: [...labels][0]!, line, times: turns }
      }),
      ...overlappingNames(speakers),
      ...doubtsIn(lines, speakers, isLikeName),
    ].sort((a, b) => a.line - b.line),
    missing: [],
  }
}

/** Whether a label that occurs only once may be a name. */
export function isLikeName(line: string): boolean {
  const label = labelOf(line)
  return label !== undefined && isPlausible({ normal: normalName(label.name), turns: 1 })
}

/** Finds the given speakers. A label may also be a longer or shorter form of a name, if it fits only one of them. */
function findGiven(lines: readonly string[], given: readonly string[]): FoundSpeakers {
  const read = labelReader(new Map(given.map((name) => [name, name])))
  const found = new Map<string, FoundSpeaker>()
  lines.forEach((text, index) => {
    const known = read(text)
    const label = known ?? labelOf(text)
    if (!label) return
    const normal = normalName(label.name)
    const fitting = known
      ? [known.speaker]
      : given.filter((one) => areForms({ normal }, { normal: normalName(one) }))
    const [name] = fitting
    if (name === undefined || fitting.length > 1) return
    const speaker = found.get(name) ?? { name: label.name, labels: [], turns: 0, line: index + 1 }
    if (!speaker.labels.includes(label.name)) speaker.labels.push(label.name)
    speaker.turns++
    found.set(name, speaker)
  })
  const speakers = [...found.values()].sort((a, b) => a.line - b.line)
  return {
    speakers,
    doubts: doubtsIn(lines, speakers),
    missing: given.filter((name) => !found.has(name)),
  }
}

/** Merges `Anna Moor` and `Moor`, `Ida Moor` and `Ida`, if the short form fits only one full name. */
function mergeShortForms(groups: readonly Group[]): FoundSpeaker[] {
  const merged: FoundSpeaker[] = []
  const normals = new Map<FoundSpeaker, string>()
  for (const group of [...groups].sort((a, b) => b.normal.length - a.normal.length)) {
    const fuller = merged.filter((one) => isShortForm(group.normal, normals.get(one) ?? ''))
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
