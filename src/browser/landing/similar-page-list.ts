import { messages } from 'virtual:messages/landing'
import { base } from '#browser/base.ts'
import { createElement } from '#browser/create-element.ts'
import { fetchJson } from '#browser/fetch-json.ts'
import { isString, listOf, tupleOf } from '#browser/shape.ts'
import { decodeUri } from '#model/decode-uri.ts'
import { similarPages } from '#search/similar-pages.ts'

const isPageList = listOf(tupleOf<[string, string]>(isString, isString))

/** Lists the pages whose paths are most like the requested one. Adds nothing if there are none, or they cannot be loaded. */
export async function listSimilarPages(place: HTMLElement): Promise<void> {
  const path = decodeUri(location.pathname.slice(base.length))
  const pages = await fetchJson(`${base}addresses.json`, isPageList).catch(() => [])
  const similar = similarPages(path, pages)
  if (similar.length === 0) return
  const items = similar.map(([path, title]) => {
    const href = base + path.slice(1) + location.hash
    return createElement('li', {}, createElement('a', { href }, title))
  })
  place.append(createElement('p', {}, messages.similarPages), createElement('ul', {}, ...items))
}
