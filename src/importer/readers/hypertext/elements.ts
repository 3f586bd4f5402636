import type { Element, ElementContent, Nodes, RootContent } from 'hast'

/** Elements that begin and end a line of their own. */
const blocks = new Set(
  `address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2
   h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul`.split(
    /\s+/,
  ),
)

/** Elements whose content nobody reads as text. */
const silent = new Set(
  'script style noscript template svg math canvas object embed audio video iframe rp'.split(' '),
)

export function isBlock(node: Nodes): boolean {
  return node.type === 'element' && blocks.has(node.tagName)
}

export function isSilent(node: Nodes): boolean {
  return node.type === 'element' && silent.has(node.tagName)
}

/** Whether an element is a paragraph rather than a container of paragraphs. */
export function hasBlocks(element: Element): boolean {
  return element.children.some((child) => isBlock(child) || isWrapperOfBlocks(child))
}

/** Inline elements around blocks, as in old pages: `<font><p>…</p></font>`. */
function isWrapperOfBlocks(node: ElementContent): boolean {
  return node.type === 'element' && !isBlock(node) && hasBlocks(node)
}

/** The text of a node as a reader sees it, on one line. */
export function textOf(node: Nodes): string {
  return collapse(rawText(node))
}

function rawText(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (isSilent(node) || !('children' in node)) return ''
  const inner = (node.children as Nodes[]).map(rawText).join('')
  return isBlock(node) || (node.type === 'element' && node.tagName === 'br') ? ` ${inner} ` : inner
}

/** White space as a page shows it; a space that does not break is kept where it stands alone. */
export function collapse(text: string): string {
  return text
    .replace(/[ \t\n\r\f]+/g, ' ')
    .replace(/[ \u00a0]{2,}/g, ' ')
    .trim()
}

/** An attribute as a string; undefined if it is missing. */
export function attribute(element: Element, name: string): string | undefined {
  const value = element.properties[name]
  if (value === undefined || value === null || value === false) return undefined
  return Array.isArray(value) ? value.join(' ') : value === true ? '' : String(value)
}

/** The words in the classes, the id and the other names of an element: `speaker`, `name` for `class="speakerName"`. */
export function namesOf(element: Element, attributes: readonly string[]): Set<string> {
  const names = attributes.map((name) => attribute(element, name) ?? '').join(' ')
  return new Set(
    names
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u),
  )
}

/** All elements of a tree in order, with the elements around each, the nearest first. */
export function* elementsIn(
  node: Nodes,
  around: readonly Element[] = [],
): Generator<{ element: Element; around: readonly Element[] }> {
  if (node.type === 'element') yield { element: node, around }
  if (!('children' in node) || isSilent(node)) return
  const inner = node.type === 'element' ? [node, ...around] : around
  for (const child of node.children as RootContent[]) yield* elementsIn(child, inner)
}

/** The line of the source where the text of a node begins, from 1. */
export function lineOf(node: Nodes): number {
  const line = node.position?.start.line ?? 1
  if (node.type !== 'text') return line
  return line + (/^\s*/.exec(node.value)?.[0].split('\n').length ?? 1) - 1
}
