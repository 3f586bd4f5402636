import { TranscriptError } from '#transcript/decode.ts'
import type { SourceBlock, SourceDocument, SourceFile } from '../source-document.ts'
import { type CueWords, cueBlocks, isRolling, withoutRepetitions, wordsOf } from './cue-words.ts'
import { type Cue, readCues } from './cues.ts'

type Spoken = { cue: Cue; words: CueWords[] }

/**
 * Reads a file of cues.
 *
 * @param hasComments whether there are blocks such as `NOTE`, as in WebVTT.
 * @throws {TranscriptError} if no cue has words.
 */
export function readSubtitles(
  { text = '' }: SourceFile,
  format: string,
  hasComments: boolean,
): SourceDocument {
  const { cues, comments } = readCues(text, hasComments)
  const rolling = isRolling(cues)
  const spoken = (rolling ? withoutRepetitions(cues) : cues)
    .map((cue) => ({ cue, words: wordsOf(cue) }))
    .filter(({ words }) => words.length > 0)
  if (spoken.length === 0)
    throw new TranscriptError(`Unexpected ${format} without words, expected speech in the cues`)
  const voices = voicesIn(spoken)
  const blocks = spoken.flatMap(({ cue, words }): SourceBlock[] =>
    cueBlocks(cue, voices.fill(words)),
  )
  const leftOut = comments.flatMap((comment): SourceBlock[] =>
    comment.text.trim() === 'WEBVTT' ? [] : [{ kind: 'leftOut', ...comment }],
  )
  return {
    format,
    unit: 'line',
    flow: 'fragments',
    hasVoices: voices.any,
    metadata: { language: languageIn(comments) },
    blocks: [...blocks, ...leftOut].sort((one, other) => one.line - other.line),
    remarks: [
      ...(rolling ? ['Lines that each cue repeats from the one before were read once.'] : []),
      ...voices.remarks,
      ...aboutNames(cues),
    ],
  }
}

/**
 * How cues without a voice are read. Where most cues name their voice, one that names none has an unknown voice; where few
 * do, a name stands only at the beginning of a turn.
 */
function voicesIn(spoken: readonly Spoken[]): {
  any: boolean
  remarks: string[]
  fill: (words: CueWords[]) => CueWords[]
} {
  const voiced = spoken.filter(({ words }) => words.some(({ voice }) => voice !== undefined)).length
  const unvoiced = spoken.length - voiced
  if (voiced === 0 || unvoiced === 0)
    return { any: voiced > 0, remarks: [], fill: (words) => words }
  const unknown = unvoiced < voiced
  const reading = unknown ? 'as a voice without a name' : 'as the voice of the cue before'
  return {
    any: true,
    remarks: [`Cues that name no voice (${unvoiced} of ${spoken.length}) were read ${reading}.`],
    fill: (words) =>
      unknown ? words.map((part) => ({ ...part, voice: part.voice ?? '' })) : words,
  }
}

/** Names of cues, which WebVTT allows, are no words; an editor is told of them. */
function aboutNames(cues: readonly Cue[]): string[] {
  const names = cues.flatMap(({ identifier }) =>
    identifier && /\p{L}/u.test(identifier.text) && /\s/.test(identifier.text.trim())
      ? [identifier]
      : [],
  )
  const [first] = names
  if (!first) return []
  return [
    `The names of cues were left out: “${first.text.trim()}” on line ${first.number}` +
      (names.length > 1 ? ` and ${names.length - 1} others.` : '.'),
  ]
}

/** `Language: en` in the header of WebVTT. */
function languageIn(comments: readonly { text: string }[]): string | undefined {
  return comments
    .map(({ text }) => /^Language:\s*([a-z]{2,3}(?:-[a-z\d]+)*)\s*$/im.exec(text)?.[1])
    .find((language) => language !== undefined)
}
