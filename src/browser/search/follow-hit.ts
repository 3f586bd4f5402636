import { inLibrary } from 'virtual:library'
import { pathOf } from '#browser/base.ts'
import { rememberTarget } from '#browser/landing/landing.ts'
import { keepInPageState } from '#browser/page-state.ts'
import { keepQuery } from './kept-queries.ts'
import { type SearchRequest, writeRequest } from './request.ts'
import { keepPlace } from './search-place.ts'
import { stepOf, writeSteps } from './steps.ts'

/**
 * Prepares what a link of the search leads to: the way back, the highlighted words, and the steps to the other hits. A link to
 * the current page is followed here.
 */
export function followHit(
  event: MouseEvent,
  link: HTMLAnchorElement,
  results: HTMLElement,
  request: SearchRequest,
): void {
  const parameters = writeRequest(request)
  keepPlace(link, results, parameters)
  if (!results.contains(link)) return
  keepQuery(request.q)
  const list = link.closest<HTMLElement>('.hits')
  const links = [...(list?.querySelectorAll<HTMLAnchorElement>('a[data-step]') ?? [])]
  const at = links.indexOf(link)
  // A hit in another interview of a library is a hit of a search there.
  const other = inLibrary ? link.closest<HTMLElement>('[data-root]')?.dataset : undefined
  writeSteps(
    at < 0
      ? undefined
      : {
          request: other?.['request'] ?? parameters,
          steps: links.map(stepOf),
          total: Math.max(links.length, Number(list?.dataset['total'] ?? 0)),
          hasMore: list?.dataset['more'] === 'true',
          at,
          isArriving: true,
        },
    other?.['root'],
  )
  if (pathOf(link) !== pathOf(location) || link.hash === '') return rememberTarget(link.href)
  event.preventDefault()
  // The dialog gives the focus back before the page goes to the hit.
  link.closest('dialog')?.close()
  // Without an entry of its own, a hit at the address of the page would take the place of the search.
  history.pushState(null, '')
  location.replace(link.href.replace(/:~:.*/, ''))
  keepInPageState('isAfterSearch', true)
  void import('./step-line.ts').then(({ arriveOnPage }) => arriveOnPage(link.href))
}
