import { messages } from 'virtual:messages/panels'
import { createElement } from '#browser/create-element.ts'
import { base } from '#browser/base.ts'
import { contentsOnPage } from './contents-on-page.ts'
import { openPanel } from './panel.ts'

/** Opens a panel with the contents of the title page or of a page with several exchanges, scrolled to the current exchange. */
export async function openContents(): Promise<void> {
  const response = await fetch(base)
  const html = await response.text()
  // Leave out the head: its styles would violate the Content Security Policy.
  const body = html.slice(html.indexOf('<body'))
  const page = new DOMParser().parseFromString(body, 'text/html')
  const list = contentsOnPage() ?? page.querySelector('.contents')
  if (!list) throw new Error('Unexpected title page without contents, expected a list of them')
  for (const detail of list.querySelectorAll('li > :not(a)')) detail.remove()
  const links = [...list.querySelectorAll('a')]
  links
    .find(({ pathname, hash }) => pathname === location.pathname && hash === '')
    ?.setAttribute('aria-current', 'page')
  const here = links.find((link) => link.hasAttribute('aria-current'))
  const parts = [...page.querySelectorAll('.foot nav a')].flatMap((link) => [link, ' '])
  const panel = openPanel(
    { name: messages.contents, hint: messages.contentsHint },
    createElement(
      'p',
      { class: 'ways' },
      createElement('a', { href: base }, messages.titlePage),
      ' ',
      ...parts,
    ),
    document.adoptNode(list),
  )
  moveByArrows(panel, [...panel.querySelectorAll<HTMLElement>('.contents a')])
  here?.focus()
  here?.scrollIntoView({ block: 'nearest' })
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
