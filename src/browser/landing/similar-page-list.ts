import { messages } from 'virtual:messages/landing'
import { base } from '#browser/base.ts'
import { createElement } from '#browser/create-element.ts'
import { fetchJson } from '#browser/fetch-json.ts'
import { isString, listOf, tupleOf } from '#browser/shape.ts'
import { decodeUri } from '#model/decode-uri.ts'
import { similarPages, wordsOfPath } from '#search/similar-pages.ts'

const isPageList = listOf(tupleOf<[string, string]>(isString, isString))

/**
 * Lists the pages whose addresses are like the requested one, if there are any and they can be loaded, and offers a search for
 * the words of that address.
 */
export async function listSimilarPages(place: HTMLElement): Promise<void> {
  const path = decodeUri(location.pathname.slice(base.length))
  const pages = await fetchJson(`${base}addresses.json`, isPageList).catch(() => [])
  const similar = similarPages(path, pages)
  const items = similar.map(([path, title]) => {
    const href = base + path.slice(1) + location.hash
    return createElement('li', {}, createElement('a', { href }, title))
  })
  if (items.length > 0)
    place.append(createElement('p', {}, messages.similarPages), createElement('ul', {}, ...items))
  const words = wordsOfPath(path)
  if (words === '') return
  const href = `${base}search/?q=${encodeURIComponent(words)}`
  place.append(createElement('p', {}, createElement('a', { href }, messages.searchFor(words))))
}
