import { fragmentId } from '#browser/fragment.ts'
import { carriesHighlight } from '#highlights/highlight-fragment.ts'
import { readStored, writeStored } from '#browser/storage.ts'

const key = 'arrival'

/** Remembers a URL of words that were found, so that the next page can highlight them itself. */
export function rememberTarget(url: string): void {
  writeStored(key, url, 'sessionStorage')
}

/** Highlights the words that a link leads to, and tells the reader if the page lacks them or the paragraph. */
export function handleLanding(): void {
  const [page, fragment] = takeRememberedTarget().split(':~:')
  const words = page === location.href.split(':~:')[0] ? fragment : navigationUrl().split(':~:')[1]
  const id = fragmentId()
  // A link that carries a highlight may be opened on the page that it belongs to.
  addEventListener('hashchange', () => {
    if (carriesHighlight(fragmentId())) arriveAt(fragmentId())
  })
  const version = new URLSearchParams(location.search).get('v')
  if (version)
    void import('./cited-version.ts').then(({ showCitedVersion }) => showCitedVersion(version, id))
  const isUnknown = id !== '' && !document.getElementById(id)
  // A page with a state may be one that steps through hits.
  if (words !== undefined || isUnknown || history.state) arriveAt(id, words)
}

function arriveAt(id: string, words?: string): void {
  void import('./arrival.ts').then(({ arrive }) => arrive(id, words))
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
