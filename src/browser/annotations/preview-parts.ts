import { createElement } from '#browser/create-element.ts'
import type { FetchedPage } from '#browser/fetch-page.ts'
import { shorten } from './excerpt.ts'
import { languageOf, plainCopy } from './plain-copy.ts'

/** The first paragraph of a preview: its parts, with spaces between them. */
export function headLine(...parts: (Node | string)[]): HTMLElement {
  const spaced = parts.flatMap((part, index) => (index > 0 ? [' ', part] : [part]))
  return createElement('p', {}, ...spaced)
}

/** Words of the page in an element of their own, with their language. */
export function wordsFrom(
  tag: 'b' | 'blockquote' | 'i' | 'p' | 'q' | 'span',
  element: Element,
  { url }: FetchedPage,
  nodes: Iterable<Node> = element.childNodes,
): HTMLElement {
  return createElement(tag, languageOf(element), ...trimmed(plainCopy(nodes, url)))
}

/** A part of the page as paragraphs: paragraphs and lists as they are, and what is between them as further paragraphs. */
export function blocksFrom(element: Element, page: FetchedPage): HTMLElement[] {
  if (element.matches('p')) return [wordsFrom('p', element, page)]
  const blocks: HTMLElement[] = []
  let line: (Node | string)[] = []
  const endLine = () => {
    const words = trimmed(line)
    if (words.length > 0) blocks.push(createElement('p', languageOf(element), ...words))
    line = []
  }
  for (const part of plainCopy(element.childNodes, page.url)) {
    if (part instanceof HTMLElement && part.matches('p, ul, ol, blockquote')) {
      endLine()
      blocks.push(part)
    } else line.push(part)
  }
  endLine()
  return blocks
}

/** The words of a paragraph of the interview, shortened to about that many. */
export function spokenFrom(paragraph: Element, page: FetchedPage, maxWords: number): HTMLElement {
  const words = wordsFrom('blockquote', paragraph, page)
  shorten(words, maxWords)
  return words
}

/** Without white space at the beginning and the end. */
function trimmed(parts: readonly (Node | string)[]): (Node | string)[] {
  const isSpace = (part: Node | string | undefined) =>
    typeof part === 'string' && part.trim() === ''
  const first = parts.findIndex((part) => !isSpace(part))
  const last = parts.findLastIndex((part) => !isSpace(part))
  return first < 0
    ? []
    : parts.slice(first, last + 1).map((part, index, all) => {
        if (typeof part !== 'string') return part
        const start = index === 0 ? part.trimStart() : part
        return index === all.length - 1 ? start.trimEnd() : start
      })
}
