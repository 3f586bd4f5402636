import { pageState } from '#browser/page-state.ts'
import { readPlace, type SearchPlace } from './search-place.ts'

/**
 * Makes the open dialog an entry of the session history, so that Back closes it, and leads back to it from a hit.
 *
 * @param show shows a search, or the last one if the place has none.
 * @returns a function to be called whenever the dialog has opened.
 */
export function keepInHistory(
  dialog: HTMLDialogElement,
  show: (place: SearchPlace) => void,
): () => void {
  let isShown = false
  let isLeaving = false
  let isGoingBack = false
  const opened = () => {
    if (isShown || !dialog.open) return
    isShown = true
    isLeaving = false
    const place = isGoingBack ? undefined : readPlace()
    if (!place && !isGoingBack) history.pushState({ ...pageState(), search: {} }, '')
    show(place ?? {})
  }
  dialog.addEventListener('click', ({ target }) => {
    isLeaving ||= target instanceof Element && target.closest('a') !== null
  })
  dialog.addEventListener('close', () => {
    isShown = false
    if (isLeaving || !readPlace()) return
    isGoingBack = true
    history.back()
  })
  addEventListener('popstate', () => {
    const hasReopened = isGoingBack && dialog.open
    isGoingBack = false
    if (hasReopened) {
      isShown = false
      opened()
    } else if (!readPlace()) dialog.close()
  })
  return opened
}

/** Closes the dialog, and waits until the entry that it had in the session history is left. */
export function leaveDialog(dialog: HTMLDialogElement): Promise<void> {
  const isKept = readPlace() !== undefined
  dialog.close()
  if (!isKept) return Promise.resolve()
  // The browser restores the scroll position of the entry before it runs the next task.
  return new Promise((done) => {
    addEventListener('popstate', () => setTimeout(done), { once: true })
  })
}
