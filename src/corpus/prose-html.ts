import type { Nodes } from 'mdast'
import { renderProse } from '#directives/render-prose.ts'
import { memoizeByKey } from '#model/memoize.ts'
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
  return piecesOf(nodes, corpus)
    .map((piece, at) => (at % 2 === 1 ? toUrl(piece).replace(/["&]/g, escaped) : piece))
    .join('')
}

/**
 * The HTML of editorial prose, divided at the paths in it: every second piece is one. Most prose is on several pages, each with its
 * own links.
 */
const piecesOf = memoizeByKey(
  (nodes: readonly Nodes[], corpus: Pick<Corpus, 'exchanges'> | undefined): string[] => {
    const html = renderProse(
      nodes,
      (name, key) => divided(markPath(name, key)),
      (reference) => {
        const found = corpus && paragraphAt(corpus, reference)
        return found && divided(paragraphPath(found.exchange.slug, found.paragraph.id))
      },
    )
    return html.split(divider)
  },
)

/** A character that no prose has, since every text is checked for characters that are not text. */
const divider = '\u001f'

function divided(path: string): string {
  return divider + path + divider
}

/** A character in the value of an attribute, as `hast-util-to-html` writes it. */
function escaped(character: string): string {
  return character === '"' ? '&#x22;' : '&#x26;'
}

/** The path that a term or a citation in editorial prose links to. */
export function markPath(name: 'term' | 'cite', key: string): string {
  return name === 'term' ? glossPath(key) : workPath(key)
}
