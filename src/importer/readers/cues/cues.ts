import { secondsOf } from '../spoken-time.ts'

/** A line of a subtitle file, with its number from 1. */
export type CueLine = { text: string; number: number }

/** A piece of speech in a subtitle file; times in seconds. */
export type Cue = {
  start: number
  end: number
  /** What stands above the times: a number in SubRip, anything in WebVTT. */
  identifier: CueLine | undefined
  lines: CueLine[]
}

export type Cues = {
  cues: Cue[]
  /** What is nobody’s words: `NOTE`, `STYLE`, `REGION`, and what stands before the first cue. */
  comments: { what: string; text: string; line: number; lastLine: number }[]
}

const stamp = String.raw`(?:\d{1,3}:)?\d{1,3}:\d{1,2}(?:[.,:]\d{1,3})?`
const timing = new RegExp(String.raw`^\s*(\[)?(${stamp})\s*--+>\s*(${stamp})(\])?\s*(.*)$`)
/** Subtitles of YouTube (.sbv): `0:00:01.000,0:00:03.500`. */
const pair = /^(\d+:\d{2}:\d{2}\.\d{3}),(?=\d+:\d{2}:\d{2}\.\d{3}\s*$)/
const comment = /^(NOTE|STYLE|REGION)(?:$|[\s:])/

/** Whether a text has the form of subtitles: times at its beginning, or between all its lines. */
export function hasCues(text: string): boolean {
  const lines = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(withArrow)
  const first = lines.findIndex((line) => timing.test(line))
  if (first < 0) return false
  if (lines.slice(0, first).every(isNumber)) return true
  const timed = lines.filter((line) => timing.test(line)).length
  return timed > 1 && timed > lines.length / 8
}

/**
 * Divides a subtitle file into cues. It is lenient: numbers and hours may be missing, fractions may follow a comma or a
 * point, and a cue may contain empty lines. What is not a number, a time or a comment is words, and none is lost.
 *
 * @param hasComments whether there are blocks such as `NOTE`, as in WebVTT.
 */
export function readCues(text: string, hasComments: boolean): Cues {
  const cues: Cue[] = []
  const comments: Cues['comments'] = []
  const blocks = blocksOf(text)
  let waiting: CueLine | undefined
  blocks.forEach((block, index) => {
    const open = cues.at(-1)
    const at = block.findIndex((line) => timing.test(line.text))
    const kind = hasComments ? comment.exec(block[0]?.text ?? '')?.[1] : undefined
    if (kind !== undefined && (at < 0 || at > 1)) comments.push(asComment(kind, block))
    else if (at < 0) {
      if (numbersNext(block, blocks[index + 1], cues.length)) waiting = block[0]
      else if (open) open.lines.push(...block)
      else comments.push(asComment(undefined, block))
    } else {
      const before = block.slice(0, at)
      let identifier = waiting
      waiting = undefined
      if (hasComments || isNumber(before.at(-1)?.text ?? ''))
        identifier = before.pop() ?? identifier
      if (open) open.lines.push(...before)
      else if (before.length > 0) comments.push(asComment(undefined, before))
      addCues(cues, block.slice(at), identifier)
    }
  })
  return { cues, comments }
}

function withArrow(line: string): string {
  return line.replace(pair, '$1 --> ')
}

/** The lines between empty lines. */
function blocksOf(text: string): CueLine[][] {
  const blocks: CueLine[][] = [[]]
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') blocks.push([])
    else blocks.at(-1)?.push({ text: withArrow(line), number: index + 1 })
  })
  return blocks.filter((block) => block.length > 0)
}

/** Adds the cues of lines of which the first has times. Where there are no empty lines, they are several. */
function addCues(cues: Cue[], lines: CueLine[], first: CueLine | undefined) {
  let identifier = first
  for (const [index, line] of lines.entries()) {
    const open = cues.at(-1)
    const [, bracket, start, end, , rest = ''] = timing.exec(line.text) ?? []
    if (start === undefined || end === undefined) open?.lines.push(line)
    else {
      if (index > 0 && isNumber(open?.lines.at(-1)?.text ?? '')) identifier = open?.lines.pop()
      cues.push({
        start: secondsOf(start) ?? 0,
        end: secondsOf(end) ?? 0,
        identifier,
        // After times in brackets, the words follow on the same line; otherwise what follows is settings.
        lines: bracket && rest !== '' ? [{ text: rest, number: line.number }] : [],
      })
      identifier = undefined
    }
  }
}

/** Whether a block is only the number of the cue in the next block, from which an empty line separates it. */
function numbersNext([line, ...more]: CueLine[], next: CueLine[] = [], count: number): boolean {
  if (!line || more.length > 0 || !isNumber(line.text) || !timing.test(next[0]?.text ?? ''))
    return false
  return Math.abs(Number(line.text) - count) <= 1
}

function asComment(kind: string | undefined, block: CueLine[]): Cues['comments'][number] {
  const names: Record<string, string> = { NOTE: 'comment', STYLE: 'style sheet', REGION: 'region' }
  return {
    what: names[kind ?? ''] ?? 'header of the file',
    text: block.map((line) => line.text).join('\n'),
    line: block[0]?.number ?? 1,
    lastLine: block.at(-1)?.number ?? 1,
  }
}

function isNumber(line: string): boolean {
  return /^\s*\d+\s*$/.test(line)
}
