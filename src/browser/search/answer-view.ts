import { messages } from 'virtual:messages/search'
import { messages as hitMessages } from 'virtual:messages/hits'
import { createElement } from '#browser/create-element.ts'
import { type Answer, apparatusKinds } from './answer.ts'
import { loadHits } from './engine.ts'
import { entriesUsedIn, type Explained, loadExplained, notesOn } from './explain.ts'
import { loadPassageHits, referenceOf } from './passage-hits.ts'
import { isTerm } from './rank.ts'
import type { Result } from './result.ts'
import { exchangeItems, groupItems, passageItems, placeLink, recordItems } from './result-list.ts'
import { termItems, termLine } from './term-cards.ts'

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
  const passages = interview.slice(0, size)
  const references = passages.map(referenceOf)
  const notes = grouped ? nothing : notesOn(references, answer)
  const left = references.filter((one) => !notes.has(one))
  const entries = grouped ? nothing : entriesUsedIn(left, answer)
  const taken = { glossary: entries, note: notes, work: nothing }
  const [hits, ownNotes, ownEntries, ...lists] = await Promise.all([
    loadPassageHits(passages),
    loadExplained(notes),
    Promise.resolve(entries).then(loadExplained),
    ...apparatusKinds.map(async (one) => {
      const size = Math.max(kind === one ? pageSize : shortSize, shown[one] ?? 0)
      const elsewhere = new Set((await taken[one]).values())
      const rest = (apparatus?.[one] ?? []).filter((result) => !elsewhere.has(result))
      return apparatusList(one, rest, size, one === 'glossary' && apparatus ? terms : [])
    }),
  ])
  if (hits.length > 0) {
    const items = grouped
      ? groupItems(hits)
      : passageItems(hits, new Map([...ownNotes, ...ownEntries]))
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
  for (const [index, list] of lists.entries())
    if (list) parts.push(section(titles[apparatusKinds[index]!], list))
  return parts
}

/** Results of a kind, after the entries of the query; undefined if there are none. */
async function apparatusList(
  kind: string,
  results: readonly Result[],
  size: number,
  terms: Answer['terms'],
): Promise<HTMLElement | undefined> {
  const rest = results.filter((one) => !isTerm(one, terms))
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
