import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import type { Element, ElementContent, Text } from 'xast'
import { withoutInvalidCharacters } from '#model/characters.ts'

export { x }

/** Serialises a tree as a well-formed XML file: characters that do not belong in a text are removed. */
export function xmlFile(root: Element): string {
  const xml = toXml(root, { closeEmptyElements: true })
  // XML does not allow `]]>` in text; the tree has no CDATA sections.
  const text = withoutInvalidCharacters(xml).replaceAll(']]>', ']]&gt;')
  return `<?xml version="1.0" encoding="UTF-8"?>\n${text}\n`
}

/** Puts each node on a line of its own, for elements in which white space has no meaning. */
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
