import type { Element, Text } from 'hast'
import type { Change } from './relative-links.ts'

/**
 * Changes attributes and texts of elements where they are in the HTML, and in their tree, and removes white space. Everything else
 * stays as it is, byte for byte.
 *
 * @param html what the elements were parsed from, with the positions of attributes (`verbose`).
 */
export function replaceParts(
  html: string,
  changes: ReadonlyMap<Element, readonly Change[]>,
  spaces: readonly Text[],
): string {
  const parts: { start: number; end: number; with: string }[] = []
  for (const [element, its] of changes) {
    for (const change of its) {
      const [start, end] = placeOf(element, change)
      if ('text' in change) {
        parts.push({ start, end, with: change.text })
        element.children = [{ type: 'text', value: change.text }]
      } else {
        const [name = ''] = /^[^\s=]+/.exec(html.slice(start, end)) ?? []
        const value = change.value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
        parts.push({ start, end, with: `${name}="${value}"` })
        element.properties[change.property] = change.value
      }
    }
  }
  for (const space of spaces) {
    const [start, end] = [space.position?.start.offset, space.position?.end.offset]
    // After the end of the body, a parser adds space to the text before it.
    if (start === undefined || end === undefined || /\S/.test(html.slice(start, end))) continue
    parts.push({ start, end, with: '' })
    space.value = ''
  }
  let done = 0
  const pieces: string[] = []
  for (const part of parts.sort((a, b) => a.start - b.start)) {
    pieces.push(html.slice(done, part.start), part.with)
    done = part.end
  }
  return pieces.join('') + html.slice(done)
}

/** The offsets in the HTML of what changes. */
function placeOf(element: Element, change: Change): [start: number, end: number] {
  const position =
    'text' in change
      ? element.children[0]?.position
      : element.data?.position.properties?.[change.property]
  const [start, end] = [position?.start.offset, position?.end.offset]
  if (start === undefined || end === undefined)
    throw new Error(`Unexpected lack of a position in <${element.tagName}>, expected parsed HTML`)
  return [start, end]
}
