import type { Element } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { elementsOf } from '#checks/built/read-pages.ts'
import { type Change, changesOf, linksFrom } from './relative-links.ts'
import { replaceParts } from './replace-parts.ts'

/** The page of an edition in a library with relative links, as the development server sends it. What Vite serves keeps its address. */
export function linksOnPage(html: string, path: string, name: string): string {
  const tree = fromHtml(html, { verbose: true })
  const write = linksFrom(path, name)
  const changes = new Map<Element, Change[]>(
    elementsOf(tree).map((element) => [
      element,
      changesOf(element, (link) => (isOfServer(link) ? link : write(link))),
    ]),
  )
  return replaceParts(html, changes, [])
}

/** Whether Vite serves what is at a path. */
export function isOfServer(path: string): boolean {
  return /^\/(?:@|virtual:|src\/|node_modules\/|\.cache\/)/.test(path)
}
