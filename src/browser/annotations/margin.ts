import { hasMargin } from '#browser/capabilities.ts'
import { annotationOf, isInMargin, markOf, marksOf } from './marks.ts'
import { placeNotes } from './place-notes.ts'

/** Whether notes are shown in the margin: there is one, and the reader has not chosen cards. */
const showsMargin = () => hasMargin.matches && !document.documentElement.matches('.cards-only')

/**
 * How far the middle of a note's first line is below the middle of the line of its words, in multiples of the text size, so
 * that both have the same baseline although the note is in smaller type.
 */
const baselineShift = 0.12

/** The functions that lay out the notes of each exchange. */
const layouts = new Map<Element, () => void>()

/** The note that is expanded: it is shown whole, and the others make room. */
let expanded: HTMLElement | undefined

/** Expands a note in the margin, or none. */
export function expandNote(note?: HTMLElement): void {
  const changed = new Set([expanded, note].map((one) => one?.closest('.exchange')))
  expanded = note
  for (const exchange of changed) if (exchange) layouts.get(exchange)?.()
}

/**
 * Places the notes of an exchange in the margin, each at the line of its words. A note that would reach the next one is cut
 * there, after one line at least, until it is expanded.
 */
export function showInMargin(exchange: HTMLElement): void {
  const notes = [...exchange.querySelectorAll<HTMLElement>('li.annotation')]
  let width = 0
  const update = (keepsVisible = false) => {
    // Until the page is shown, its lines may still break elsewhere.
    if (isPageHidden()) return
    const beside = showsMargin()
    width = exchange.offsetWidth
    for (const note of notes) note.classList.toggle('beside', beside)
    exchange.style.minHeight = beside ? `${layOutNotes(exchange, notes, keepsVisible)}px` : ''
    // Tab stays in the text and skips notes in the margin; Enter on the words moves the focus into their note.
    for (const note of notes)
      for (const link of note.querySelectorAll('a')) link.tabIndex = beside ? -1 : 0
  }
  layouts.set(exchange, () => update())
  // Do not wait for the observer: the target of the URL is about to be shown and needs its position.
  update()
  new ResizeObserver(() => update(isTypefaceLate() && exchange.offsetWidth === width)).observe(
    exchange,
  )
  hasMargin.addEventListener('change', () => update())
  document.addEventListener('view', () => update())
  void document.fonts.ready.then(() => update(isTypefaceLate()))
  for (const [event, isLit] of [
    ['pointerover', true],
    ['pointerout', false],
    ['focusin', true],
    ['focusout', false],
  ] as const) {
    exchange.addEventListener(event, ({ target }) => {
      const mark = markOf(target)
      const note = mark
        ? annotationOf(mark)
        : (target as Element).closest<HTMLElement>('li.annotation')
      if (!note || !isInMargin(note)) return
      for (const end of [note, ...marksOf(note)]) end.classList.toggle('lit', isLit)
    })
  }
}

/** The heights of whole notes in the margin, in pixels: a note that is open as a card keeps its space. */
const heights = new WeakMap<HTMLElement, number>()

/** Whether a note begins above the lower edge of the window. */
function isAboveFold(note: HTMLElement): boolean {
  return note.getBoundingClientRect().top < innerHeight
}

/** Whether `before-paint.js` still holds the page back for the typeface. It sends `view` when it shows the page. */
export function isPageHidden(): boolean {
  return document.documentElement.style.visibility !== ''
}

/** Whether the page was painted in a font that stands in for the typeface: nothing in sight may move when that comes. */
function isTypefaceLate(): boolean {
  return document.documentElement.style.getPropertyValue('--font-face') !== ''
}

/** Sets the place of each note, except of those in sight if these are to stay, and returns the height that all need, in pixels. */
function layOutNotes(
  exchange: HTMLElement,
  notes: readonly HTMLElement[],
  keepsVisible: boolean,
): number {
  const { top } = exchange.getBoundingClientRect()
  const shown = notes.filter((note) => note.offsetHeight > 0)
  const first = shown.find(isInMargin)
  if (!first) return 0
  const visible = new Set(keepsVisible ? shown.filter(isAboveFold) : [])
  // A note is measured whole and at its full width.
  for (const { style, classList } of shown.filter((note) => !visible.has(note))) {
    style.removeProperty('--share')
    classList.remove('cut')
  }
  const lineHeight = parseFloat(getComputedStyle(first).lineHeight)
  const shift = baselineShift * parseFloat(getComputedStyle(exchange).fontSize) - lineHeight / 2
  const boxes = shown.map((note) => {
    const height = (!isInMargin(note) && heights.get(note)) || note.offsetHeight
    heights.set(note, height)
    const words = marksOf(note)[0]?.getClientRects()[0]
    return { height, line: words ? (words.top + words.bottom) / 2 + shift - top : 0 }
  })
  const open = shown.findIndex((note) => note === expanded)
  const { places, height } = placeNotes(boxes, lineHeight, open)
  for (const [at, { top, lines, slot, slots }] of places.entries()) {
    const note = shown[at]!
    if (visible.has(note)) continue
    const { style, classList } = note
    style.setProperty('--top', `${top}px`)
    style.setProperty('--lines', String(lines))
    style.setProperty('--slot', String(slot / slots))
    style.setProperty('--share', String(1 / slots))
    classList.toggle('cut', lines !== undefined)
    classList.toggle('shares', slots > 1)
  }
  return height
}
