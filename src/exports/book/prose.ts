import type { Element, ElementContent, RootContent, Text } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import type { Nodes } from 'mdast'
import { formatWork } from '#citations/format-work.ts'
import type { CitedWorks } from '#citations/language.ts'
import { proseTree } from '#directives/render-prose.ts'
import { dirAttribute } from '#model/direction.ts'
import type { Work } from '#model/work.ts'
import { glossId, workId } from '../ids.ts'
import { bookFiles, bookLink } from './chapter.ts'

/** Editorial prose, with links to terms and citations inside the book; headings become paragraphs. */
export function bookProse(nodes: readonly Nodes[]): ElementContent[] {
  const tree = proseTree(nodes, (name, key) =>
    name === 'term'
      ? bookLink(bookFiles.glossary, glossId(key))
      : bookLink(bookFiles.works, workId(key)),
  )
  return tree.children.flatMap((node): ElementContent[] => {
    if (!isShown(node)) return []
    if (node.type === 'element' && /^h[1-6]$/.test(node.tagName)) {
      return [{ ...node, tagName: 'p', properties: { className: ['subhead'] } }]
    }
    return [node]
  })
}

/** A work as it appears in the bibliography. */
export function bookWork(work: Work, works: CitedWorks): ElementContent[] {
  const tree = fromHtml(formatWork(work, works), { fragment: true })
  return tree.children.filter(isShown)
}

function isShown(node: RootContent): node is Element | Text {
  return node.type === 'element' || node.type === 'text'
}

/** The names of an entry in their own scripts, by language tag, each after a space. `around` is the language of the entry. */
export function nativeNames(
  native: Readonly<Record<string, string>>,
  around: string,
): ElementContent[] {
  return Object.entries(native).flatMap(([lang, value]): ElementContent[] => [
    { type: 'text', value: ' ' },
    {
      type: 'element',
      tagName: 'span',
      properties: { lang, dir: dirAttribute(lang, around), className: ['native'] },
      children: [{ type: 'text', value }],
    },
  ])
}
