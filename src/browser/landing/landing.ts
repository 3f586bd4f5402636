import { fragmentId } from '#browser/fragment.ts'
import { readStored, writeStored } from '#browser/storage.ts'

const key = 'arrival'

/** Remembers a link to words that were found, so that the next page can highlight them itself. */
export function rememberTarget(link: HTMLAnchorElement): void {
  writeStored(key, link.href, 'sessionStorage')
}

/** Highlights the words that a link leads to, and tells the reader if the page lacks them or the paragraph. */
export function handleLanding(): void {
  const [page, fragment] = takeRememberedTarget().split(':~:')
  const words = page === location.href.split(':~:')[0] ? fragment : navigationUrl().split(':~:')[1]
  const id = fragmentId()
  const isUnknown = id !== '' && !document.getElementById(id)
  if (words !== undefined || isUnknown)
    void import('./text-highlight.ts').then(({ highlightTarget }) => highlightTarget(id, words))
}

/** The URL that was requested, including its text directive, which `location` does not show. */
export function navigationUrl(): string {
  return performance.getEntriesByType('navigation')[0]?.name ?? ''
}

function takeRememberedTarget(): string {
  const href = readStored(key, 'sessionStorage') ?? ''
  writeStored(key, null, 'sessionStorage')
  return href
}
