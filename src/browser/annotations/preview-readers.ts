import { messages } from 'virtual:messages/previews'
import { createElement } from '#browser/create-element.ts'
import type { FetchedPage } from '#browser/fetch-page.ts'
import { plainCopy } from './plain-copy.ts'
import { blocksFrom, headLine, spokenFrom, wordsFrom } from './preview-parts.ts'
import type { PreviewKind } from './preview-target.ts'

/** About how many words of a paragraph are shown, and of a question below the title of its exchange. */
const maxWords = 60
const maxWordsBelowTitle = 30

/** Reads the paragraphs of a preview from a page; undefined if the page lacks what it is about. */
type Reader = (page: FetchedPage, id: string) => HTMLElement[] | undefined

/** How each kind of preview is read from its page. */
export const readers: Record<PreviewKind, Reader> = {
  entry(page) {
    const { content } = page
    const name = content.querySelector('.entry > h1, dt')
    if (!name) return undefined
    // On the page of an exchange, the native name is in the same element.
    const label = name.matches('dt') ? [...name.childNodes].slice(0, 1) : name.childNodes
    const details = content.querySelectorAll('.entry > .meta > *, dt > .native')
    const role = content.querySelector('.entry > .role')
    const card = content.querySelector('.entry > p:not([class])') ?? content.querySelector('dd')
    return [
      headLine(wordsFrom('b', name, page, label), ...plainCopy(details, page.url)),
      ...(role ? blocksFrom(role, page) : []),
      ...(card ? blocksFrom(card, page) : []),
    ]
  },

  work(page, id) {
    const item = elementOf(page, id, '.works > li')
    const parts = item?.querySelectorAll(':scope > :not(.files)')
    return parts && [...parts].flatMap((part) => blocksFrom(part, page))
  },

  topic(page) {
    const { content } = page
    const name = content.querySelector('.topic > h1')
    if (!name) return undefined
    const about = content.querySelector('.topic > p:not([class])')
    const passages = content.querySelectorAll('.sides > li').length
    return [
      headLine(wordsFrom('b', name, page)),
      ...(about ? blocksFrom(about, page) : []),
      ...(passages > 0 ? [createElement('p', {}, messages.topicPassages(passages))] : []),
    ]
  },

  event(page, id) {
    const item = elementOf(page, id, '.timeline > li')
    const date = item?.querySelector('time')
    const text = item?.querySelector('div')
    return date && text
      ? [headLine(wordsFrom('b', date, page)), ...blocksFrom(text, page)]
      : undefined
  },

  exchange(page, id) {
    const isSection = id !== ''
    const title = isSection
      ? elementOf(page, id, '.part')
      : page.content.querySelector('.exchange > .head > h1')
    const exchange = title?.closest(isSection ? 'section' : '.exchange')
    if (!title || !exchange) return undefined
    const number = exchange.querySelector(isSection ? '.part > span' : '.num > span')
    const summaries = exchange.querySelectorAll('.brief > p:first-child, .brief dl > div')
    const first = exchange.querySelector('.row > p')
    return [
      headLine(
        ...(number && !title.contains(number) ? [wordsFrom('span', number, page)] : []),
        wordsFrom('b', title.querySelector('a') ?? title, page),
      ),
      ...Array.from(summaries, (one) => summaryFrom(one, page)),
      ...(first ? [spokenFrom(first, page, maxWordsBelowTitle)] : []),
    ]
  },

  paragraph(page, id) {
    const withdrawn = elementOf(page, id, '.row.ours')
    if (withdrawn) return [createElement('p', {}, withdrawn.textContent.trim())]
    const paragraph = elementOf(page, id, '.row > p')
    if (!paragraph) return undefined
    const speaker = paragraph.closest('[data-turn]')?.querySelector('.who')
    const address = addressOf(paragraph)
    return [
      speaker
        ? headLine(wordsFrom('b', speaker, page), address)
        : headLine(createElement('b', {}, address)),
      spokenFrom(paragraph, page, maxWords),
    ]
  },

  note(page, id) {
    const note = elementOf(page, id, 'li.annotation, .endnotes > li')
    const label = note?.querySelector(':scope > b')
    if (!note || !label) return undefined
    const [mark] = [...page.content.querySelectorAll('.row > p a')].filter(
      (one) => one.getAttribute('href') === `#${id}`,
    )
    const paragraph = mark?.closest('p')
    const text = note.cloneNode(true) as Element
    text.querySelector(':scope > b')?.remove()
    return [
      headLine(
        wordsFrom('b', label, page),
        ...(mark && paragraph ? [addressOf(paragraph), wordsFrom('q', mark, page)] : []),
      ),
      ...blocksFrom(text, page),
    ]
  },
}

/** What the editors say of a question or an answer, after a word that says of which. */
function summaryFrom(summary: Element, page: FetchedPage): HTMLElement {
  const [of, text] = summary.matches('p') ? [undefined, summary] : summary.children
  const words = wordsFrom('p', text ?? summary, page)
  if (of) words.prepend(wordsFrom('i', of, page), ' ')
  return words
}

/** The element with an id, if it is what the id is expected to be. */
function elementOf({ content }: FetchedPage, id: string, selector: string): Element | undefined {
  const element = content.querySelector(`#${CSS.escape(id)}`)
  return element?.matches(selector) ? element : undefined
}

/** The address that is printed beside a paragraph. It reads from left to right in every language. */
function addressOf(paragraph: Element): HTMLElement {
  const address = paragraph.parentElement?.querySelector('.addr')?.textContent ?? ''
  return createElement('bdi', {}, address.trim())
}
