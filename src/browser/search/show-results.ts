import { completeList } from './complete-list.ts'
import type { PassageHit } from './first/first-hits.ts'
import { placeOf, showFirstHits } from './first/hit-item.ts'
import { completeLink } from './result-list.ts'

/** Shows first hits, and adds the words to their addresses. */
export function showFirst(results: HTMLElement, hits: readonly PassageHit[]): void {
  showFirstHits(results, hits)
  for (const [index, link] of results.querySelectorAll<HTMLAnchorElement>('.hit').entries()) {
    const hit = hits[index]
    if (hit && link.dataset['step'] === undefined) completeLink(link, hit)
  }
  followPressed(results)
}

/** Follows a hit that was clicked before the search had loaded. */
export function followPressed(results: HTMLElement): void {
  const { followed } = results.dataset
  if (followed === undefined) return
  delete results.dataset['followed']
  const { pathname, hash } = new URL(followed)
  const links = [...results.querySelectorAll<HTMLAnchorElement>('.hit')]
  const link = links.find((one) => placeOf(one) === pathname + hash)
  if (link) link.click()
  else location.assign(followed)
}

/** Shows a complete answer. First hits that are shown stay where they are, and a link that has the focus keeps it. */
export function showResults(results: HTMLElement, view: readonly HTMLElement[]): void {
  const focused = document.activeElement
  const href = results.contains(focused) ? focused?.getAttribute('href') : undefined
  const shown = results.querySelector<HTMLElement>(':scope > .hits')
  const parts = view.map((part) => {
    if (!shown || !part.matches('.hits')) return part
    completeList(shown, part)
    return shown
  })
  results.replaceChildren(...parts)
  if (href) results.querySelector<HTMLElement>(`a[href="${CSS.escape(href)}"]`)?.focus()
}
