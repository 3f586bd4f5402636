import type { Doubt } from '#transcript/doubts.ts'
import { labelReader } from '#transcript/label-reader.ts'
import { literalName } from '#transcript/label.ts'
import { doubtsIn } from '#transcript/doubts.ts'
import type { Decisions } from '../decisions.ts'
import { labelLines } from '../labels/label-lines.ts'
import { bareLine, withoutEmphasis } from '../labels/line.ts'
import type { SourceDocument } from '../readers/source-document.ts'
import { assemble } from './assemble.ts'
import { decidedSpeakers } from './decided-speakers.ts'
import { peopleInFields, readHead } from './head.ts'
import type { Turns } from './piece.ts'
import { type Merged, type NamedSpeaker, resolveSpeakers } from './resolve-speakers.ts'
import { secondsOf } from '#model/time.ts'
import { timeAlone } from '../labels/times.ts'
import { voicedLines } from './voiced-lines.ts'

/** What a document is taken to say, and how that was decided. */
export type Reading = {
  turns: Turns
  speakers: NamedSpeaker[]
  /** With lines of the source. */
  doubts: Doubt[]
  merged: Merged[]
  /** The line at which the conversation begins. */
  from: number
  /** How speakers are marked, apart from a name and a colon. */
  styles: string[]
  isUnnamed: boolean
}

/**
 * Finds who says what in a document.
 *
 * @param decisions what an editor has decided.
 * @param mayBeSilent whether a speaker of the decisions may have no turn.
 * @param given names of the speakers, as they are before the colon; nobody else then speaks.
 * @throws {TranscriptError} if somebody who was named does not speak.
 */
export function findTurns(
  document: SourceDocument,
  decisions: Decisions = {},
  given?: readonly string[],
  mayBeSilent = false,
): Reading {
  const { lines, marked, styles, isUnnamed } = document.hasVoices
    ? voicedLines(document.blocks)
    : labelLines(document.blocks)
  const named = given ?? decisions.speakers?.flatMap(({ labels }) => [...labels])
  const { fields, end: headEnd } = document.hasVoices ? noHead : readHead(lines, named)
  const { from } = decisions
  const end = from === undefined ? headEnd : lines.filter(({ line }) => line < from).length
  const people = [...(document.metadata.people ?? []), ...peopleInFields(fields.values())]
  const silent = new Set((decisions.notSpeakers ?? []).map(literalName))
  const isApart = (line: number) =>
    decisions.apart?.some(
      ({ first, last, as }) => as !== 'note' && line >= first && line <= last,
    ) ?? false
  const texts = lines.map((line, index) => {
    const isWords = !line.isHeading && index >= end && !fields.has(index) && !isApart(line.line)
    return isWords && !isSilent(line.text, silent) ? line.text : ''
  })
  const { speakers, doubts, merged } = decisions.speakers
    ? decidedSpeakers(texts, decisions.speakers, mayBeSilent)
    : resolveSpeakers(
        texts,
        marked,
        people,
        given?.map((name) => bareLine(withoutEmphasis(name))),
      )
  const labels = new Map(
    speakers.flatMap(({ name, labels: own }) => own.map((label) => [label, name] as const)),
  )
  const hasTimesAlone = haveTimesAlone(lines)
  const turns = assemble(document, lines, {
    decisions,
    fields,
    end,
    read: labelReader(labels),
    hasTimes: hasTimesAlone || styles.some((style) => style.includes('time')),
    hasTimesAlone,
    doubtful: new Set(doubtsIn(texts, speakers).map(({ line }) => lines[line - 1]?.line ?? 0)),
  })
  const inSource = <T extends { line: number }>(one: T): T => ({
    ...one,
    line: lines[one.line - 1]?.line ?? one.line,
  })
  return {
    turns,
    speakers: speakers.map(inSource),
    doubts: doubts
      .filter(
        ({ label, kind }) =>
          !silent.has(literalName(label)) && !(document.hasVoices && kind === 'taken'),
      )
      .map(inSource),
    merged: merged.map(inSource),
    from: lines[end]?.line ?? 1,
    styles,
    isUnnamed,
  }
}

/** Whether times stand on lines of their own, one after the other, as no speaker would say them. */
function haveTimesAlone(lines: readonly { text: string }[]): boolean {
  const seconds = lines.flatMap(({ text }) => secondsOf(timeAlone(text, true) ?? '') ?? [])
  return (
    seconds.length > 2 && seconds.every((one, index) => index === 0 || one >= seconds[index - 1]!)
  )
}

const noHead: ReturnType<typeof readHead> = { fields: new Map(), end: 0 }

/** Whether a line begins with a name that the editor says is not a label. */
function isSilent(text: string, silent: ReadonlySet<string>): boolean {
  const opening = /^([^:：]{1,60})[:：]/u.exec(text)?.[1]
  return opening !== undefined && silent.has(literalName(opening))
}
