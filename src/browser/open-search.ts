/**
 * Opens the search when it is asked for: `/` or Ctrl/Cmd-K anywhere, the link in the header, the search page itself.
 * None of it is loaded before; the first sign of intent loads it.
 */
export function openSearch(): void {
  const page = document.querySelector<HTMLElement>('[data-search-page]')
  if (page) void load().then(({ mountSearchPage }) => mountSearchPage(page))
  const open = () => {
    if (page) page.querySelector('input')?.focus()
    else void load().then(({ openSearchDialog }) => openSearchDialog())
  }
  document.addEventListener('keydown', (event) => {
    const command =
      (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k'
    const slash =
      event.key === '/' &&
      !event.ctrlKey &&
      !event.metaKey &&
      !event.altKey &&
      !isTyping(event.target)
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
    for (const sign of ['pointerenter', 'focus'] as const) {
      link.addEventListener(sign, () => void load().then(({ warmUp }) => warmUp()), { once: true })
    }
  }
}

function load() {
  return import('./search/search.ts')
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName))
  )
}
