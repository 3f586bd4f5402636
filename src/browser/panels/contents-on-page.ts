/**
 * The contents of a page with several exchanges, as a copy of its own list in which the exchange that is being read is marked.
 * Undefined on other pages.
 */
export function contentsOnPage(): HTMLElement | undefined {
  const list = document.querySelector<HTMLElement>('[data-contents]')
  if (!list) return undefined
  const copy = list.cloneNode(true) as HTMLElement
  copy.className = 'contents'
  const links = [...copy.querySelectorAll('a')]
  const current = links.findLast(({ hash }) => isReached(document.querySelector(hash)))
  current?.setAttribute('aria-current', 'location')
  return copy
}

/** Whether a heading is above the middle of the window. */
function isReached(heading: Element | null): boolean {
  return heading !== null && heading.getBoundingClientRect().top < innerHeight / 2
}
