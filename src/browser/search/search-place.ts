import { inLibrary } from 'virtual:library'
import { keepInPageState, pageState } from '#browser/page-state.ts'
import { isNumber, isString, listOf, objectOf, optional, recordOf } from '#model/shape.ts'

/** A search as it was left, to be restored when the reader comes back. All of it is undefined while the search is open. */
export type SearchPlace = {
  /** The parameters of the search. */
  request?: string | undefined
  /** The `href` of the hit that was followed. */
  followed?: string | undefined
  /** How far the results were scrolled, in pixels. */
  top?: number | undefined
  /** How many results each list showed, by kind. */
  shown?: Record<string, number> | undefined
  /** The folders of the interviews of a library whose results were open. */
  opened?: string[] | undefined
}

const isSearchPlace = objectOf<SearchPlace>({
  request: optional(isString),
  followed: optional(isString),
  top: optional(isNumber),
  shown: optional(recordOf(isNumber)),
  opened: optional(listOf(isString)),
})

/** The search that belongs to the current entry of the session history. */
export function readPlace(): SearchPlace | undefined {
  const { search } = pageState()
  return isSearchPlace(search) ? search : undefined
}

/** Keeps the search, the hit that is followed and the scroll position with the current entry of the session history. */
export function keepPlace(link: HTMLAnchorElement, results: HTMLElement, request: string): void {
  const place: SearchPlace = {
    request,
    followed: link.getAttribute('href') ?? '',
    top: scrollerOf(results).scrollTop,
    shown: shownIn(results),
    ...(inLibrary && { opened: openedIn(results) }),
  }
  keepInPageState('search', place)
}

/** How many results each list shows, by kind. */
export function shownIn(results: HTMLElement): Record<string, number> {
  const lists = [...results.querySelectorAll<HTMLElement>('.hits[data-kind]')]
  return Object.fromEntries(
    lists.map(
      (list) => [list.dataset['kind'] ?? '', list.querySelectorAll('.hit').length] as const,
    ),
  )
}

function openedIn(results: HTMLElement): string[] {
  const opened = results.querySelectorAll<HTMLElement>(
    '.library-interview:has([aria-expanded=true])',
  )
  return Array.from(opened, (one) => one.dataset['interview'] ?? '')
}

/** Focuses the hit that was followed, and scrolls the results to where they were. */
export function restorePlace({ followed, top }: SearchPlace, results: HTMLElement): void {
  if (followed === undefined) return
  const link = results.querySelector<HTMLElement>(`a[href="${CSS.escape(followed)}"]`)
  link?.focus({ preventScroll: true })
  scrollerOf(results).scrollTop = top ?? 0
}

/** What the results are scrolled in: the dialog or the page. */
function scrollerOf(results: HTMLElement): Element {
  return results.closest('dialog') ?? document.documentElement
}
