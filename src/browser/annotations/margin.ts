import { firstMarkOf, isInMargin, markOf, annotationOf } from './marks.ts'

/** As the style sheet has it: from here on there is a margin. */
const wideScreen = matchMedia('(width >= 69rem)')

/** Whether notes stand in the margin: where there is one, and the reader has not asked for cards. */
const hasMargin = () => wideScreen.matches && !document.documentElement.matches('.cards-only')

/** Blank between two notes, in parts of the text size. */
const gap = 0.6

/**
 * How far below the middle of a line of the text that of a line of a note stands, in parts of the text size: small type has
 * its baseline nearer to the middle of its line.
 */
const baselineShift = 0.12

/** How far below its words a note may begin, in parts of the text size: still in sight, with the words. */
const maxDistance = 9

/**
 * Stands notes and citations in the margin, each at the line of its words, or right below the one before it where that
 * one is long: none ever overlaps another. A note for which there is no room within reach of its words stays a card.
 */
export function showInMargin(article: HTMLElement): void {
  const notes = [...article.querySelectorAll<HTMLElement>('li.annotation')]
  if (notes.length === 0) return
  const lay = () => {
    const beside = hasMargin()
    for (const note of notes) note.classList.toggle('beside', beside && !isOpen(note))
    article.style.minHeight = beside ? `${layOutNotes(article, notes)}px` : ''
    for (const note of notes) {
      // The text comes first: Enter on its words leads into a note, Tab passes it by.
      const tabIndex = note.matches('.beside') ? -1 : 0
      for (const link of note.querySelectorAll('a')) link.tabIndex = tabIndex
    }
  }
  // Do not wait for the observer: the target of the address is about to be shown in its place.
  lay()
  new ResizeObserver(lay).observe(article)
  for (const note of notes) new ResizeObserver(lay).observe(note)
  wideScreen.addEventListener('change', lay)
  document.addEventListener('view', lay)
  void document.fonts.ready.then(lay)
  for (const [event, lit] of [
    ['pointerover', true],
    ['pointerout', false],
    ['focusin', true],
    ['focusout', false],
  ] as const) {
    article.addEventListener(event, ({ target }) => {
      const mark = markOf(target)
      const note = mark && annotationOf(mark)
      if (note) note.classList.toggle('lit', lit && isInMargin(note))
    })
  }
}

/** The heights of notes when they are in the margin. */
const heights = new WeakMap<HTMLElement, number>()

/** Whether a note is open as a card. */
function isOpen(note: HTMLElement): boolean {
  return note.matches(':popover-open')
}

/** Where a note begins that shares its baseline with its words, in pixels of the window. */
function lineTop(note: HTMLElement, size: number): number | undefined {
  const words = firstMarkOf(note)?.getClientRects()[0]
  if (!words) return undefined
  const middle = (words.top + words.bottom) / 2 + baselineShift * size
  return middle - parseFloat(getComputedStyle(note).lineHeight) / 2
}

/** Sets the place of each note, and gives the height that all of them need. */
function layOutNotes(article: HTMLElement, notes: readonly HTMLElement[]): number {
  const { top } = article.getBoundingClientRect()
  const size = parseFloat(getComputedStyle(article).fontSize)
  const measured = notes.map((note) => {
    // The place of an open card in the margin stays free, so that no other note moves.
    const height = (isOpen(note) && heights.get(note)) || note.offsetHeight
    heights.set(note, height)
    return { note, height, line: (lineTop(note, size) ?? top) - top }
  })
  let floor = 0
  for (const { note, height, line } of measured) {
    if (height === 0) continue
    const place = Math.max(line, floor)
    if (place - line > maxDistance * size) {
      note.classList.remove('beside')
      continue
    }
    note.style.setProperty('--line', `${place}px`)
    floor = place + height + gap * size
  }
  return floor
}
