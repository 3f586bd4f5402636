import { messages } from 'virtual:messages/start'
import { isSingleKey, shortcutKey } from './single-key.ts'

/**
 * Loads the quotation tools when the reader selects words, follows the address of a paragraph or a link to citations, or
 * presses one of their keys. Names the addresses of paragraphs by what a click on them does.
 */
export function listenForQuoting(): void {
  if (!document.querySelector('[data-turn]')) return
  for (const link of document.querySelectorAll('[data-address]'))
    link.ariaLabel = messages.copyAddress(link.textContent)
  let timer: ReturnType<typeof setTimeout> | undefined
  document.addEventListener('selectionchange', () => {
    clearTimeout(timer)
    if (loaded || !getSelection()?.isCollapsed)
      timer = setTimeout(
        () => void loadQuoting().then(({ offerQuotation }) => offerQuotation()),
        250,
      )
  })
  document.addEventListener('keydown', (event) => {
    const key = shortcutKey(event)
    if (!isSingleKey(event) || !/^[clmq]$/i.test(key)) return
    // Otherwise the key that moves the focus to a note would be typed into it.
    event.preventDefault()
    void loadQuoting().then(({ handleKey }) => handleKey(key))
  })
  document.addEventListener('click', (event) => {
    const link = linkAt(event.target)
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return
    if ('cite' in link.dataset) event.preventDefault()
    void loadQuoting().then(({ handleClick }) => handleClick(link))
  })
  for (const type of ['pointerover', 'focusin'])
    document.addEventListener(type, ({ target }) => linkAt(target) && void loadQuoting())
}

let loaded: ReturnType<typeof importQuoting> | undefined

function loadQuoting() {
  return (loaded ??= importQuoting())
}

function importQuoting() {
  return import('./quote/quote.ts')
}

function linkAt(target: EventTarget | null) {
  return target instanceof Element && target.closest<HTMLElement>('[data-address], [data-cite]')
}
