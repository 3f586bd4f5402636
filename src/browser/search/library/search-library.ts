import { messages } from 'virtual:messages/library'
import css from '#styles/search-library.css?inline'
import { adoptStyle } from '#browser/adopt-style.ts'
import { createElement } from '#browser/create-element.ts'
import { folderHere, isLibraryPage, libraryRoot } from '#browser/library.ts'
import { readQuery } from '#search/query.ts'
import { type Answer, countOf } from '../answer.ts'
import { summaryOf } from '../answer-summary.ts'
import type { SearchRequest, WantedResults } from '../request.ts'
import type { SearchPlace } from '../search-place.ts'
import { wording } from '../wording.ts'
import { chosenInterviews } from './choose-interviews.ts'
import { findInterviews, type FoundInterviews } from './find-interviews.ts'
import { interviewList } from './interview-list.ts'
import { loadLibrary } from './library-data.ts'
import { fillLibraryFacets } from './library-facets.ts'

export { includesHere } from './choose-interviews.ts'

adoptStyle(css)

// A page of the library loads this module when a search is about to begin.
if (isLibraryPage()) loadLibrary().catch(() => undefined)

/** How many interviews are open at once where none is that of the page. */
const openAtOnce = 2

/** A search of the library, after that of the interview that the page belongs to. */
export type LibrarySearch = {
  request: WantedResults
  /** How the search was left, if it is restored. */
  place: SearchPlace | undefined
  /** What was found in the interview of the page; undefined if there is none, or it is not searched. */
  found: Answer | undefined
  results: HTMLElement
  facetRow: HTMLElement
  signal: AbortSignal
  choose: (facet: string, value: string | undefined) => void
}

/**
 * Shows in which interviews of the library a query is found: on a page that belongs to an interview, in which others.
 *
 * @returns what was found, in words, together with what was found in the interview of the page.
 */
export async function searchLibrary(search: LibrarySearch): Promise<(Node | string)[]> {
  const { request, found, results, signal } = search
  const own = found ? summaryOf(found) : []
  try {
    const query = readQuery(request.q, wording)
    const all =
      query.phrases.length + query.words.length === 0
        ? { interviews: [], hasAll: true }
        : await findInterviews(query)
    const { interviews, hasAll } = await without(all, search)
    const isSome = !hasAll && found !== undefined && countOf(found) > 0
    const listed = isSome ? [] : interviews
    const { folders } = await loadLibrary()
    const opened = new Set(search.place?.opened)
    if (!found) for (const { number } of listed.slice(0, openAtOnce)) opened.add(folders[number]!)
    if (listed.length > 0) {
      const { list, ready } = await interviewList({
        ...{ interviews: listed, request, signal, opened },
        level: found ? 3 : 2,
      })
      if (signal.aborted) return []
      if (!found) results.replaceChildren(list)
      else results.append(section(list, request))
      await ready
    } else if (!found) results.replaceChildren()
    const numbers = all.interviews.map(({ number }) => number)
    fillLibraryFacets(search.facetRow, request, numbers, search.choose).catch(() => undefined)
    return inWords(own, listed.length, hasAll, search)
  } catch (error) {
    if (signal.aborted) return []
    if (!found) throw error
    const message = createElement('p', {}, messages.notSearched)
    results.append(createElement('section', {}, message))
    return own
  }
}

/** The words beside the empty field of a page of the library. */
export function help(): (Node | string)[] {
  return messages.help<Node>(listLink)
}

/** Interviews without that of the page, and without those that the filters leave out. */
async function without(
  all: FoundInterviews,
  { request, found }: LibrarySearch,
): Promise<FoundInterviews> {
  const [chosen, { folders }] = await Promise.all([chosenInterviews(request), loadLibrary()])
  const here = found ? folders.indexOf(folderHere()) : -1
  const interviews = all.interviews.filter(
    ({ number }) => number !== here && (chosen?.has(number) ?? true),
  )
  return { ...all, interviews }
}

function section(list: HTMLElement, request: SearchRequest): HTMLElement {
  const href = `${libraryRoot()}search/?q=${encodeURIComponent(request.q)}`
  return createElement(
    'section',
    { class: 'library-others' },
    createElement('h2', {}, messages.inOthers),
    list,
    createElement('p', {}, createElement('a', { class: 'library-link', href }, messages.searchAll)),
  )
}

function inWords(
  own: (Node | string)[],
  count: number,
  hasAll: boolean,
  { found, request }: LibrarySearch,
): (Node | string)[] {
  if (found && (countOf(found) > 0 || found.place))
    return count > 0 ? [...own, ' · ', messages.alsoIn(count)] : own
  if (count > 0) return [hasAll ? messages.foundIn(count) : messages.someWordsIn(count)]
  return found ? own : messages.nowhere<Node>(request.q.trim(), listLink)
}

function listLink(words: string): HTMLElement {
  return createElement('a', { href: libraryRoot() }, words)
}
