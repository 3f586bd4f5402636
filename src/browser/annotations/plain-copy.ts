import { createElement } from '#browser/create-element.ts'

/** The elements of a page that a preview keeps. */
const keptElements =
  'a, b, bdi, blockquote, br, em, i, li, ol, p, q, span, strong, sub, sup, time, ul, wbr'

/** The parts of a page that a preview leaves out. */
const leftOut = `script, style, template, noscript, button, input, select, textarea, iframe, object, svg, img,
  [hidden], [data-apparatus], .addr, .back, .more, .files`

const keptClasses = ['native', 'dates', 'term', 'noted', 'sources']

/**
 * Copies the nodes of a page for a preview: words, emphasis, languages and links, without ids, controls and scripts. The elements
 * are created anew, so that nothing else can come along.
 *
 * @param page the URL of the page, to which its links are relative.
 */
export function plainCopy(nodes: Iterable<Node>, page: string): (Node | string)[] {
  return [...nodes].flatMap((node): (Node | string)[] => {
    if (node.nodeType === Node.TEXT_NODE) return [node.textContent ?? '']
    if (!isElement(node) || node.matches(leftOut)) return []
    const children = plainCopy(node.childNodes, page)
    // A link that has only a number.
    if (node.matches('a:empty')) return []
    if (!node.matches(keptElements)) return children
    const name = node.localName as keyof HTMLElementTagNameMap
    return [createElement(name, attributesOf(node, page), ...children)]
  })
}

/** The language of an element and its direction, where they differ from those of the page. */
export function languageOf(element: Element): Record<string, string> {
  const attributes: Record<string, string> = {}
  for (const name of ['lang', 'dir']) {
    const value = element.closest(`body [${name}]`)?.getAttribute(name)
    if (value) attributes[name] = value
  }
  return attributes
}

function attributesOf(element: Element, page: string): Record<string, string> {
  const attributes: Record<string, string> = {}
  for (const name of ['lang', 'dir', 'datetime']) {
    const value = element.getAttribute(name)
    if (value !== null) attributes[name] = value
  }
  const classes = keptClasses.filter((name) => element.classList.contains(name))
  if (classes.length > 0) attributes['class'] = classes.join(' ')
  const href = element.getAttribute('href')
  const url = href === null ? undefined : resolve(href, page)
  if (url !== undefined) attributes['href'] = url
  return attributes
}

/** A link as a path of this site or as the address of another; undefined if it leads to neither. */
function resolve(href: string, page: string): string | undefined {
  if (!URL.canParse(href, page)) return undefined
  const { host, protocol, pathname, search, hash, href: whole } = new URL(href, page)
  if (host === location.host && protocol === location.protocol) return pathname + search + hash
  return /^(https?|mailto):$/.test(protocol) ? whole : undefined
}

/** Also true for elements of other documents. */
function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE
}
