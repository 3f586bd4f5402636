import { base } from '#browser/site.ts'
import { element } from './elements.ts'
import { searchPanel, type SearchPanel } from './panel.ts'

export { warmUp } from './engine.ts'

/** Opens the search over the page; what was typed before is still there. */
export function openSearchDialog(): void {
  dialog ??= makeDialog()
  if (!dialog.root.open) dialog.root.showModal()
  dialog.panel.input.select()
}

/** The search as a page of its own; its address keeps the query. */
export function mountSearchPage(page: HTMLElement): void {
  const panel = searchPanel({
    onQuery(query) {
      const url = new URL(location.href)
      if (query === '') url.searchParams.delete('q')
      else url.searchParams.set('q', query)
      history.replaceState(history.state, '', url)
    },
  })
  page.append(panel.root)
  const query = new URLSearchParams(location.search).get('q') ?? ''
  panel.input.value = query
  if (query === '') panel.input.focus()
  else void panel.search(query)
}

let dialog: { root: HTMLDialogElement; panel: SearchPanel } | undefined

function makeDialog() {
  const root = element('dialog', { class: 'search-dialog', 'aria-label': 'Search' })
  const share = element('a', { href: `${base}search/` }, 'These hits as a page')
  const foot = element('p', { class: 'search-foot', hidden: '' }, share)
  const panel = searchPanel({
    close: () => root.close(),
    onQuery(query) {
      foot.hidden = query === ''
      share.href = `${base}search/?q=${encodeURIComponent(query)}`
    },
  })
  panel.root.append(foot)
  root.append(panel.root)
  root.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('a')
    if (event.target === root || link) root.close()
  })
  document.body.append(root)
  return { root, panel }
}
