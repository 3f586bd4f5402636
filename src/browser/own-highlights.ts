import { readStored } from './storage.ts'

/** The name under which the device remembers that it has highlights. */
export const highlightFlag = 'highlights'

/**
 * Shows the reader’s own highlights, if the device has any or another tab makes the first one, or the page that lists them. Otherwise
 * nothing of them is loaded.
 */
export function showOwnHighlights(): void {
  addEventListener('storage', ({ key }) => {
    if (key === highlightFlag) show()
  })
  show()
}

function show(): void {
  if (readStored(highlightFlag) || document.querySelector('[data-my]'))
    void import('./highlights/show.ts').then(({ showHighlights }) => showHighlights())
}
