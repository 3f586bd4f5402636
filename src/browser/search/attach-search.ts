import { element } from '#browser/elements.ts'
import type { SearchFrame } from '#browser/search-field.ts'
import { base } from '#browser/site.ts'
import { find, type Result } from './engine.ts'
import { resultItems } from './result-list.ts'

const pageSize = 12
const restMs = 120

/**
 * Gives a search field what answers it: a status that a screen reader hears, and the hits. What was typed before is
 * searched at once.
 *
 * @param onQuery is told each query that is carried out, so that an address can keep it.
 */
export function attachSearch(
  { root, form, input }: SearchFrame,
  onQuery: (query: string) => void,
): void {
  const status = element('p', { class: 'search-status', role: 'status' })
  const list = element('ol', { class: 'hits', 'data-search-results': '' })
  root.append(status, list)

  let turn = 0
  const search = async (query: string) => {
    const mine = ++turn
    const words = query.trim().slice(0, 400)
    onQuery(words)
    if (words === '') {
      status.replaceChildren()
      list.replaceChildren()
      return
    }
    status.textContent = 'Searching …'
    try {
      const { results, partial } = await find(words)
      const items = await resultItems(results.slice(0, pageSize))
      if (mine !== turn) return
      list.replaceChildren(...items)
      addMore(list, results, pageSize, () => mine === turn)
      status.replaceChildren(...summary(results.length, words, partial))
    } catch {
      if (mine !== turn) return
      list.replaceChildren()
      status.replaceChildren('The search could not be loaded. Try again, or use ', ...waysOut())
    }
  }

  let timer: ReturnType<typeof setTimeout> | undefined
  input.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(() => void search(input.value), restMs)
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    clearTimeout(timer)
    void search(input.value).then(() => list.querySelector('a')?.focus())
  })
  root.addEventListener('keydown', (event) => walk(event, input, list))
  if (input.value !== '') void search(input.value)
}

function summary(count: number, words: string, partial: boolean): (Node | string)[] {
  if (count === 0)
    return [`Nothing found for “${words}”. Try another word or spelling, or `, ...waysOut()]
  const places = `${count} ${count === 1 ? 'place' : 'places'}`
  return [partial ? `No place has all of these words; ${places} with some of them` : places]
}

function waysOut(): (Node | string)[] {
  const link = (path: string, words: string) => element('a', { href: base + path }, words)
  return [link('index/', 'the index'), ' or ', link('read/', 'the whole text on one page'), '.']
}

/** The hits beyond the first, a page at a time. */
function addMore(
  list: HTMLOListElement,
  results: readonly Result[],
  from: number,
  isCurrent: () => boolean,
): void {
  if (results.length <= from) return
  const button = element(
    'button',
    { type: 'button' },
    `Show ${Math.min(pageSize, results.length - from)} more`,
  )
  const item = element('li', {}, button)
  button.addEventListener('click', () => {
    void resultItems(results.slice(from, from + pageSize)).then((items) => {
      if (!isCurrent()) return
      item.replaceWith(...items)
      items[0]?.querySelector('a')?.focus()
      addMore(list, results, from + pageSize, isCurrent)
    })
  })
  list.append(item)
}

/** Arrows walk from the field through the hits and back. */
function walk(event: KeyboardEvent, input: HTMLInputElement, list: HTMLOListElement): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
  const stops = [input, ...list.querySelectorAll<HTMLElement>('a, button')]
  const at = stops.indexOf(document.activeElement as HTMLElement)
  const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)]
  if (at < 0 || !next) return
  event.preventDefault()
  next.focus()
}
