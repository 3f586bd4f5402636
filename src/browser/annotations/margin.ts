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

/** The note that is expanded: it is shown whole, and the others make room. */
let expanded: HTMLElement | undefined

/** Expands a note in the margin, or none. */
export function expandNote(note?: HTMLElement): void {
  const changed = new Set([expanded, note].map((one) => one?.closest<HTMLElement>('.exchange')))
  expanded = note
  layOutNotes([...changed].filter((exchange) => exchange != null))
}

/**
 * Places the notes of exchanges in the margin, each at the line of its words. A note that would reach the next one is cut there,
 * after one line at least, until it is expanded.
 */
export function showInMargin(exchanges: readonly HTMLElement[]): void {
  const update = (keepsVisible = false) => layOutNotes(exchanges, keepsVisible)
  // Do not wait for the observer: the target of the URL is about to be shown and needs its position.
  update()
  const observer = new ResizeObserver((entries) => {
    const changed = entries.map(({ target }) => target as HTMLElement)
    const isSteady = (one: HTMLElement) => isTypefaceLate() && one.offsetWidth === widths.get(one)
    const steady = changed.filter(isSteady)
    layOutNotes(steady, true)
    layOutNotes(changed.filter((one) => !steady.includes(one)))
  })
  hasMargin.addEventListener('change', () => update())
  document.addEventListener('view', () => update())
  void document.fonts.ready.then(() => update(isTypefaceLate()))
  for (const exchange of exchanges) {
    observer.observe(exchange)
    lightOnHover(exchange)
  }
}

/** Marks a note in the margin while the mouse or the focus is on its words, and the words while it is on the note. */
function lightOnHover(exchange: HTMLElement): void {
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

/** The middle of the line of each annotation’s first words, by the links from these. */
function linesIn(exchange: HTMLElement): Map<string, number> {
  const lines = new Map<string, number>()
  for (const link of exchange.querySelectorAll('[data-turn] a[href^="#"]')) {
    const href = link.getAttribute('href')!
    const line = lines.has(href) ? undefined : link.getClientRects()[0]
    if (line) lines.set(href, (line.top + line.bottom) / 2)
  }
  return lines
}

/** The width of each exchange when its notes were last placed, in pixels. */
const widths = new WeakMap<HTMLElement, number>()

/** The heights of whole notes in the margin, in pixels: a note that is open as a card keeps its space. */
const heights = new WeakMap<HTMLElement, number>()

/**
 * Places the notes of exchanges again. All exchanges are measured before anything is placed: each change would make the browser lay out
 * the page once more.
 *
 * @param keepsVisible whether the notes in sight stay where they are.
 */
export function layOutNotes(exchanges: readonly HTMLElement[], keepsVisible = false): void {
  // Until the page is shown, its lines may still break elsewhere.
  if (isPageHidden()) return
  const isBeside = showsMargin()
  const notesOf = (exchange: HTMLElement) => [
    ...exchange.querySelectorAll<HTMLElement>('li.annotation'),
  ]
  const all = exchanges.flatMap(notesOf)
  for (const note of all) {
    note.classList.toggle('beside', isBeside)
    // Tab stays in the text and skips notes in the margin; Enter on the words moves the focus into their note.
    for (const link of note.querySelectorAll('a')) link.tabIndex = isBeside ? -1 : 0
  }
  const visible = new Set(keepsVisible ? all.filter(isAboveFold) : [])
  // A note is measured whole and at its full width.
  for (const note of isBeside ? all : [])
    if (!visible.has(note)) {
      note.style.removeProperty('--share')
      note.classList.remove('cut')
    }
  const placed = exchanges.map((exchange) => {
    widths.set(exchange, exchange.offsetWidth)
    return isBeside ? placesIn(exchange, notesOf(exchange)) : undefined
  })
  for (const [index, one] of placed.entries()) {
    exchanges[index]!.style.minHeight = one ? `${one.height}px` : ''
    for (const [at, { top, lines, slot, slots }] of one?.places.entries() ?? []) {
      const note = one!.shown[at]!
      if (visible.has(note)) continue
      const { style, classList } = note
      style.setProperty('--top', `${top}px`)
      style.setProperty('--lines', String(lines))
      style.setProperty('--slot', String(slot / slots))
      style.setProperty('--share', String(1 / slots))
      classList.toggle('cut', lines !== undefined)
      classList.toggle('shares', slots > 1)
    }
  }
}

/** The notes of an exchange that are shown, the places that they get, and the height that all need, in pixels. */
function placesIn(exchange: HTMLElement, notes: readonly HTMLElement[]) {
  const { top } = exchange.getBoundingClientRect()
  const lineOf = linesIn(exchange)
  const lines = new Map(
    notes
      .filter((note) => note.offsetHeight > 0)
      .map((note) => [note, lineOf.get(`#${note.id}`) ?? top]),
  )
  // The reader’s own notes are after those of the editors.
  const shown = [...lines.keys()].sort((one, other) => lines.get(one)! - lines.get(other)!)
  const first = shown.find(isInMargin)
  if (!first) return { shown, places: [], height: 0 }
  const lineHeight = parseFloat(getComputedStyle(first).lineHeight)
  const shift = baselineShift * parseFloat(getComputedStyle(exchange).fontSize) - lineHeight / 2
  const boxes = shown.map((note) => {
    const height = (!isInMargin(note) && heights.get(note)) || note.offsetHeight
    heights.set(note, height)
    return { height, line: lines.get(note)! + shift - top }
  })
  const open = shown.findIndex((note) => note === expanded)
  return { shown, ...placeNotes(boxes, lineHeight, open) }
}
