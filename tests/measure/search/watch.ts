/** When something was painted: in ms since the search began, and as `Date.now()`. */
export type Moment = { ms: number; at: number }

/** The two stages of an answer: its first hit, and all of it. */
export type Stages = { first: Moment; complete: Moment }

/** How a search begins: with a click, after which the words are typed at once, or with a key. */
export type Beginning = { event: 'pointerdown' | 'keydown'; query: string }

/**
 * In the page: notes when the next search begins, and when its hits are on the screen. The first hit counts when a hit has been
 * put among the results, the complete answer when they are no longer busy.
 */
export function watchSearch({ event, query }: Beginning): void {
  let start: number | undefined
  const began = ({ timeStamp }: Event) => (start = timeStamp)
  addEventListener(event, began, { capture: true, once: true })
  window.typeAtOnce = (words) => {
    const field = document.activeElement
    if (!(field instanceof HTMLInputElement))
      throw new Error('Unexpected focus, expected it in the search field')
    field.value = words
    field.dispatchEvent(new InputEvent('input', { bubbles: true }))
  }
  // The page has had the click by then, and the field has the focus.
  if (event === 'pointerdown')
    addEventListener('click', () => window.typeAtOnce!(query), { once: true })
  window.answer = new Promise((done) => {
    const stages: Partial<Stages> = {}
    const note = (stage: keyof Stages, now: number) => {
      stages[stage] ??= { ms: now - start!, at: Date.now() - (performance.now() - now) }
      if (stages.first && stages.complete) done(stages as Stages)
    }
    // The frame is painted when what it asked for comes.
    const painted = (then: (now: number) => void) =>
      requestAnimationFrame(() => setTimeout(() => then(performance.now())))
    let isShown = false
    const observer = new MutationObserver((changes) => {
      const results = document.querySelector('[data-search-results]')
      if (start === undefined || !results?.querySelector('.hits a')) return
      const isNew = changes.some(
        ({ type, target }) => type === 'childList' && results.contains(target),
      )
      if (isNew && !isShown) painted((now) => note('first', now))
      isShown ||= isNew
      if (!isShown || results.getAttribute('aria-busy') !== 'false') return
      observer.disconnect()
      painted((now) => note('complete', now))
    })
    observer.observe(document.body, {
      childList: true,
      subtree: true,
      attributeFilter: ['aria-busy'],
    })
  })
}

/**
 * In the page: the stages of the answer that {@link watchSearch} waits for.
 *
 * @throws if there is none after two minutes.
 */
export async function stagesSeen(): Promise<Stages> {
  const tooLong = new Promise<never>((_, fail) =>
    setTimeout(() => fail(new Error('Unexpected lack of hits, expected an answer')), 120_000),
  )
  return Promise.race([window.answer!, tooLong])
}

declare global {
  interface Window {
    answer?: Promise<Stages>
    /** Replaces what is in the field that has the focus. */
    typeAtOnce?: (words: string) => void
  }
}
