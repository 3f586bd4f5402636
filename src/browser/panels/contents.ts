import { messages } from 'virtual:messages/panels'
import { createElement } from '#browser/create-element.ts'
import { base, pathOf } from '#browser/base.ts'
import { fetchPage, type FetchedPage } from '#browser/fetch-page.ts'
import { contentsOnPage } from './contents-on-page.ts'
import { openPanel } from './panel.ts'

/** Opens a panel with the contents of the title page or of a page with several exchanges, scrolled to the current exchange. */
export async function openContents(): Promise<void> {
  const page = await fetchPage('/')
  const list = contentsOnPage() ?? copyFrom(page, '.contents')
  if (!list) throw new Error('Unexpected title page without contents, expected a list of them')
  for (const detail of list.querySelectorAll('li > :not(a)')) detail.remove()
  const links = [...list.querySelectorAll('a')]
  links
    .find((link) => pathOf(link) === pathOf(location) && link.hash === '')
    ?.setAttribute('aria-current', 'page')
  const here = links.find((link) => link.hasAttribute('aria-current'))
  const footer = copyFrom(page, '.foot nav')
  const parts = [...(footer?.querySelectorAll('a') ?? [])].flatMap((link) => [link, ' '])
  const panel = openPanel(
    { name: messages.contents, hint: messages.contentsHint },
    createElement(
      'p',
      { class: 'ways' },
      createElement('a', { href: base }, messages.titlePage),
      ' ',
      ...parts,
    ),
    list,
  )
  moveByArrows(panel, [...panel.querySelectorAll<HTMLElement>('.contents a')])
  here?.focus()
  here?.scrollIntoView({ block: 'nearest' })
}

/** A copy of an element of a page, with its links as they are to be here. */
function copyFrom(page: FetchedPage | undefined, selector: string): HTMLElement | undefined {
  const element = page?.content.querySelector<HTMLElement>(selector)
  if (!page || !element) return undefined
  const copy = document.importNode(element, true)
  for (const link of copy.querySelectorAll('a'))
    link.href = new URL(link.getAttribute('href') ?? '', page.url).href
  return copy
}

/** Lets the arrow keys move the focus along a list of links. */
function moveByArrows(panel: HTMLElement, links: readonly HTMLElement[]): void {
  panel.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step === 0) return
    const at = links.findIndex((link) => link === document.activeElement)
    const next = links[at < 0 ? (step > 0 ? 0 : links.length - 1) : at + step]
    event.preventDefault()
    next?.focus()
  })
}
