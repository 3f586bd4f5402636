import { pageArrows } from '#browser/page-arrows.ts'
import { isSingleKey, shortcutKey } from '#browser/single-key.ts'

/**
 * Opens a panel by its key, or by a click on an element with that key in `data-panel`. The arrow keys go to the next or
 * previous exchange.
 */
export function listenForPanels(): void {
  document.addEventListener('click', (event) => {
    const control =
      event.target instanceof Element && event.target.closest<HTMLElement>('[data-panel]')
    if (!control || event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    openByKey(control.dataset['panel'] as PanelKey, control)
  })
  document.addEventListener('keydown', (event) => {
    const key = shortcutKey(event)
    if (!isSingleKey(event) || document.querySelector('dialog[open]')) return
    if (key === 't' || key === 's' || key === '?') openByKey(key)
    const { back, forward } = pageArrows()
    const rel = key === back ? 'prev' : key === forward && 'next'
    if (rel && !event.shiftKey && arrowsTurnPages())
      document.querySelector<HTMLElement>(`.pager [rel=${rel}]`)?.click()
  })
}

/** Whether the arrow keys have no other purpose: the page is not zoomed, no words are selected and no card is open. */
function arrowsTurnPages(): boolean {
  return (
    document.documentElement.scrollWidth <= innerWidth &&
    (visualViewport?.scale ?? 1) === 1 &&
    getSelection()?.isCollapsed !== false &&
    !document.querySelector(':popover-open')
  )
}

/** Loads the panels, and opens one. */
function openByKey(key: PanelKey, control?: HTMLElement): void {
  import('./panel-openers.ts')
    .then(({ panelOpeners }) => panelOpeners[key]())
    .catch(() => {
      // Without a network, follow the link instead.
      if (control instanceof HTMLAnchorElement) location.href = control.href
    })
}

type PanelKey = 't' | 's' | '?'
