import { createElement } from '#browser/create-element.ts'
import { base } from '#browser/base.ts'
import { decodeUri } from '#model/decode-uri.ts'
import { type NamedPage, similarPages } from '#search/similar-pages.ts'

/** Lists the pages nearest to the address that was asked for; where none is near, or they cannot be had, says nothing. */
export async function listSimilarPages(place: HTMLElement): Promise<void> {
  const path = decodeUri(location.pathname.slice(base.length))
  const response = await fetch(`${base}addresses.json`).catch(() => undefined)
  if (!response?.ok) return
  const near = similarPages(path, (await response.json()) as NamedPage[])
  if (near.length === 0) return
  const links = near.map(([to, title]) =>
    createElement(
      'li',
      {},
      createElement('a', { href: base + to.slice(1) + location.hash }, title),
    ),
  )
  place.append(createElement('p', {}, 'Perhaps you meant'), createElement('ul', {}, ...links))
}
