import { messages } from 'virtual:messages/search'
import { messages as hitMessages } from 'virtual:messages/hits'
import { createElement } from '#browser/create-element.ts'
import { type Answer, apparatusKinds } from './answer.ts'
import { entriesUsedIn, type Explained, loadExplained, notesOn } from './explain.ts'
import { type InterviewResult, loadPassageHits, referenceOf } from './passage-hits.ts'
import { isTerm } from './rank.ts'
import type { WantedResults } from './request.ts'
import type { Result } from './result.ts'
import { exchangeItems, groupItems, passageItems, placeLink, recordItems } from './result-list.ts'
import type { SearchedEdition } from './searched-edition.ts'
import { termItems, termLine } from './term-cards.ts'

/** Shows so many more results of a kind than are shown, which have yet to be found. */
export type ShowMore = (kind: string, count: number) => void

const pageSize = 12
/** The page of a long edition, in which each result is likely to be in another file. */
const smallPage = 6
const shortSize = 3

const nothing: Explained = new Map()

const titles = {
  glossary: messages.inGlossary,
  note: messages.inNotes,
  work: messages.inBibliography,
}

/**
 * The elements that show a complete answer: the line of a glossary entry, the link to a place, results in the interview, and other
 * results. Each list has a heading.
 *
 * @param search what was searched for; as many results of each kind are shown as it wanted.
 * @param showMore searches further for a kind, and shows so many more results of it.
 */
export async function answerView(
  edition: SearchedEdition,
  answer: Answer,
  { kind, order, wanted: shown = {}, page }: WantedResults,
  showMore: ShowMore,
): Promise<HTMLElement[]> {
  const { place, interview, exchanges, apparatus } = answer
  const terms = !kind || kind === 'glossary' ? answer.terms : []
  const parts: HTMLElement[] = [termLine(edition, terms)]
  if (place) parts.push(placeLink(place))
  const furtherOf = (one: string) =>
    answer.unfinished.includes(one) ? () => showMore(one, pageSize) : undefined
  const grouped = order === 'text' && !answer.isPartial
  const size = Math.max(page ?? (answer.isComplete ? pageSize : smallPage), shown['interview'] ?? 0)
  const passages = interview.slice(0, size)
  const references = passages.map(referenceOf)
  const notes = grouped ? nothing : notesOn(references, answer)
  const left = references.filter((one) => !notes.has(one))
  const entries = grouped ? nothing : entriesUsedIn(edition, left, answer)
  const taken = { glossary: entries, note: notes, work: nothing }
  const [hits, ownNotes, ownEntries, ...lists] = await Promise.all([
    loadPassageHits(edition, passages),
    loadExplained(edition, notes),
    Promise.resolve(entries).then((known) => loadExplained(edition, known)),
    ...apparatusKinds.map(async (one) => {
      const size = Math.max(kind === one ? pageSize : shortSize, shown[one] ?? 0)
      const elsewhere = new Set((await taken[one]).values())
      const rest = (apparatus?.[one] ?? []).filter((result) => !elsewhere.has(result))
      const own = one === 'glossary' && apparatus ? terms : []
      return apparatusList(edition, one, rest, size, own, furtherOf(one))
    }),
  ])
  if (hits.length > 0) {
    const items = grouped
      ? groupItems(edition, hits)
      : passageItems(edition, hits, new Map([...ownNotes, ...ownEntries]))
    const list = resultList('interview', interview.length, items)
    const itemsOf = async (next: readonly InterviewResult[]) => {
      const more = await loadPassageHits(edition, next)
      return grouped ? groupItems(edition, more) : passageItems(edition, more)
    }
    addMore(list, interview.slice(size), itemsOf, furtherOf('interview'))
    parts.push(createElement('h2', {}, hitMessages.inInterview), list)
  }
  if (exchanges.length > 0)
    parts.push(
      section(
        messages.inSameExchange,
        createElement('ol', { class: 'hits' }, ...exchangeItems(edition, exchanges)),
      ),
    )
  for (const [index, list] of lists.entries())
    if (list) parts.push(section(titles[apparatusKinds[index]!], list))
  return parts
}

/** Results of a kind, after the entries of the query; undefined if there are none. */
async function apparatusList(
  edition: SearchedEdition,
  kind: string,
  results: readonly Result[],
  size: number,
  terms: Answer['terms'],
  showFurther: (() => void) | undefined,
): Promise<HTMLElement | undefined> {
  const rest = results.filter((one) => !isTerm(one, terms))
  if (rest.length + terms.length === 0) return undefined
  const room = Math.max(0, size - terms.length)
  const recordsOf = async (some: readonly Result[]) =>
    recordItems(edition, await edition.engine.loadHits(some))
  const items = await recordsOf(rest.slice(0, room))
  const list = resultList(kind, rest.length + terms.length, [
    ...termItems(edition, terms),
    ...items,
  ])
  addMore(list, rest.slice(room), recordsOf, showFurther)
  return list
}

function section(title: string, content: HTMLElement): HTMLElement {
  return createElement('section', {}, createElement('h2', {}, title), content)
}

/**
 * Adds a button to a list that shows the next page of the results that are left.
 *
 * @param showFurther shows results that have yet to be found, if there may be any, where too few are left for a page.
 */
function addMore<T>(
  list: HTMLElement,
  left: readonly T[],
  items: (results: readonly T[]) => Promise<HTMLElement[]>,
  showFurther?: () => void,
): void {
  list.dataset['more'] = String(showFurther !== undefined)
  const next = left.slice(0, pageSize)
  const further = next.length < pageSize ? showFurther : undefined
  if (next.length === 0 && !further) return
  const words = further ? messages.showMoreUncounted : messages.showMore(next.length)
  const button = createElement('button', { type: 'button' }, words)
  const item = createElement('li', {}, button)
  const showNext = () => {
    void items(next).then((made) => {
      const list = item.parentElement
      item.replaceWith(...made)
      made[0]?.querySelector('a')?.focus()
      if (list) addMore(list, left.slice(pageSize), items, showFurther)
    })
  }
  button.addEventListener('click', further ?? showNext)
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
