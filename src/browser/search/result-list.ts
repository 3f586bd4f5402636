import { messages } from 'virtual:messages/search'
import { createElement } from '#browser/create-element.ts'
import { base } from '#browser/base.ts'
import { shortAddress } from '#model/paragraph-address.ts'
import { snippetOf, type SnippetPiece } from '#search/snippet.ts'
import { readPassages } from '#search/passages.ts'
import type { Hit } from './engine.ts'
import { apparatus, spoken } from 'virtual:search-languages'

/** Results as list items, with the speaker, address, exchange and snippet of each. */
export function hitItems(hits: readonly Hit[]): HTMLLIElement[] {
  return hits.map((hit) => createElement('li', {}, hitLink(hit)))
}

/** Results in the order of the conversation as list items, one for each exchange. */
export function groupItems(hits: readonly Hit[]): HTMLLIElement[] {
  const groups = Map.groupBy(hits, ({ about }) => about.title)
  return [...groups].map(([title, own]) =>
    createElement(
      'li',
      { class: 'hit-group' },
      createElement('h3', {}, title),
      createElement('ol', {}, ...own.map((hit) => createElement('li', {}, hitLink(hit, false)))),
    ),
  )
}

/** Exchanges that have the words in several paragraphs as list items, each with the snippets of these paragraphs. */
export function exchangeItems(hits: readonly Hit[]): HTMLLIElement[] {
  return hits.map(({ url, content, locations, about, place }) => {
    const number = place.slice(1)
    const links = readPassages(content, locations)
      .slice(0, 4)
      .map(({ id, text, ranges }) => {
        const { pieces, fragment } = snippetOf(text, ranges, 160)
        const address = shortAddress(id)
        const made = link(`${url}#${id}${fragment}`, address, '', pieces, spoken.language)
        made.dataset['step'] = `${number}.${address}`
        return createElement('li', {}, made)
      })
    return createElement(
      'li',
      { class: 'hit-group' },
      createElement('h3', {}, about.title),
      createElement('ol', {}, ...links),
    )
  })
}

/** A link to the place whose address is the query. */
export function placeLink({ url, about, locator, content }: Hit): HTMLAnchorElement {
  const [passage] = readPassages(content)
  const pieces = about.kind === 'interview' ? snippetOf(passage?.text ?? '', [], 120).pieces : []
  const place = link(url, messages.goTo(isolated(locator), about.speaker), about.title, pieces)
  place.classList.add('search-go')
  return place
}

function hitLink(hit: Hit, withTitle = true): HTMLAnchorElement {
  const { url, content, locations, about, locator } = hit
  const [passage] = readPassages(content, locations)
  const { pieces, fragment } = snippetOf(passage?.text ?? '', passage?.ranges ?? [])
  switch (about.kind) {
    case 'interview': {
      const speaker = about.speaker || messages.introduction
      const made = link(
        url + fragment,
        messages.passage(speaker, isolated(locator)),
        withTitle ? about.title : '',
        pieces,
        spoken.language,
      )
      made.dataset['step'] = messages.step(speaker, locator)
      return made
    }
    case 'note':
      return link(url, messages.note(isolated(locator)), about.title, pieces, apparatus.language)
    case 'work':
      return link(url, about.title, '', pieces)
    default:
      return link(url, about.title, locator, pieces, apparatus.language)
  }
}

/** A reference, whose direction is its own. */
function isolated(reference: string): HTMLElement {
  return createElement('bdi', {}, reference)
}

function link(
  path: string,
  at: string | (Node | string)[],
  title: string,
  pieces: readonly SnippetPiece[],
  language?: string,
) {
  const sentence = pieces.map(({ text, marked }) =>
    marked ? createElement('mark', {}, text) : text,
  )
  const anchor = createElement(
    'a',
    { href: base + path.replace(/^\//, '') },
    createElement('span', { class: 'hit-at' }, ...[at].flat()),
    ...(title === '' ? [] : [' · ', createElement('span', { class: 'hit-title' }, title)]),
    ...(sentence.length === 0
      ? []
      : [createElement('span', { class: 'hit-text', ...inLanguage(language) }, ...sentence)]),
  )
  return anchor
}

/** The attributes of text in a language, if that is not the language of the page. */
export function inLanguage(language: string | undefined): Record<string, string> {
  const isOther = language !== undefined && language !== document.documentElement.lang
  return isOther ? { lang: language, dir: 'auto' } : {}
}
