import { messages } from 'virtual:messages/search'
import { createElement } from '#browser/create-element.ts'
import { base } from '#browser/base.ts'
import type { TermCard } from '#search/search-manifest.ts'
import { type Answer, apparatusKinds } from './answer.ts'
import { loadHits } from './engine.ts'
import type { Result } from './result.ts'
import { exchangeItems, groupItems, hitItems, placeLink, inLanguage } from './result-list.ts'
import { apparatus } from 'virtual:search-languages'

const pageSize = 12
const shortSize = 3
/** How many results the first answer shows: as many as fit into a window. The second answer shows a page of them. */
const firstSize = 5

const titles = {
  glossary: messages.inGlossary,
  note: messages.inNotes,
  work: messages.inBibliography,
}

/**
 * The elements that show an answer: the link to a place, glossary cards, results in the interview, and other results.
 *
 * @param kind the kind that the search is limited to, of which a full page is shown.
 * @param shown how many results of each kind were shown before, if they are to be shown again.
 */
export async function answerView(
  answer: Answer,
  { kind, order }: { kind?: string | undefined; order?: string | undefined },
  shown: Record<string, number> = {},
): Promise<HTMLElement[]> {
  const { place, terms, interview, exchanges, apparatus } = answer
  const parts: HTMLElement[] = []
  if (place) parts.push(placeLink(place))
  if (!kind || kind === 'glossary') parts.push(...terms.map(card))
  const grouped = order === 'text' && !answer.isPartial
  if (interview.length > 0) {
    const size = Math.max(pageSize, shown['interview'] ?? 0)
    const list = await (apparatus
      ? resultList('interview', interview, size, grouped)
      : firstHits('interview', interview, grouped))
    parts.push(createElement('h2', {}, messages.inInterview), list)
  }
  if (exchanges.length > 0)
    parts.push(
      section(
        messages.inSameExchange,
        createElement('ol', { class: 'hits' }, ...exchangeItems(exchanges)),
      ),
    )
  for (const one of apparatusKinds) {
    const results = apparatus?.[one] ?? []
    const size = Math.max(kind === one ? pageSize : shortSize, shown[one] ?? 0)
    if (results.length > 0) parts.push(section(titles[one], await resultList(one, results, size)))
  }
  return parts
}

function card({ key, label, kind, card, uses, passages }: TermCard): HTMLElement {
  const href = `${base}glossary/${key}/`
  return createElement(
    'div',
    { class: 'search-card' },
    createElement(
      'p',
      {},
      createElement('a', { class: 'hit-at', href }, label),
      ' ',
      createElement('span', { class: 'hit-title' }, kind),
    ),
    createElement('p', { class: 'hit-text', ...inLanguage(apparatus.language) }, card),
    ...(uses > 0
      ? [
          createElement(
            'p',
            {},
            createElement('a', { href: `${href}#uses` }, messages.mentioned(uses, passages)),
          ),
        ]
      : []),
  )
}

function section(title: string, content: HTMLElement): HTMLElement {
  return createElement('section', {}, createElement('h2', {}, title), content)
}

async function firstHits(
  kind: string,
  results: readonly Result[],
  grouped: boolean,
  size = firstSize,
) {
  const items = grouped ? groupItems : hitItems
  return createElement(
    'ol',
    { class: 'hits', 'data-kind': kind, 'data-total': String(results.length) },
    ...items(await loadHits(results.slice(0, size))),
  )
}

/** A page of results, with a button that shows the next page. */
async function resultList(kind: string, results: readonly Result[], size: number, grouped = false) {
  const items = grouped ? groupItems : hitItems
  const made = await firstHits(kind, results, grouped, size)
  const addMore = (from: number) => {
    const rest = Math.min(pageSize, results.length - from)
    if (rest <= 0) return
    const button = createElement('button', { type: 'button' }, messages.showMore(rest))
    const item = createElement('li', {}, button)
    button.addEventListener('click', () => {
      void loadHits(results.slice(from, from + rest)).then((hits) => {
        const next = items(hits)
        item.replaceWith(...next)
        next[0]?.querySelector('a')?.focus()
        addMore(from + rest)
      })
    })
    made.append(item)
  }
  addMore(size)
  return made
}
