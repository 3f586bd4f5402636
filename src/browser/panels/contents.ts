import { messages } from 'virtual:messages/panels'
import { createElement } from '#browser/create-element.ts'
import { base } from '#browser/base.ts'
import { openPanel } from './panel.ts'

/** Opens a panel with the contents of the title page, scrolled to the current exchange. */
export async function openContents(): Promise<void> {
  const response = await fetch(base)
  const html = await response.text()
  // Leave out the head: its styles would violate the Content Security Policy.
  const body = html.slice(html.indexOf('<body'))
  const page = new DOMParser().parseFromString(body, 'text/html')
  const list = page.querySelector('.contents')
  if (!list) throw new Error('Unexpected title page without contents, expected a list of them')
  for (const detail of list.querySelectorAll('li > :not(a)')) detail.remove()
  const here = [...list.querySelectorAll('a')].find(
    ({ pathname }) => pathname === location.pathname,
  )
  here?.setAttribute('aria-current', 'page')
  const parts = [...page.querySelectorAll('.foot nav a')].flatMap((link) => [link, ' '])
  openPanel(
    messages.contents,
    createElement(
      'p',
      { class: 'ways' },
      createElement('a', { href: base }, messages.titlePage),
      ' ',
      ...parts,
    ),
    document.adoptNode(list),
  )
  here?.focus()
  here?.scrollIntoView({ block: 'center' })
}
