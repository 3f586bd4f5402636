import { createElement } from '#browser/create-element.ts'
import { base } from '#browser/base.ts'
import type { TermCard } from '#search/search-manifest.ts'
import { type Answer, apparatusKinds, countOf } from './answer.ts'
import { loadHits } from './engine.ts'
import type { Result } from './pagefind-api.ts'
import { exchangeItems, groupItems, hitItems, placeLink } from './result-list.ts'

const pageSize = 12
const shortSize = 3
/** How many results the first answer shows: as many as fit into a window. The second answer shows a page of them. */
const firstSize = 5

const titles = { glossary: 'In the glossary', note: 'In the notes', work: 'Among the works' }

/**
 * The elements that show an answer: the link to a place, glossary cards, results in the interview, and other results.
 *
 * @param kind the kind that the search is limited to, of which a full page is shown.
 */
export async function answerView(
  answer: Answer,
  { kind, order }: { kind?: string | undefined; order?: string | undefined },
): Promise<HTMLElement[]> {
  const { place, terms, interview, exchanges, apparatus } = answer
  const parts: HTMLElement[] = []
  if (place) parts.push(placeLink(place))
  if (!kind || kind === 'glossary') parts.push(...terms.map(card))
  const grouped = order === 'text' && !answer.isPartial
  if (interview.length > 0 && apparatus) parts.push(await resultList(interview, pageSize, grouped))
  else if (interview.length > 0) parts.push(await firstHits(interview, grouped))
  if (exchanges.length > 0)
    parts.push(
      section(
        'Apart, in one exchange',
        createElement('ol', { class: 'hits' }, ...exchangeItems(exchanges)),
      ),
    )
  for (const one of apparatusKinds) {
    const results = apparatus?.[one] ?? []
    if (results.length > 0)
      parts.push(
        section(titles[one], await resultList(results, kind === one ? pageSize : shortSize)),
      )
  }
  return parts
}

/** The line that says what was found. */
export function summaryOf(answer: Answer): (Node | string)[] {
  const { query, interview, exchanges, apparatus, suggestion, isCorrected, isPartial, place } =
    answer
  const count = countOf(answer)
  if (count === 0)
    return place
      ? ['A place of this edition.']
      : [
          `Nothing found for ${inQuotes(query.text)}. Try another word or spelling, or `,
          ...alternatives(),
        ]
  const found = [
    countLabel(interview.length, 'place', 'places'),
    countLabel(exchanges.length, 'exchange', 'exchanges'),
    countLabel(apparatus?.glossary.length ?? 0, 'entry', 'entries'),
    countLabel(apparatus?.note.length ?? 0, 'note', 'notes'),
    countLabel(apparatus?.work.length ?? 0, 'work', 'works'),
  ]
    .filter(Boolean)
    .join(' · ')
  if (isPartial) return [`No place has all of these words; ${found} with some of them`]
  if (!suggestion) return [found]
  const link = createElement(
    'a',
    { href: `${base}search/?q=${encodeURIComponent(suggestion)}` },
    suggestion,
  )
  link.dataset['meant'] = suggestion
  return isCorrected
    ? [`Nothing found for ${inQuotes(query.text)}. Did you mean `, link, `? ${found}`]
    : [`${found}. Did you mean `, link, '?']
}

/** Links to use instead of the search. */
export function alternatives(): (Node | string)[] {
  const link = (path: string, words: string) => createElement('a', { href: base + path }, words)
  return [link('index/', 'the index'), ' or ', link('read/', 'the whole text on one page'), '.']
}

function card({ key, label, kind, card, uses }: TermCard): HTMLElement {
  const href = `${base}glossary/${key}/`
  const used = uses === 1 ? 'used once' : `used ${uses} times`
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
    createElement('p', { class: 'hit-text' }, card),
    ...(uses > 0
      ? [createElement('p', {}, createElement('a', { href: `${href}#uses` }, used))]
      : []),
  )
}

function section(title: string, content: HTMLElement): HTMLElement {
  return createElement('section', {}, createElement('h2', {}, title), content)
}

async function firstHits(results: readonly Result[], grouped: boolean, size = firstSize) {
  const items = grouped ? groupItems : hitItems
  return createElement('ol', { class: 'hits' }, ...items(await loadHits(results.slice(0, size))))
}

/** A page of results, with a button that shows the next page. */
async function resultList(results: readonly Result[], size: number, grouped = false) {
  const items = grouped ? groupItems : hitItems
  const made = await firstHits(results, grouped, size)
  const addMore = (from: number) => {
    const rest = Math.min(pageSize, results.length - from)
    if (rest <= 0) return
    const button = createElement('button', { type: 'button' }, `Show ${rest} more`)
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

/** A query in quotation marks, without marks of its own. */
function inQuotes(text: string): string {
  return `“${text.replace(/^["“”]+|["“”]+$/g, '')}”`
}

function countLabel(count: number, one: string, many: string): string {
  return count === 0 ? '' : `${count} ${count === 1 ? one : many}`
}
