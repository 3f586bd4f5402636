import style from 'style-chicago'
import type { Element } from 'xast'
import { toXml } from 'xast-util-to-xml'

/** A node of a CSL style as the data package has it. */
export type StyleNode = {
  name: string
  attrs: Record<string, string>
  children: (StyleNode | string)[]
}

/**
 * The field in which the translation of a title reaches the processor. The library hands on none but those of CSL, and
 * this is one that the style leaves alone.
 */
export const translationField = 'annote'

/**
 * Chicago, author-date, as XML for the processor, with what its data package leaves out: the titles of reports are set
 * like those of books, a title is followed by its translation, a work without an author is called by its short title,
 * “n.d.” follows a comma whether or not the work has a date of access, and gets the letter that
 * disambiguates works, “n.d.-a”. No dash replaces a repeated author, so that every entry can be shown alone.
 */
export function chicagoStyle(): string {
  const title = change(macroOf('title'), likeBooks)
  const short = named(change(title, shortened), 'title-in-label')
  const whole = change(title, translated)
  const children = style.children.flatMap((node): (StyleNode | string)[] => {
    if (typeof node === 'string') return [node]
    if (node.name === 'citation') return [change(node, datedOnly)]
    if (node.name === 'bibliography') return [withoutAuthorDash(node)]
    if (isMacro(node, 'title')) return [whole, short]
    if (isMacro(node, 'date') || isMacro(node, 'date-in-text'))
      return [change(node, withYearSuffix)]
    return [isMacro(node, 'contributors-short') ? change(node, callingShort) : node]
  })
  return toXml(toXast({ ...style, children }))
}

function likeBooks(node: StyleNode): StyleNode {
  const types = node.attrs['type']?.split(' ') ?? []
  if (!types.includes('book')) return node
  return { ...node, attrs: { ...node.attrs, type: [...types, 'report'].join(' ') } }
}

function shortened(node: StyleNode): StyleNode {
  return isTitle(node) ? { ...node, attrs: { ...node.attrs, form: 'short' } } : node
}

function translated(node: StyleNode): StyleNode {
  if (!isTitle(node)) return node
  const attrs = { variable: translationField, prefix: '[', suffix: ']' }
  const translation = { name: 'text', attrs, children: [] }
  return { name: 'group', attrs: { delimiter: ' ' }, children: [node, translation] }
}

function callingShort(node: StyleNode): StyleNode {
  if (node.name !== 'text' || node.attrs['macro'] !== 'title') return node
  return { ...node, attrs: { ...node.attrs, macro: 'title-in-label' } }
}

function datedOnly(node: StyleNode): StyleNode {
  if (node.attrs['variable'] !== 'issued accessed') return node
  return { ...node, attrs: { ...node.attrs, variable: 'issued' } }
}

function withoutAuthorDash(node: StyleNode): StyleNode {
  const attrs = Object.entries(node.attrs).filter(
    ([name]) => name !== 'subsequent-author-substitute',
  )
  return { ...node, attrs: Object.fromEntries(attrs) }
}

/** The processor adds the letter to years by itself, unless the style says where it goes. */
function withYearSuffix(node: StyleNode): StyleNode {
  const { name, attrs } = node
  const isYear = name === 'date' && attrs['variable'] === 'issued'
  const isUndated = name === 'text' && attrs['term'] === 'no date'
  if (!isYear && !isUndated) return node
  const prefix = isUndated ? { prefix: '-' } : undefined
  const letter = { name: 'text', attrs: { variable: 'year-suffix', ...prefix }, children: [] }
  return { name: 'group', attrs: {}, children: [node, letter] }
}

function isTitle({ name, attrs }: StyleNode): boolean {
  return name === 'text' && attrs['variable'] === 'title'
}

function isMacro(node: StyleNode, name: string): boolean {
  return node.name === 'macro' && node.attrs['name'] === name
}

function macroOf(name: string): StyleNode {
  const found = style.children.find((node) => typeof node !== 'string' && isMacro(node, name))
  if (found === undefined || typeof found === 'string')
    throw new Error(`Unexpected style without a macro "${name}", expected Chicago`)
  return found
}

function named(node: StyleNode, name: string): StyleNode {
  return { ...node, attrs: { ...node.attrs, name } }
}

/** A copy of a part of the style with each of its nodes changed, from the leaves up. */
function change(node: StyleNode, by: (node: StyleNode) => StyleNode): StyleNode {
  const children = node.children.map((child) =>
    typeof child === 'string' ? child : change(child, by),
  )
  return by({ ...node, children })
}

function toXast({ name, attrs, children }: StyleNode): Element {
  return {
    type: 'element',
    name,
    attributes: attrs,
    children: children.map((child) =>
      typeof child === 'string' ? { type: 'text', value: child } : toXast(child),
    ),
  }
}
