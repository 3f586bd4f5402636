import { isSingleKey } from '#browser/single-key.ts'

/** Opens a panel by its key, or by what bears that key in `data-panel`; the arrow keys lead to the neighbouring exchange. */
export function listenForPanels(): void {
  document.addEventListener('click', (event) => {
    const control =
      event.target instanceof Element && event.target.closest<HTMLElement>('[data-panel]')
    if (!control || event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    openByKey(control.dataset['panel'] as PanelKey, control)
  })
  document.addEventListener('keydown', (event) => {
    const { key } = event
    if (!isSingleKey(event) || document.querySelector('dialog[open]')) return
    if (key === 't' || key === 's' || key === '?') openByKey(key)
    const rel = { ArrowLeft: 'prev', ArrowRight: 'next' }[key]
    if (rel && !event.shiftKey && arrowsTurnPages())
      document.querySelector<HTMLElement>(`.pager [rel=${rel}]`)?.click()
  })
}

/** Where a page is enlarged, an arrow key moves it; where a card is open, or words are chosen, it is theirs. */
function arrowsTurnPages(): boolean {
  return (
    document.documentElement.scrollWidth <= innerWidth &&
    (visualViewport?.scale ?? 1) === 1 &&
    getSelection()?.isCollapsed !== false &&
    !document.querySelector(':popover-open')
  )
}

/** Nothing of a panel is loaded before it is asked for. */
function openByKey(key: PanelKey, control?: HTMLElement): void {
  import('./panel-openers.ts')
    .then(({ panelOpeners }) => panelOpeners[key]())
    .catch(() => {
      // Without a network the link does what a link does.
      if (control instanceof HTMLAnchorElement) location.href = control.href
    })
}

type PanelKey = 't' | 's' | '?'
