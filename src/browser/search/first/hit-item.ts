import { messages } from 'virtual:messages/hits'
import { language as ownLanguage } from 'virtual:first-language'
import { createElement } from '#browser/create-element.ts'
import { type SnippetPiece, snippetOf } from '#search/snippet.ts'
import type { PassageHit } from './first-hits.ts'

/** How many hits are shown before the answer is complete: as many as fit into a window. */
const firstSize = 5

/** Shows the first hits of a query. If they are shown already, with the same words, nothing changes. */
export function showFirstHits(results: HTMLElement, hits: readonly PassageHit[]): void {
  if (hits.length === 0) return results.replaceChildren()
  const shown = Array.from(results.querySelectorAll('.hit'), contentOf)
  const items = hits.slice(0, firstSize).map(passageItem)
  if (items.every((item, index) => contentOf(item.firstElementChild!) === shown[index])) return
  results.replaceChildren(
    createElement('p', { class: 'search-card' }),
    createElement('h2', {}, messages.inInterview),
    createElement('ol', { class: 'hits', 'data-kind': 'interview' }, ...items),
  )
}

/** The address of a hit without the words in it, which are added later. */
export function placeOf(link: Element): string {
  return link.getAttribute('href')!.replace(/:~:.*/, '')
}

/** What a hit shows: which passage, and which of its words. */
export function contentOf(link: Element): string {
  return placeOf(link) + link.children[1]!.innerHTML
}

/**
 * A passage as a list item. Its first line has a place for the number of uses, and its last line, which is always one line
 * high, a place for what explains it: `fillPlaces` in `complete-list.ts` fills both without moving anything.
 */
export function passageItem(hit: PassageHit): HTMLLIElement {
  const { href, locator, speaker, title, text, ranges, language = ownLanguage } = hit
  const name = speaker[1] || messages.introduction
  const link = createElement(
    'a',
    { class: 'hit', href },
    createElement(
      'span',
      { class: 'hit-head' },
      createElement('span', { class: 'hit-at' }, ...messages.passage(name, isolated(locator))),
      ' ',
      createElement('span', { class: 'hit-uses' }),
    ),
    snippetText(snippetOf(text, ranges).pieces, language),
    createElement('div', { class: 'hit-foot' }, title),
  )
  return createElement('li', {}, link)
}

/** The text of a snippet, whose language may be another than that of the page. */
export function snippetText(pieces: readonly SnippetPiece[], language?: string): HTMLElement {
  return createElement(
    'div',
    { class: 'hit-text', ...(language && { lang: language, dir: 'auto' }) },
    ...pieces.map(({ text, marked }) => (marked ? createElement('mark', {}, text) : text)),
  )
}

/** A reference, whose direction is its own. */
export function isolated(reference: string): HTMLElement {
  return createElement('bdi', {}, reference)
}
