import { departFor } from '#browser/arrive.ts'
import { element } from '#browser/elements.ts'
import { base } from '#browser/site.ts'
import { snippetOf, type SnippetPiece } from '#search/snippet.ts'
import { readPassages } from '#search/passages.ts'
import type { Hit } from './engine.ts'

/** Hits as list items: who and where, in which exchange, the sentence with the words marked. */
export function hitItems(hits: readonly Hit[]): HTMLLIElement[] {
  return hits.map((hit) => element('li', {}, hitLink(hit)))
}

/** Hits in the order of the conversation, below the exchanges they belong to. */
export function groupItems(hits: readonly Hit[]): HTMLLIElement[] {
  const groups = Map.groupBy(hits, ({ about }) => about.title)
  return [...groups].map(([title, own]) =>
    element(
      'li',
      { class: 'hit-group' },
      element('h3', {}, title),
      element('ol', {}, ...own.map((hit) => element('li', {}, hitLink(hit, false)))),
    ),
  )
}

/** Exchanges in which the words stand apart: each with the sentences in which they stand. */
export function exchangeItems(hits: readonly Hit[]): HTMLLIElement[] {
  return hits.map(({ url, content, locations, about }) => {
    const links = readPassages(content, locations)
      .slice(0, 4)
      .map(({ id, text, ranges }) => {
        const { pieces, fragment } = snippetOf(text, ranges, 160)
        const address = id.toUpperCase()
        return element('li', {}, link(`${url}#${id}${fragment}`, address, '', pieces))
      })
    return element(
      'li',
      { class: 'hit-group' },
      element('h3', {}, about.title),
      element('ol', {}, ...links),
    )
  })
}

/** A place that the query names, as a link that goes there. */
export function placeLink({ url, about, locator, content }: Hit): HTMLAnchorElement {
  const [passage] = readPassages(content)
  const pieces = about.kind === 'interview' ? snippetOf(passage?.text ?? '', [], 120).pieces : []
  const label = [about.speaker, locator].filter(Boolean).join(' · ')
  const place = link(url, `Go to ${label}`, about.title, pieces)
  place.classList.add('search-go')
  return place
}

function hitLink(hit: Hit, withTitle = true): HTMLAnchorElement {
  const { url, content, locations, about, locator } = hit
  const [passage] = readPassages(content, locations)
  const { pieces, fragment } = snippetOf(passage?.text ?? '', passage?.ranges ?? [])
  switch (about.kind) {
    case 'interview':
      return link(
        url + fragment,
        [`${about.speaker || 'Introduction'} · `, element('bdi', {}, locator)],
        withTitle ? about.title : '',
        pieces,
      )
    case 'note':
      return link(url, `Note · ${locator}`, about.title, pieces)
    case 'work':
      return link(url, about.title, '', pieces)
    default:
      return link(url, about.title, locator, pieces)
  }
}

function link(
  path: string,
  at: string | (Node | string)[],
  title: string,
  pieces: readonly SnippetPiece[],
) {
  const sentence = pieces.map(({ text, marked }) => (marked ? element('mark', {}, text) : text))
  const made = element(
    'a',
    { href: base + path.replace(/^\//, '') },
    element('span', { class: 'hit-at' }, ...[at].flat()),
    ...(title === '' ? [] : [' ', element('span', { class: 'hit-title' }, title)]),
    ...(sentence.length === 0 ? [] : [element('span', { class: 'hit-text' }, ...sentence)]),
  )
  made.addEventListener('click', () => departFor(made))
  return made
}
