import { engineFile } from '#search/engine-file.ts'
import { isSingleKey } from './single-key.ts'
import { preloadSearchFile } from './preload.ts'
import { frameOfPage, createSearchDialog } from './search-field.ts'
import { requestManifest } from './request-manifest.ts'

/**
 * Opens the search when it is asked for: `/` or Ctrl/Cmd-K anywhere, the link in the header, the search page itself.
 * The field is there at once, so that no key is lost; what searches is loaded with the first sign of intent.
 */
export function listenForSearch(): void {
  const page = document.querySelector<HTMLElement>('[data-search-page]')
  const open = page ? mountPage(page) : dialogOpener()
  document.addEventListener('keydown', (event) => {
    const command =
      (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k'
    const slash = event.key === '/' && isSingleKey(event)
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
    for (const sign of ['pointerenter', 'focus'])
      link.addEventListener(sign, () => void loadSearch(), { once: true })
  }
}

function mountPage(page: HTMLElement): () => void {
  const frame = frameOfPage(page)
  const query = new URLSearchParams(location.search).get('q') ?? ''
  frame.input.value = query
  if (query === '') frame.input.focus()
  void loadSearch().then(({ searchOnPage }) => searchOnPage(frame))
  return () => frame.input.focus()
}

function dialogOpener(): () => void {
  let made: ReturnType<typeof createSearchDialog> | undefined
  return () => {
    const isNew = !made
    const { dialog, frame } = (made ??= createSearchDialog())
    if (!dialog.open) dialog.showModal()
    frame.input.select()
    if (!isNew) return
    // It takes keys at once, and is seen once it is dressed.
    dialog.style.opacity = '0'
    const show = () => (dialog.style.opacity = '')
    void loadSearch()
      .then(({ searchInDialog }) => searchInDialog(frame))
      .finally(show)
  }
}

/** The largest parts come beside the program that asks for them. */
function loadSearch() {
  requestManifest().catch(() => undefined)
  preloadSearchFile('pagefind.js')
  preloadSearchFile(engineFile)
  return import('./search/search.ts')
}
