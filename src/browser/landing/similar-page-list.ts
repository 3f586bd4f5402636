import { messages } from 'virtual:messages/landing'
import { base } from '#browser/base.ts'
import { createElement } from '#browser/create-element.ts'
import { fetchJson } from '#browser/fetch-json.ts'
import { isLibraryPage } from 'virtual:library'
import { isString, listOf, tupleOf } from '#model/shape.ts'
import { decodeUri } from '#model/decode-uri.ts'
import { similarPages, wordsOfPath } from '#search/similar-pages.ts'

const isPageList = listOf(tupleOf<[string, string]>(isString, isString))

/**
 * Lists the pages whose addresses are like the requested one, if there are any and they can be loaded, and offers a search for
 * the words of that address.
 */
export async function listSimilarPages(place: HTMLElement): Promise<void> {
  const requested = decodeUri(location.pathname.slice(base.length))
  const folder = isLibraryPage?.() ? folderIn(requested) : ''
  const root = base + folder
  const path = requested.slice(folder.length)
  const pages = await fetchJson(`${root}addresses.json`, isPageList).catch(() => [])
  const similar = similarPages(path, pages)
  const items = similar.map(([path, title]) => {
    const href = root + path.slice(1) + location.hash
    return createElement('li', {}, createElement('a', { href }, title))
  })
  if (items.length > 0)
    place.append(createElement('p', {}, messages.similarPages), createElement('ul', {}, ...items))
  const words = wordsOfPath(path)
  if (words === '') return
  const href = `${base}search/?q=${encodeURIComponent(words)}`
  place.append(createElement('p', {}, createElement('a', { href }, messages.searchFor(words))))
}

/** The folder of an edition in a path of a library, with a slash at its end: many hosts show the library’s page for what an edition lacks. */
function folderIn(path: string): string {
  return /^[a-z0-9-]+\//.exec(path)?.[0] ?? ''
}
