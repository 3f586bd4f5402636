import { nameOfCharacter, noTextIn, replaceRareBreaks, withoutNoText } from '#model/characters.ts'

/** What was found where text was expected; `line` counts from 1. */
export class TranscriptError extends Error {
  readonly line: number | undefined
  readonly hint: string | undefined

  constructor(message: string, line?: number, hint?: string) {
    super(message)
    this.name = 'TranscriptError'
    this.line = line
    this.hint = hint
  }
}

/** A character that was left out of a transcript because it is no text, and where it stood in the file. */
export type LeftOut = { character: string; line: number; column: number }

/**
 * The text of a transcript file: UTF-8, or UTF-16 with a byte order mark. The mark is taken away, every line ends in `\n`, also
 * where a word processor broke it in another way, and what is no text (a control character, a noncharacter) is left out;
 * nothing else is changed.
 *
 * @throws {TranscriptError} where the bytes are no text.
 */
export function decodeTranscript(bytes: Uint8Array): string {
  return withoutNoText(replaceRareBreaks(decode(bytes), '\n'))
}

/** From a line of what {@link decodeTranscript} gives to that of the file, where editors count only line breaks of files. */
export function placeInFile(bytes: Uint8Array): (line: number) => number {
  const lines = decode(bytes)
    .split('\n')
    .flatMap((line, index) =>
      replaceRareBreaks(line, '\n')
        .split('\n')
        .map(() => index + 1),
    )
  return (line) => lines[line - 1] ?? line
}

/**
 * What {@link decodeTranscript} leaves out.
 *
 * @throws {TranscriptError} where the bytes are no text.
 */
export function leftOutOf(bytes: Uint8Array): LeftOut[] {
  const text = decode(bytes)
  return noTextIn(text).map(({ character, index }) => {
    const before = text.slice(0, index).split('\n')
    return { character, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
  })
}

function decode(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new TranscriptError('Unexpected empty file, expected a transcript')
  const encoding = encodingOf(bytes)
  let text: string
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    const line = lineOfFirstFault(bytes, encoding)
    throw new TranscriptError(
      `Unexpected bytes that are no ${encoding.toUpperCase()}, expected text`,
      line,
      'Save the transcript as UTF-8 plain text and try again.',
    )
  }
  const none = text.indexOf('\0')
  if (none >= 0) {
    throw new TranscriptError(
      `Unexpected ${nameOfCharacter('\0')}, expected text; this looks like a binary file`,
      lineAt(text, none),
      'Save the transcript as UTF-8 plain text and try again.',
    )
  }
  const lines = text.replace(/\r\n?/g, '\n')
  if (withoutNoText(lines).trim() === '')
    throw new TranscriptError('Unexpected blank file, expected a transcript')
  return lines
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return 'utf-8'
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split(/\r\n?|\n/).length
}

/** Decodes line by line: a line feed never stands inside a UTF-8 sequence. */
function lineOfFirstFault(bytes: Uint8Array, encoding: string): number | undefined {
  if (encoding !== 'utf-8') return undefined
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let line = 1
  for (let start = 0; start < bytes.length; line++) {
    const feed = bytes.indexOf(0x0a, start)
    const end = feed < 0 ? bytes.length : feed
    try {
      decoder.decode(bytes.subarray(start, end))
    } catch {
      return line
    }
    start = end + 1
  }
  return undefined
}
