import { declaredEncoding } from '#transcript/declared-encoding.ts'
import { type DecodedTranscript, decodeTranscript, TranscriptError } from '#transcript/decode.ts'
import { readers } from './readers.ts'
import { refuse } from './refusals.ts'
import type { SourceBlock, SourceDocument, SourceFile } from './source-document.ts'

/**
 * Reads a file of any format that is known.
 *
 * @param name the name of the file; its content decides first what it is.
 * @throws {TranscriptError} if the file is empty, damaged, or of a format that is not read: then it says which.
 */
export async function readSource(name: string, bytes: Uint8Array): Promise<SourceDocument> {
  const encoding = declaredEncoding(bytes)
  let decoded: DecodedTranscript | undefined
  let problem = new TranscriptError('Unexpected file that is not text, expected a transcript')
  try {
    decoded = decodeTranscript(bytes, encoding)
  } catch (error) {
    if (!(error instanceof TranscriptError)) throw error
    problem = error
  }
  const file: SourceFile = {
    name,
    extension: /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '',
    bytes,
    text: decoded?.text,
  }
  refuse(file)
  const reader = readers.find((one) => one.recognises(file))
  if (!reader) throw problem
  const read = await reader.read(file)
  const document = { ...read, blocks: joinLeftOut(read.blocks) }
  if (document.unit !== 'line' || !decoded) return document
  return inFile(document, decoded, encoding)
}

/** The blocks, with neighbours that are left out under one name as one. */
function joinLeftOut(blocks: readonly SourceBlock[]): SourceBlock[] {
  const joined: SourceBlock[] = []
  for (const block of blocks) {
    const last = joined.at(-1)
    const isNext =
      block.kind === 'leftOut' &&
      block.what !== 'rule' &&
      last?.kind === 'leftOut' &&
      last.what === block.what
    if (isNext) {
      const text = `${last.text}\n${block.text}`
      joined[joined.length - 1] = { ...last, text, lastLine: block.lastLine }
    } else joined.push(block)
  }
  return joined
}

/** The document with the numbers of lines as a text editor shows them, and with its encoding if that is not UTF-8. */
function inFile(
  document: SourceDocument,
  { lineInFile }: DecodedTranscript,
  encoding: string | undefined,
): SourceDocument {
  const remarks = [...document.remarks]
  if (encoding !== undefined) remarks.push(`The file was read as ${encoding}.`)
  return {
    ...document,
    remarks,
    blocks: document.blocks.map((block) =>
      block.kind === 'leftOut'
        ? { ...block, line: lineInFile(block.line), lastLine: lineInFile(block.lastLine) }
        : { ...block, line: lineInFile(block.line) },
    ),
  }
}
