import { messages } from 'virtual:messages/highlights'
import { layOutNotes } from '#browser/annotations/margin.ts'
import { createElement } from '#browser/create-element.ts'
import { type Highlight, wordsOf } from '#highlights/highlight.ts'
import { rangeOf } from './page-paragraphs.ts'
import type { PlacedHighlight } from './place-highlights.ts'
import { referenceOf } from './reference.ts'

/** How many characters of highlighted words name their mark. */
const namedLength = 80

/** The id of the element with a highlight’s note. */
function noteId({ id }: Highlight): string {
  return `own-${id}`
}

/**
 * Shows for each highlight a mark beside its first line, by which it can be opened from the keyboard, and its note as an annotation:
 * in the margin, or as a card. Marks are links to their annotations, as note numbers are. They stand after the paragraph, outside of its words.
 *
 * @param within the part of the page in which it is done.
 */
export function showMarks(all: readonly PlacedHighlight[], within: ParentNode = document): void {
  const placed = all.filter(
    ({ parts: [first] }) => first && within.contains(first.paragraph.element),
  )
  // Where words are selected, the focus is not given back: in WebKit, nothing would be selected then.
  const isSelecting = getSelection()?.isCollapsed === false
  const active = document.activeElement
  const focused =
    !isSelecting && active?.matches('.own-mark') ? active.getAttribute('href') : undefined
  const exchanges = new Set<HTMLElement | null>()
  for (const old of within.querySelectorAll('.own-mark, .own-notes')) {
    if (old.matches('.own-notes')) exchanges.add(old.closest<HTMLElement>('.exchange'))
    old.remove()
  }
  const lists = new Map<HTMLElement, HTMLElement[]>()
  // Every position is read before anything is added: each change would make the browser lay out the page again.
  const tops = placed.map(({ parts: [first] }) => first && topOf(first))
  for (const [index, one] of placed.entries()) {
    const { highlight, parts } = one
    const [first] = parts
    if (!first) continue
    const mark = markOf(highlight)
    mark.style.setProperty('--top', `${tops[index]}px`)
    const { element } = first.paragraph
    lastMarkOf(element).after(mark)
    if (mark.getAttribute('href') === focused) mark.focus({ preventScroll: true })
    const exchange = element.closest<HTMLElement>('.exchange')
    const change = changeOf(one)
    if (!exchange || (highlight.note === '' && change === '')) continue
    const list = lists.get(exchange) ?? []
    lists.set(exchange, list)
    list.push(noteOf(highlight, change))
  }
  for (const [exchange, items] of lists) addNotes(exchange, items)
  for (const exchange of lists.keys()) exchanges.add(exchange)
  layOutNotes([...exchanges].filter((exchange) => exchange !== null))
}

function topOf({ paragraph, start, end }: PlacedHighlight['parts'][number]): number {
  const range = new Range()
  const { startContainer, startOffset } = rangeOf(paragraph, start, end)
  range.setStart(startContainer, startOffset)
  range.setEnd(startContainer, Math.min(startOffset + 1, (startContainer as Text).length))
  const row = paragraph.element.parentElement!.getBoundingClientRect()
  const [line = range.getBoundingClientRect()] = range.getClientRects()
  return Math.round(line.top - row.top)
}

/** The paragraph, or the last of the marks after it. */
function lastMarkOf(paragraph: Element): Element {
  let last = paragraph
  while (last.nextElementSibling?.matches('.own-mark')) last = last.nextElementSibling
  return last
}

function markOf(highlight: Highlight): HTMLAnchorElement {
  const words = wordsOf(highlight)
  const start = words.length > namedLength ? `${words.slice(0, namedLength)}…` : words
  const hasNote = highlight.note !== ''
  return createElement('a', {
    class: hasNote ? 'own-mark has-note' : 'own-mark',
    'data-apparatus': '',
    'data-highlight': highlight.id,
    href: `#${noteId(highlight)}`,
    role: 'button',
    'aria-label': messages.mark(referenceOf(highlight), start, highlight.note),
  })
}

/** What is said of words that are elsewhere or gone; empty if all are where they were. */
function changeOf({ highlight, missing, isElsewhere }: PlacedHighlight): string {
  if (missing.length > 0) return messages.partlyMoved
  return isElsewhere ? messages.elsewhere(referenceOf(highlight)) : ''
}

function noteOf(highlight: Highlight, change: string): HTMLLIElement {
  return createElement(
    'li',
    {
      class: `annotation own own-${highlight.style}`,
      popover: 'manual',
      tabindex: '-1',
      id: noteId(highlight),
      'data-highlight': highlight.id,
      'aria-label': messages.noteOn(referenceOf(highlight)),
    },
    createElement('b', {}, messages.yourNote),
    createElement('span', { class: 'own-reference' }, ` ${referenceOf(highlight)}`),
    ' ',
    createElement('span', { class: 'own-text', dir: 'auto' }, highlight.note),
    ...(change === '' ? [] : [' ', createElement('i', {}, change)]),
  )
}

/** Adds the reader’s notes of an exchange after those of the editors. On paper they are a list of their own. */
function addNotes(exchange: Element, items: readonly HTMLElement[]): void {
  const list = createElement(
    'section',
    { class: 'apparatus own-notes', 'aria-label': messages.yourNotes, 'data-apparatus': '' },
    createElement('h2', {}, messages.yourNotes),
    createElement('ol', {}, ...items),
  )
  const before = [...exchange.querySelectorAll('.apparatus')].at(-1)
  if (before) before.after(list)
  else exchange.append(list)
}
