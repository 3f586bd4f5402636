/**
 * Watches for a press of the pointer on an element. The function that it returns waits until none is under way and its click has
 * come: a click is lost if what was pressed is replaced before the release.
 */
export function watchPresses(element: HTMLElement): () => Promise<void> {
  let released = Promise.resolve()
  element.addEventListener('pointerdown', () => {
    released = new Promise((done) => {
      for (const type of ['pointerup', 'pointercancel'])
        addEventListener(type, () => setTimeout(done), { once: true, capture: true })
    })
  })
  return () => released
}
