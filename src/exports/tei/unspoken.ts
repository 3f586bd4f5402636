import type { Element } from 'xast'
import type { Unspoken } from '#directives/read-unspoken.ts'
import { imagePath } from '#model/paths.ts'
import { lines, x } from '../xml.ts'

/** A stage direction, a heading or an image of the source. */
export function teiUnspoken(one: Unspoken, address: (path: string) => string): Element {
  if (one.type === 'stage') return x('stage', one.text)
  if (one.type === 'heading') return x('head', one.text)
  return x(
    'figure',
    lines(
      one.caption !== undefined && x('head', one.caption),
      x('figDesc', one.alt),
      x('graphic', { url: address(imagePath(one.file)) }),
    ),
  )
}

/** Puts what follows a heading into a division of its own, since a heading begins one. */
export function inDivisions(elements: readonly Element[]): Element[] {
  const at = elements.findIndex(({ name }) => name === 'head')
  if (at < 0) return [...elements]
  const next = elements.findIndex(({ name }, index) => index > at && name === 'head')
  const end = next < 0 ? elements.length : next
  return [
    ...elements.slice(0, at),
    x('div', { type: 'part' }, lines(elements.slice(at, end))),
    ...inDivisions(elements.slice(end)),
  ]
}
