import type { Nodes } from 'mdast'
import { renderProse } from '#directives/render-prose.ts'
import { glossPath, workPath } from '#model/paths.ts'

/** Editorial prose as HTML. `toUrl` turns the paths of terms and works into links. */
export function proseHtml(nodes: readonly Nodes[], toUrl: (path: string) => string): string {
  return renderProse(nodes, (name, key) => toUrl(markPath(name, key)))
}

/** The path that a term or a citation in editorial prose links to. */
export function markPath(name: 'term' | 'cite', key: string): string {
  return name === 'term' ? glossPath(key) : workPath(key)
}
