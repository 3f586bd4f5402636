import { messages } from 'virtual:messages/recent'
import css from '#styles/search-recent.css?inline'
import { adoptStyle } from '#browser/adopt-style.ts'
import { base } from '#browser/base.ts'
import { createElement } from '#browser/create-element.ts'
import { readQueries, writeQueries } from './kept-queries.ts'

adoptStyle(css)

/** The queries that were kept, each with a button that removes it, and one that removes all. Undefined if there are none. */
export function recentQueries(): HTMLElement | undefined {
  const queries = readQueries()
  if (queries.length === 0) return undefined
  const section = createElement('section', { class: 'search-recent' })
  const removal = (words: string, name: string, isGone: (query: string) => boolean) => {
    const button = createElement('button', { type: 'button', 'aria-label': name }, words)
    button.addEventListener('click', () => {
      writeQueries(readQueries().filter((one) => !isGone(one)))
      section.closest('.search')?.querySelector('input')?.focus()
      section.replaceWith(recentQueries() ?? '')
    })
    return button
  }
  const items = queries.map((query) => {
    const href = `${base}search/?q=${encodeURIComponent(query)}`
    return createElement(
      'li',
      {},
      createElement('a', { href, 'data-meant': query }, query),
      removal('×', messages.removeRecent(query), (one) => one === query),
    )
  })
  section.append(
    createElement('h2', {}, messages.recent),
    createElement('ul', {}, ...items),
    removal(messages.clearRecent, messages.clearAllRecent, () => true),
  )
  return section
}
