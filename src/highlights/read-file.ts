import type { ReadHighlights } from './exported.ts'

/**
 * Reads a file of highlights in any of the three formats, which its content tells; undefined if it is none of them. The readers of
 * the formats are loaded when they are needed.
 */
export async function readHighlightFile(text: string): Promise<ReadHighlights | undefined> {
  const start = text.replace(/^\ufeff/, '').trimStart()
  if (start.startsWith('{')) {
    const { readAnnotations } = await import('./web-annotations.ts')
    return readAnnotations(start)
  }
  if (/^"?quotation"?,/.test(start)) {
    const { readTable } = await import('./table.ts')
    return readTable(text)
  }
  const { readMarkdown } = await import('./markdown.ts')
  return readMarkdown(text)
}
