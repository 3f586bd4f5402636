import { preloadText } from 'virtual:library'
import { isSingleKey, shortcutKey } from './single-key.ts'
import { frameOfPage, createSearchDialog } from './search-field.ts'

/**
 * Opens the search on `/`, Ctrl/Cmd-K or a click on the link in the header, and on the search page. The field accepts keys
 * at once. What finds the first hits is loaded when it opens, or when the link gets the pointer or the focus.
 */
export function listenForSearch(): void {
  const page = document.querySelector<HTMLElement>('[data-search-page]')
  const open = page ? mountPage(page) : dialogOpener()
  document.addEventListener('keydown', (event) => {
    const key = shortcutKey(event)
    const command = (event.ctrlKey || event.metaKey) && !event.altKey && key.toLowerCase() === 'k'
    const slash = key === '/' && isSingleKey(event)
    if (!command && !slash) return
    event.preventDefault()
    open()
  })
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-search]')) {
    link.addEventListener('click', (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return
      event.preventDefault()
      open()
    })
    for (const type of ['pointerenter', 'focus'])
      link.addEventListener(type, () => void loadFirst(), { once: true })
  }
}

function mountPage(page: HTMLElement): () => void {
  const frame = frameOfPage(page)
  const query = new URLSearchParams(location.search).get('q') ?? ''
  frame.input.value = query
  if (query === '') frame.input.focus()
  void loadFirst()
    .then(({ startSearch }) => startSearch(frame, loadSearch))
    .then(({ searchOnPage }) => searchOnPage(frame))
  return () => frame.input.focus()
}

function dialogOpener(): () => void {
  let created: ReturnType<typeof createSearchDialog> | undefined
  const open = () => {
    const first = loadFirst()
    const { dialog, frame } = (created ??= createSearchDialog())
    if (!dialog.open) {
      // Keep it transparent until its style has loaded; the field accepts keys before.
      dialog.style.opacity = '0'
      dialog.showModal()
    }
    frame.input.select()
    void first
      .finally(() => (dialog.style.opacity = ''))
      .then(({ startSearch }) => startSearch(frame, loadSearch))
      .then(({ searchInDialog }) => searchInDialog(dialog, frame))
  }
  // Chromium takes the focus to the paragraph of the address once it has loaded. What is typed is still for the field.
  const typeIntoField = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey } = event
    const isCharacter = key.length === 1 && key !== '/' && !ctrlKey && !metaKey && !altKey
    if (!isCharacter || !created?.dialog.open || document.activeElement !== document.body) return
    event.stopPropagation()
    created.frame.input.focus()
  }
  addEventListener('keydown', typeIntoField, true)
  // The session history has pages on which the dialog was open.
  const reopen = () => {
    const state = history.state as { search?: unknown } | null
    if (state?.search && !created?.dialog.open) open()
  }
  addEventListener('popstate', reopen)
  addEventListener('pageshow', reopen)
  return open
}

/** Loads what finds the first hits, with the text that it finds them in. */
function loadFirst() {
  preloadText?.()
  return import('./search/first/start-search.ts')
}

function loadSearch() {
  return import('./search/search.ts')
}
