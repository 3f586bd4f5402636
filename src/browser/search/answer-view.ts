import { messages } from 'virtual:messages/search'
import { messages as hitMessages } from 'virtual:messages/hits'
import { createElement } from '#browser/create-element.ts'
import { explanationsOf } from '#search/explanations.ts'
import { type Answer, apparatusKinds } from './answer.ts'
import { type Hit, loadHits } from './engine.ts'
import type { PassageHit } from './first/first-hits.ts'
import { loadPassageHits } from './passage-hits.ts'
import type { Result } from './result.ts'
import { exchangeItems, groupItems, passageItems, placeLink, recordItems } from './result-list.ts'
import { isTermAt, termItems, termLine } from './term-cards.ts'

const pageSize = 12
/** The page of a long edition, in which each result is likely to be in another file. */
const smallPage = 6
const shortSize = 3
/** How many notes may explain a passage, since their records are loaded for it; of entries, those that the list would begin with. */
const explainingSize = 12

const titles = {
  glossary: messages.inGlossary,
  note: messages.inNotes,
  work: messages.inBibliography,
}

/**
 * The elements that show a complete answer: the line of a glossary entry, the link to a place, results in the interview, and other
 * results. Each list has a heading.
 *
 * @param kind the kind that the search is limited to, of which a full page is shown.
 * @param shown how many results of each kind were shown before, if they are to be shown again.
 */
export async function answerView(
  answer: Answer,
  { kind, order }: { kind?: string | undefined; order?: string | undefined },
  shown: Record<string, number> = {},
): Promise<HTMLElement[]> {
  const { place, interview, exchanges, apparatus } = answer
  const terms = !kind || kind === 'glossary' ? answer.terms : []
  const parts: HTMLElement[] = [termLine(terms)]
  if (place) parts.push(placeLink(place))
  const grouped = order === 'text' && !answer.isPartial
  const size = Math.max(answer.isComplete ? pageSize : smallPage, shown['interview'] ?? 0)
  const hits = await loadPassageHits(interview.slice(0, size))
  const explainedBy = grouped ? new Map<string, Hit>() : await explain(hits, answer)
  if (hits.length > 0) {
    const items = grouped ? groupItems(hits) : passageItems(hits, explainedBy)
    const list = resultList('interview', interview.length, items)
    addMore(list, interview.slice(size), async (next) => {
      const more = await loadPassageHits(next)
      return grouped ? groupItems(more) : passageItems(more)
    })
    parts.push(createElement('h2', {}, hitMessages.inInterview), list)
  }
  if (exchanges.length > 0)
    parts.push(
      section(
        messages.inSameExchange,
        createElement('ol', { class: 'hits' }, ...exchangeItems(exchanges)),
      ),
    )
  const taken = new Set([...explainedBy.values()].map(({ url }) => url))
  for (const one of apparatusKinds) {
    const size = Math.max(kind === one ? pageSize : shortSize, shown[one] ?? 0)
    const own = one === 'glossary' && apparatus ? terms : []
    const list = await apparatusList(one, apparatus?.[one] ?? [], size, { taken, terms: own })
    if (list) parts.push(section(titles[one], list))
  }
  return parts
}

/** What explains the passages that are shown. The entry of the query itself is above them. */
async function explain(
  hits: readonly PassageHit[],
  { apparatus, terms }: Answer,
): Promise<Map<string, Hit>> {
  const found = await loadHits([
    ...(apparatus?.note ?? []).slice(0, explainingSize),
    ...(apparatus?.glossary ?? []).slice(0, terms.length + shortSize),
  ])
  return explanationsOf(
    hits.map(({ locator }) => locator),
    found.filter(({ url }) => !isTermAt(url, terms)),
  )
}

/** The results of a kind that are not shown elsewhere, after the entries of the query; undefined if there are none. */
async function apparatusList(
  kind: string,
  results: readonly Result[],
  size: number,
  { taken, terms }: { taken: ReadonlySet<string>; terms: Answer['terms'] },
): Promise<HTMLElement | undefined> {
  const head = await loadHits(results.slice(0, explainingSize))
  const rest = results.filter((_, index) => {
    const url = head[index]?.url
    return url === undefined || !(taken.has(url) || isTermAt(url, terms))
  })
  if (rest.length + terms.length === 0) return undefined
  const room = Math.max(0, size - terms.length)
  const recordsOf = async (some: readonly Result[]) => recordItems(await loadHits(some))
  const items = await recordsOf(rest.slice(0, room))
  const list = resultList(kind, rest.length + terms.length, [...termItems(terms), ...items])
  addMore(list, rest.slice(room), recordsOf)
  return list
}

function section(title: string, content: HTMLElement): HTMLElement {
  return createElement('section', {}, createElement('h2', {}, title), content)
}

/** Adds a button to a list that shows the next page of the results that are left. */
function addMore<T>(
  list: HTMLElement,
  left: readonly T[],
  items: (results: readonly T[]) => Promise<HTMLElement[]>,
): void {
  const next = left.slice(0, pageSize)
  if (next.length === 0) return
  const button = createElement('button', { type: 'button' }, messages.showMore(next.length))
  const item = createElement('li', {}, button)
  button.addEventListener('click', () => {
    void items(next).then((made) => {
      const list = item.parentElement
      item.replaceWith(...made)
      made[0]?.querySelector('a')?.focus()
      if (list) addMore(list, left.slice(pageSize), items)
    })
  })
  list.append(item)
}

/**
 * A list of results.
 *
 * @param total how many results there are, with those that are not shown.
 */
function resultList(kind: string, total: number, items: readonly HTMLElement[]): HTMLElement {
  const attributes = { class: 'hits', 'data-kind': kind, 'data-total': String(total) }
  return createElement('ol', attributes, ...items)
}
