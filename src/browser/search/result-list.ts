import { messages as hitMessages } from 'virtual:messages/hits'
import { messages } from 'virtual:messages/search'
import { createElement } from '#browser/create-element.ts'
import { shortAddress } from '#model/paragraph-address.ts'
import type { Analyses } from '#search/analysis.ts'
import { readPassages } from '#search/passages.ts'
import { type SnippetPiece, snippetOf } from '#search/snippet.ts'
import { fragmentFor } from '#search/text-fragment.ts'
import { fillPlaces } from './complete-list.ts'
import type { Hit } from './engine.ts'
import type { PassageHit } from './first/first-hits.ts'
import { isolated, passageItem, snippetText } from './first/hit-item.ts'
import { countUsesIn } from './count-uses.ts'

/**
 * Passages as list items.
 *
 * @param explainedBy the notes and entries that explain passages, by the references of these.
 */
export function passageItems(
  languages: Analyses,
  hits: readonly PassageHit[],
  explainedBy?: ReadonlyMap<string, Hit>,
): HTMLLIElement[] {
  return hits.map((hit) => completeItem(languages, hit, explainedBy?.get(hit.locator)))
}

/** A passage as a list item, with its places filled. */
function completeItem(languages: Analyses, hit: PassageHit, explainedBy?: Hit): HTMLLIElement {
  const item = passageItem(hit)
  completeLink(item.querySelector('a')!, hit)
  fillPlaces(languages, item, countUsesIn(hit), explainedBy)
  return item
}

/** Results outside the interview as list items. */
export function recordItems(languages: Analyses, hits: readonly Hit[]): HTMLLIElement[] {
  return hits.map((hit) => createElement('li', {}, recordLink(languages, hit)))
}

/** Results in the order of the conversation as list items, one for each exchange. */
export function groupItems(languages: Analyses, hits: readonly PassageHit[]): HTMLLIElement[] {
  const groups = Map.groupBy(hits, ({ title }) => title)
  return [...groups].map(([title, own]) =>
    groupItem(
      title,
      own.map((hit) => {
        const item = completeItem(languages, hit)
        item.querySelector('.hit-foot')?.remove()
        return item
      }),
    ),
  )
}

/** Exchanges that have the words in several paragraphs as list items, each with the snippets of these paragraphs. */
export function exchangeItems({ spoken }: Analyses, hits: readonly Hit[]): HTMLLIElement[] {
  return hits.map(({ href, content, locations, about, place }) => {
    const number = place.slice(1)
    const items = readPassages(content, locations)
      .slice(0, 4)
      .map(({ id, text, ranges }) => {
        const { pieces, marked } = snippetOf(text, ranges, 160)
        const fragment = fragmentFor(text, marked)
        const address = shortAddress(id)
        const made = link(`${href}#${id}${fragment}`, [address], '', pieces, spoken.language)
        made.dataset['step'] = `${number}.${address}`
        return createElement('li', {}, made)
      })
    return groupItem(about.title, items)
  })
}

/** A link to the place whose address is the query. */
export function placeLink({ href, about, locator, content }: Hit): HTMLAnchorElement {
  const [passage] = readPassages(content)
  const pieces = about.kind === 'interview' ? snippetOf(passage?.text ?? '', [], 120).pieces : []
  const place = link(href, messages.goTo(isolated(locator), about.speaker), about.title, pieces)
  place.className = 'search-go'
  return place
}

/** The link of a result outside the interview. */
function recordLink(
  { apparatus }: Analyses,
  { href, content, locations, about, locator }: Hit,
): HTMLAnchorElement {
  const [passage] = readPassages(content, locations)
  const { pieces } = snippetOf(passage?.text ?? '', passage?.ranges ?? [])
  switch (about.kind) {
    case 'note':
      return link(href, messages.note(isolated(locator)), about.title, pieces, apparatus.language)
    case 'work':
      return link(href, [about.title], '', pieces)
    default:
      return link(href, [about.title], locator, pieces, apparatus.language)
  }
}

/** Adds what first hits do without, since they are found sooner: the words in the address of a passage, and its name as a step. */
export function completeLink(
  link: HTMLAnchorElement,
  { locator, speaker, text, ranges }: PassageHit,
): void {
  link.dataset['step'] = messages.step(speaker[1] || hitMessages.introduction, locator)
  const { marked } = snippetOf(text, ranges)
  link.setAttribute('href', (link.getAttribute('href') ?? '') + fragmentFor(text, marked))
}

function groupItem(title: string, items: readonly HTMLLIElement[]): HTMLLIElement {
  return createElement(
    'li',
    { class: 'hit-group' },
    createElement('h3', {}, title),
    createElement('ol', {}, ...items),
  )
}

/** A link with a title beside its name, and a text below it. */
export function link(
  href: string,
  name: (Node | string)[],
  title: string,
  pieces: readonly SnippetPiece[],
  language?: string,
): HTMLAnchorElement {
  return createElement(
    'a',
    { class: 'hit', href },
    createElement('span', { class: 'hit-at' }, ...name),
    ...(title === '' ? [] : [' · ', createElement('span', { class: 'hit-title' }, title)]),
    ...(pieces.length === 0 ? [] : [snippetText(pieces, language)]),
  )
}
