import type { Nodes } from 'mdast'
import { renderProse } from '#directives/render-prose.ts'
import { glossPath, paragraphPath, workPath } from '#model/paths.ts'
import type { Corpus } from './corpus.ts'
import { paragraphAt } from './paragraph-at.ts'

/**
 * Editorial prose as HTML. `toUrl` turns the paths of terms and works into links, and those of the paragraphs in `corpus` whose
 * references it contains.
 */
export function proseHtml(
  nodes: readonly Nodes[],
  toUrl: (path: string) => string,
  corpus?: Pick<Corpus, 'exchanges'>,
): string {
  return renderProse(
    nodes,
    (name, key) => toUrl(markPath(name, key)),
    (reference) => {
      const found = corpus && paragraphAt(corpus, reference)
      return found && toUrl(paragraphPath(found.exchange.slug, found.paragraph.id))
    },
  )
}

/** The path that a term or a citation in editorial prose links to. */
export function markPath(name: 'term' | 'cite', key: string): string {
  return name === 'term' ? glossPath(key) : workPath(key)
}
