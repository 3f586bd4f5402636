import { readSource } from '#importer/readers/read-source.ts'
import type { SourceBlock, SourceDocument } from '#importer/readers/source-document.ts'

/** A document from the text or the bytes of a file. */
export function read(name: string, content: string | Uint8Array): Promise<SourceDocument> {
  return readSource(name, typeof content === 'string' ? new TextEncoder().encode(content) : content)
}

/** The words of a document, as `voice: words`; `…` is the voice of the words before. */
export function spoken({ blocks }: SourceDocument): string[] {
  return wordsIn(blocks).map(({ voice, text }) => `${voice ?? '…'}: ${text}`)
}

/** The blocks of words. */
export function wordsIn(blocks: readonly SourceBlock[]) {
  return blocks.filter((block) => block.kind === 'words')
}

/** The blocks of one kind other than words, as their texts. */
export function textsOf(
  { blocks }: SourceDocument,
  kind: 'heading' | 'stage' | 'leftOut',
): string[] {
  return blocks.flatMap((block) => (block.kind === kind && 'text' in block ? [block.text] : []))
}

/** What a refused file is told: message and hint. */
export async function refusal(name: string, content: string | Uint8Array): Promise<string> {
  try {
    await read(name, content)
  } catch (error) {
    if (error instanceof Error)
      return `${error.message}. ${'hint' in error ? String(error.hint) : ''}`
  }
  return 'read'
}

/** Bytes from characters up to U+00FF. */
export function bytes(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0))
}
