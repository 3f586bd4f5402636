import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import type { Element, ElementContent, Text } from 'xast'
import { withoutStray } from '#model/characters.ts'

export { x }

/** A tree as a file of XML. Whatever is in it, the file is well-formed: what XML cannot hold is left out. */
export function xmlFile(root: Element): string {
  const xml = toXml(root, { closeEmptyElements: true })
  // There are no sections of CDATA that this could end.
  const text = withoutStray(xml).replaceAll(']]>', ']]&gt;')
  return `<?xml version="1.0" encoding="UTF-8"?>\n${text}\n`
}

/** Puts what stands in blocks on lines of its own, where blanks between them mean nothing. */
export function lines(...nodes: (Child | Child[])[]): ElementContent[] {
  return nodes
    .flat()
    .filter((node) => node !== undefined && node !== false)
    .flatMap((node): ElementContent[] => [newline(), typeof node === 'string' ? text(node) : node])
    .concat(newline())
}

function text(value: string): Text {
  return { type: 'text', value }
}

function newline(): Text {
  return text('\n')
}

type Child = ElementContent | string | undefined | false
