import type { Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { formatWork } from '#citations/format-work.ts'
import type { CitedWorks } from '#citations/language.ts'
import type { Work } from '#model/work.ts'

/** A work as in the bibliography, as plain text. */
export function workText(work: Work, works: CitedWorks): string {
  return textOf(fromHtml(formatWork(work, works), { fragment: true }))
    .replace(/\s+/g, ' ')
    .trim()
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}
