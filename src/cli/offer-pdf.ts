import type { Element, Parents } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { visit } from 'unist-util-visit'

/**
 * Adds the PDF to the page of downloads, or replaces the entry that an earlier run added.
 *
 * @param html the page as built.
 * @param size in bytes.
 */
export function offerPdf(html: string, address: string, size: number): string {
  const tree = fromHtml(html)
  const places: { parent: Parents; index: number }[] = []
  visit(tree, 'element', ({ properties }, index, parent) => {
    if (Object.hasOwn(properties, 'dataPdf') && parent && index !== undefined)
      places.push({ parent, index })
  })
  const [place] = places
  if (!place) throw new Error('Unexpected page of downloads without a place for the PDF')
  const { parent, index } = place
  const before = parent.children[index - 1]
  const isThere = before?.type === 'element' && Object.hasOwn(before.properties, 'dataPdfFile')
  parent.children.splice(isThere ? index - 1 : index, isThere ? 1 : 0, entryOf(address, size))
  return toHtml(tree, { quoteSmart: true })
}

function entryOf(address: string, size: number): Element {
  const kB = Math.round(size / 1000).toLocaleString('en')
  return h('div', { dataPdfFile: true }, [
    h('dt', [
      h('a', { href: address, type: 'application/pdf' }, 'PDF'),
      ' ',
      h('span', { className: ['size'] }, `edition.pdf, ${kB} kB`),
    ]),
    h(
      'dd',
      'To print and to keep: the whole book, with an outline, links and tags for screen readers.',
    ),
  ])
}
