import type { Element, Parents, Properties } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { visit } from 'unist-util-visit'
import { sizeOf } from '#model/size.ts'

/**
 * Adds the PDF to the page of downloads, or replaces the entry that an earlier run added. The page has the words for it, in its
 * language.
 *
 * @param html the page as built.
 * @param size in bytes.
 */
export function offerPdf(html: string, address: string, size: number): string {
  const tree = fromHtml(html)
  const places: { parent: Parents; index: number; words: Properties }[] = []
  let language = 'en'
  visit(tree, 'element', ({ tagName, properties }, index, parent) => {
    if (tagName === 'html' && properties['lang']) language = properties['lang']
    if (Object.hasOwn(properties, 'dataPdf') && parent && index !== undefined)
      places.push({ parent, index, words: properties })
  })
  const [place] = places
  if (!place) throw new Error('Unexpected page of downloads without a place for the PDF')
  const { parent, index, words } = place
  const before = parent.children[index - 1]
  const isThere = before?.type === 'element' && Object.hasOwn(before.properties, 'dataPdfFile')
  parent.children.splice(
    isThere ? index - 1 : index,
    isThere ? 1 : 0,
    entryOf(address, sizeOf(size, language), words),
  )
  return toHtml(tree, { quoteSmart: true })
}

function entryOf(address: string, size: string, words: Properties): Element {
  const file = String(words['dataPdfSize']).replace('#', () => size)
  return h('div', { dataPdfFile: true }, [
    h('dt', [
      h('a', { href: address, type: 'application/pdf' }, 'PDF'),
      ' ',
      h('span', { className: ['size'] }, file),
    ]),
    h('dd', String(words['dataPdf'])),
  ])
}
