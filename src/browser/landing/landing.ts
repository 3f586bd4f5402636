import { fragmentId } from '#browser/fragment.ts'

const key = 'arrival'

/** Remembers the link that leaves the page for words that were found. */
export function rememberTarget(link: HTMLAnchorElement): void {
  try {
    sessionStorage.setItem(key, link.href)
  } catch {
    // Without storage the browser's own way of marking a text fragment has to do.
  }
}

/** Looks after a reader who was sent to words, or to something that this page does not have. */
export function handleLanding(): void {
  const asked = takeRememberedTarget()
  const [here, fragment] = asked.split(':~:')
  const words = here === location.href.split(':~:')[0] ? fragment : navigationUrl().split(':~:')[1]
  const id = fragmentId()
  const isUnknown = id !== '' && !document.getElementById(id)
  if (words !== undefined || isUnknown)
    void import('./text-highlight.ts').then(({ highlightTarget }) => highlightTarget(id, words))
}

/** The address that was asked for, with the words it leads to: scripts see them nowhere else. */
export function navigationUrl(): string {
  return performance.getEntriesByType('navigation')[0]?.name ?? ''
}

function takeRememberedTarget(): string {
  try {
    const href = sessionStorage.getItem(key) ?? ''
    sessionStorage.removeItem(key)
    return href
  } catch {
    return ''
  }
}
