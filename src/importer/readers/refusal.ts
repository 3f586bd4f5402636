import { TranscriptError } from '#transcript/decode.ts'

/** What a file is, and what to do instead. */
export type Refusal = { what: string; advice: string }

/** The error that tells an editor what a file is and what to do. */
export function refusalError({ what, advice }: Refusal): TranscriptError {
  return new TranscriptError(`This is ${what}`, undefined, advice)
}

export const rtf: Refusal = { what: 'an RTF file', advice: 'Save it as text or .docx.' }

export const pdf: Refusal = {
  what: 'a PDF file',
  advice: 'Save its text as .txt or .docx, and check it.',
}
