import { base, pathOf } from './base.ts'
import { pageHtml } from './page-html.ts'

/** A page of the edition: its content, and its URL after redirects. */
export type FetchedPage = { content: ParentNode; url: string }

const pages = new Map<string, Promise<FetchedPage | undefined>>()

/** Redirects from an old address to an older one are rare; more than this many are a mistake. */
const maxRedirects = 3

/**
 * A page of the edition by its path below the base path. Pages are fetched once, and the current page is not fetched.
 * Undefined if it cannot be had; the next call then tries again.
 */
export function fetchPage(path: string): Promise<FetchedPage | undefined> {
  const url = new URL(base + path.slice(1), location.href).href
  return loadOnce(url, 0)
}

function loadOnce(url: string, redirects: number): Promise<FetchedPage | undefined> {
  if (url === new URL(pathOf(location), location.href).href)
    return Promise.resolve({ content: document, url })
  const known = pages.get(url)
  if (known) return known
  const page = load(url, redirects).catch(() => undefined)
  pages.set(url, page)
  void page.then((loaded) => loaded ?? pages.delete(url))
  return page
}

async function load(url: string, redirects: number): Promise<FetchedPage | undefined> {
  const html = await pageHtml(url)
  if (html === undefined) return undefined
  // Leave out the head: its styles would violate the Content Security Policy.
  const body = html.slice(html.indexOf('<body'))
  const content = new DOMParser().parseFromString(body, 'text/html')
  const forward = content.querySelector('a[data-forward]')?.getAttribute('href')
  if (forward == null) return { content, url }
  const next = new URL(forward, url)
  const isHere = next.host === location.host && redirects < maxRedirects
  next.hash = ''
  return isHere ? loadOnce(next.href, redirects + 1) : undefined
}
