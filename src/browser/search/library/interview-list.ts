import { messages } from 'virtual:messages/library'
import { messages as searchMessages } from 'virtual:messages/search'
import { createElement } from '#browser/create-element.ts'
import { inLanguage } from '../in-language.ts'
import type { WantedResults } from '../request.ts'
import type { FoundInterview } from './find-interviews.ts'
import { loadEntry, loadLibrary } from './library-data.ts'
import { rootOf } from './other-edition.ts'
import { showInInterview } from './show-in-interview.ts'

/** How many interviews are listed at first, and then each time. */
const pageSize = 10

/** A list of interviews, each of which opens to its results. */
export type ListedInterviews = {
  interviews: readonly FoundInterview[]
  request: WantedResults
  signal: AbortSignal
  /** The level of the headings that are their titles. */
  level: number
  /** The folders of those that are open at once. */
  opened: ReadonlySet<string>
}

/**
 * Lists interviews in their order, the first of them at once and the others when asked for.
 *
 * @returns with the list when those that are open at once have their results.
 * @throws if the catalogue cannot be loaded.
 */
export async function interviewList(
  listed: ListedInterviews,
): Promise<{ list: HTMLElement; ready: Promise<unknown> }> {
  const list = createElement('ol', { class: 'library-list' })
  const { folders } = await loadLibrary()
  const last = listed.interviews.findLastIndex(({ number }) => listed.opened.has(folders[number]!))
  const items = await addItems(list, listed, 0, Math.max(pageSize, last + 1))
  return { list, ready: Promise.all(items.flatMap(({ ready }) => ready ?? [])) }
}

async function addItems(
  list: HTMLElement,
  listed: ListedInterviews,
  from: number,
  count: number,
): Promise<Item[]> {
  const { interviews } = listed
  const to = from + count
  const items = await Promise.all(
    interviews.slice(from, to).map((interview) => interviewItem(interview, listed)),
  )
  list.append(...items.map(({ item }) => item))
  const left = interviews.length - to
  if (left <= 0) return items
  const attributes = { type: 'button', class: 'library-more' }
  const more = createElement('button', attributes, messages.showMore(left))
  const item = createElement('li', {}, more)
  more.addEventListener('click', () => {
    more.disabled = true
    addItems(list, listed, to, pageSize).then(
      (added) => {
        // The new button, if there is one, comes after what was added.
        item.remove()
        added[0]?.item.querySelector('button')?.focus()
      },
      () => (more.disabled = false),
    )
  })
  list.append(item)
  return items
}

async function interviewItem(
  interview: FoundInterview,
  { request, signal, level, opened }: ListedInterviews,
): Promise<Item> {
  const { number } = interview
  const [{ folders }, entry] = await Promise.all([loadLibrary(), loadEntry(number)])
  const folder = folders[number]!
  const id = `in-${folder}`
  const title = createElement('span', inLanguage(entry.language), entry.title)
  const attributes = { type: 'button', 'aria-expanded': 'false', 'aria-controls': id }
  const button = createElement(
    'button',
    { ...attributes, 'aria-describedby': `${id}-about` },
    title,
  )
  const names = entry.speakers.map(([, name]) => name)
  const about = createElement(
    'p',
    { class: 'library-about', id: `${id}-about` },
    createElement('bdi', {}, messages.about(entry.year, names)),
    ' ',
    createElement('span', { class: 'library-count' }, countOf(interview)),
  )
  const content = createElement('div', { id, class: 'library-results', hidden: '' })
  const item = createElement(
    'li',
    { class: 'library-interview', 'data-interview': folder, 'data-root': rootOf(folder) },
    createElement('h3', { 'aria-level': String(level) }, button),
    about,
    content,
  )
  const open = async () => {
    button.setAttribute('aria-expanded', 'true')
    content.hidden = false
    if (content.childElementCount === 0 || content.dataset['failed'] !== undefined)
      await showInInterview(item, content, number, request, signal)
  }
  button.addEventListener('click', () => {
    const isOpen = button.getAttribute('aria-expanded') === 'true'
    if (!isOpen) return void open()
    button.setAttribute('aria-expanded', 'false')
    content.hidden = true
  })
  return { item, ready: opened.has(folder) ? open() : undefined }
}

/** An interview in the list, and when its results are there if it is open at once. */
type Item = { item: HTMLElement; ready: Promise<void> | undefined }

/** What the routes say of an interview, before it has been searched. */
function countOf({ passages, isExact }: FoundInterview): string {
  if (passages === 0) return messages.outsidePassages
  return isExact ? searchMessages.passages(passages) : messages.upTo(passages)
}
