import type { Paragraph as MdastParagraph, PhrasingContent, Text } from 'mdast'
import type { Point } from 'unist'

/** The text of a paragraph without annotations, in chunks whose position in the file is known. */
export type SpokenText = { text: string; chunks: readonly Chunk[] }

/** Reads the text of a paragraph. A line break in the file becomes a space. */
export function spokenText(paragraph: MdastParagraph, source: string): SpokenText {
  const chunks: Chunk[] = []
  let text = ''
  const visit = (node: PhrasingContent) => {
    if (node.type === 'text') {
      chunks.push({ at: text.length, node, source })
      text += node.value.replaceAll('\n', ' ')
    } else if ('children' in node) {
      node.children.forEach(visit)
    }
  }
  paragraph.children.forEach(visit)
  return { text, chunks }
}

/** The line and column in the file, both from 1, of the character at `offset` of the spoken text. */
export function sourcePoint({ chunks }: SpokenText, offset: number): Point | undefined {
  const chunk = chunks.findLast(({ at }) => at <= offset) ?? chunks[0]
  const start = chunk?.node.position?.start
  if (!chunk || start?.offset === undefined) return undefined
  const raw = chunk.source.slice(start.offset, chunk.node.position?.end.offset)
  const before = raw.slice(0, rawOffset(raw, chunk.node.value, offset - chunk.at))
  const lines = before.split('\n')
  return lines.length === 1
    ? { line: start.line, column: start.column + before.length }
    : { line: start.line + lines.length - 1, column: (lines.at(-1)?.length ?? 0) + 1 }
}

/** The offset in `raw`, the source, of an offset in `value`, its text: skips backslashes, character references and indentation. */
function rawOffset(raw: string, value: string, offset: number): number {
  let at = 0
  for (let read = 0; read < offset && at < raw.length; read++) {
    at = skipTo(raw, at, value[read])
    at += referenceAt(raw, at, value[read])
  }
  return skipTo(raw, at, value[offset])
}

function skipTo(raw: string, at: number, character: string | undefined): number {
  if (raw[at] === character || raw[at] === '&') return at
  return raw[at] === '\\' && raw[at + 1] === character ? at + 1 : at
}

function referenceAt(raw: string, at: number, character: string | undefined): number {
  const reference = /^&(#\d+|#x[\da-f]+|[a-z][a-z\d]*);/i.exec(raw.slice(at, at + 40))
  if (!reference) return 1
  const isAmpersand = /^(amp|#38|#x26)$/i.test(reference[1] ?? '')
  return isAmpersand === (character === '&') ? reference[0].length : 1
}

type Chunk = { at: number; node: Text; source: string }
