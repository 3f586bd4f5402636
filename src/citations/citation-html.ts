import type { ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { CitationRun } from './citation-slots.ts'

/** A citation as HTML, with its italics. */
export function citationHtml(runs: readonly CitationRun[]): string {
  const nodes = runs.map(({ text, italic }): ElementContent => {
    const value = { type: 'text' as const, value: text }
    return italic ? { type: 'element', tagName: 'i', properties: {}, children: [value] } : value
  })
  return toHtml(nodes)
}
