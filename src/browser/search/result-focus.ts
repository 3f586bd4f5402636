import { inLibrary } from 'virtual:library'

/** The link that Enter follows: to the place that is the query, otherwise the first result, otherwise the glossary card. */
export function firstLink(results: HTMLElement): HTMLAnchorElement | undefined {
  return ['.search-go', '.hit', '.search-card a']
    .map((selector) => results.querySelector<HTMLAnchorElement>(selector))
    .find((link) => link !== null)
}

/** Moves the focus with the arrow keys between the field and the results. Links beside a result are reached with Tab only. */
export function moveFocus(
  event: KeyboardEvent,
  input: HTMLInputElement,
  results: HTMLElement,
): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
  if (event.target instanceof HTMLSelectElement) return
  const stops = [input, ...[...results.querySelectorAll<HTMLElement>(stopSelector)].filter(isShown)]
  const at = stops.indexOf(document.activeElement as HTMLElement)
  const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)]
  if (at < 0 || !next) return
  event.preventDefault()
  next.focus()
}

const stopSelector = `.search-go, .hit, .hits button, .search-recent a${inLibrary ? ', .library-list button, .library-list .library-link' : ''}`

/** Only an interview of a library can be folded. */
const isShown = (element: Element) => !inLibrary || element.closest('[hidden]') === null

/** Focuses the first result that was added to a list, or its last if there was none, unless the focus has gone elsewhere. */
export function focusNext(results: HTMLElement, kind: string, from: number): void {
  if (document.activeElement !== document.body) return
  const links = [...results.querySelectorAll<HTMLElement>(`.hits[data-kind=${kind}] .hit`)]
  const next = links[from] ?? links.at(-1)
  next?.focus()
}
