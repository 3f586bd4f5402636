/** What ends a press. Where a context menu opens, the pointer may not be reported as released. */
const ends = ['pointerup', 'pointercancel', 'contextmenu']

/**
 * Watches for presses of the pointer on an element. The returned function waits until no press is in progress and the click of
 * the last one has been handled: a click is lost if what was pressed is replaced before the pointer is released.
 */
export function watchPresses(element: HTMLElement): () => Promise<void> {
  let released = Promise.resolve()
  element.addEventListener('pointerdown', () => {
    released = new Promise((resolve) => {
      const press = new AbortController()
      const end = () => {
        press.abort()
        setTimeout(resolve)
      }
      for (const type of ends) addEventListener(type, end, { capture: true, signal: press.signal })
    })
  })
  return () => released
}
