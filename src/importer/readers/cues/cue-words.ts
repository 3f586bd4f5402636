import { decodeReferences } from '../markup-in-text.ts'
import type { SourceBlock } from '../source-document.ts'
import { clockOf } from '../spoken-time.ts'
import type { Cue } from './cues.ts'

/** Words with the voice that a cue names for them; undefined if it names none. */
export type CueWords = { voice: string | undefined; text: string; line: number }

const voiceTag = /<v(?:\.[^\s>]+)*(?:[ \t]+([^>]*))?>|<\/v>/i
const tags =
  /<\/?(?:i|b|u|s|c|lang|ruby|rt|font)(?:[.\s][^<>]*)?>|<(?:\d+:)?\d+:\d+[.,]\d+>|\{\\an?\d+\}/gi

/** The words of a cue, line by line and divided where the voice changes, without tags. */
export function wordsOf(cue: Cue): CueWords[] {
  const words: CueWords[] = []
  let voice = voiceOf(cue.identifier?.text)
  for (const { text, number } of cue.lines) {
    let rest = text
    for (let match = voiceTag.exec(rest); match; match = voiceTag.exec(rest)) {
      add(rest.slice(0, match.index), number)
      rest = rest.slice(match.index + match[0].length)
      voice = match[0].startsWith('</') ? undefined : plain(match[1] ?? '')
    }
    add(rest, number)
  }
  return words

  function add(part: string, line: number) {
    const text = plain(part)
    if (text !== '') words.push({ voice, text, line })
  }
}

/** Whether a file has the rolling captions of YouTube, in which each line is shown again in the cue after it. */
export function isRolling(cues: readonly Cue[]): boolean {
  const timed = cues.filter((cue) => cue.lines.some(({ text }) => hasTimedWords(text))).length
  return timed > 1 && timed > cues.length / 4
}

/** The cues without the lines that only repeat the line before. */
export function withoutRepetitions(cues: readonly Cue[]): Cue[] {
  let last: string | undefined
  return cues.map((cue) => ({
    ...cue,
    lines: cue.lines.filter(({ text }) => {
      const words = plain(text)
      const repeats = words === '' || (words === last && !hasTimedWords(text))
      if (!repeats) last = words
      return !repeats
    }),
  }))
}

/** The words of a cue as blocks. The times are those of the whole cue. */
export function cueBlocks({ start, end }: Cue, words: readonly CueWords[]): SourceBlock[] {
  return words.map(({ text, voice, line }, index) => ({
    kind: 'words',
    line,
    text,
    gap: index === 0,
    voice,
    time: clockOf(start),
    start,
    end,
  }))
}

/** The voice in the identifier of a cue, as Webex writes it: `12 "Ida Moor" (3456789)`. */
function voiceOf(identifier = ''): string | undefined {
  return /^\d+\s+"([^"]+)"/.exec(identifier.trim())?.[1]
}

function hasTimedWords(line: string): boolean {
  return /<(?:\d+:)?\d+:\d+\.\d+>/.test(line)
}

function plain(text: string): string {
  return decodeReferences(text.replace(tags, '')).replace(/\s+/gu, ' ').trim()
}
