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

/**
 * The text of a transcript file: UTF-8, or UTF-16 with a byte order mark. The mark is taken away and every line ends
 * in `\n`; nothing else is changed.
 *
 * @throws {TranscriptError} where the bytes are no text.
 */
export function decodeTranscript(bytes: Uint8Array): string {
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
  const control = /[\0-\x08\x0e-\x1f]/.exec(text)
  if (control) {
    const code = control[0].charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()
    throw new TranscriptError(
      `Unexpected control character U+${code}, expected text; this looks like a binary file`,
      lineAt(text, control.index),
      'Save the transcript as UTF-8 plain text and try again.',
    )
  }
  const lines = text.replace(/\r\n?/g, '\n')
  if (lines.trim() === '') throw new TranscriptError('Unexpected blank file, expected a transcript')
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
