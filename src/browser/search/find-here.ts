import { messages } from 'virtual:messages/search'
import foundCss from '#styles/found.css?inline'
import css from '#styles/find-here.css?inline'
import { adoptStyle } from '#browser/adopt-style.ts'
import { domRange } from '#browser/dom-range.ts'
import { createElement } from '#browser/create-element.ts'
import { foundPriority, paintRanges, unpaintRanges } from '#browser/paint-ranges.ts'
import { usesIn } from '#search/uses-in.ts'
import { editionHere } from './searched-edition.ts'

/**
 * Highlights all uses of a term in paragraphs, and shows a bar to go from one to the next. Escape or the bar's last button
 * ends it.
 */
export function findHere(paragraphs: readonly HTMLElement[], forms: readonly string[]): void {
  end?.()
  const ranges = paragraphs.flatMap((paragraph) =>
    usesIn(paragraph.textContent, forms, editionHere().spoken).map((use) =>
      domRange(paragraph, use),
    ),
  )
  if (ranges.length === 0) return
  const count = createElement('span', { role: 'status' })
  const button = (label: string, onClick: () => void) => {
    const made = createElement('button', { type: 'button' }, label)
    made.addEventListener('click', onClick)
    return made
  }
  let at = -1
  const go = (to: number) => {
    at = (to + ranges.length) % ranges.length
    const range = ranges[at]!
    paintRanges('here', [range], foundPriority)
    count.textContent = messages.position(at + 1, ranges.length)
    range.startContainer.parentElement?.scrollIntoView({ block: 'center' })
  }
  const next = button(messages.next, () => go(at + 1))
  const bar = createElement(
    'div',
    { class: 'find-here', role: 'group', 'aria-label': messages.mentions },
    count,
    button(messages.previous, () => go(at - 1)),
    next,
    button(messages.done, () => end?.()),
  )
  const previousFocus = document.activeElement
  const endOnEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape') end?.()
  }
  end = () => {
    const hadFocus = bar.contains(document.activeElement)
    bar.remove()
    document.removeEventListener('keydown', endOnEscape)
    for (const name of ['found', 'here']) unpaintRanges(name)
    if (hadFocus && previousFocus instanceof HTMLElement)
      previousFocus.focus({ preventScroll: true })
    end = undefined
  }
  adoptStyle(foundCss)
  adoptStyle(css)
  document.body.append(bar)
  document.addEventListener('keydown', endOnEscape)
  paintRanges('found', ranges, foundPriority)
  go(0)
  next.focus({ preventScroll: true })
}

/** Removes the bar and the highlights, if they are shown. */
let end: (() => void) | undefined
