import { firstMarkOf, isInMargin, markOf, annotationOf } from './marks.ts'

/** Whether the window is wide enough for a margin, as in `margin-notes.css`. */
const wideScreen = matchMedia('(width >= 69rem)')

/** Whether notes are shown in the margin: there is one, and the reader has not chosen cards. */
const hasMargin = () => wideScreen.matches && !document.documentElement.matches('.cards-only')

/** The gap between two notes, in multiples of the text size. */
const gap = 0.6

/**
 * How far the middle of a note's first line is below the middle of the line of its words, in multiples of the text size, so
 * that both have the same baseline although the note is in smaller type.
 */
const baselineShift = 0.12

/** How far below its words a note may begin, in multiples of the text size, so that both are in sight. */
const maxDistance = 9

/**
 * Places notes and citations in the margin, each at the line of its words or, if the note before is in the way, below that
 * note. A note that would be too far from its words stays a card.
 */
export function showInMargin(article: HTMLElement): void {
  const notes = [...article.querySelectorAll<HTMLElement>('li.annotation')]
  if (notes.length === 0) return
  const update = () => {
    const beside = hasMargin()
    for (const note of notes) note.classList.toggle('beside', beside && !isOpen(note))
    article.style.minHeight = beside ? `${layOutNotes(article, notes)}px` : ''
    for (const note of notes) {
      // Tab stays in the text and skips notes in the margin; Enter on the words moves the focus into their note.
      const tabIndex = note.matches('.beside') ? -1 : 0
      for (const link of note.querySelectorAll('a')) link.tabIndex = tabIndex
    }
  }
  // Do not wait for the observer: the target of the URL is about to be shown and needs its position.
  update()
  new ResizeObserver(update).observe(article)
  for (const note of notes) new ResizeObserver(update).observe(note)
  wideScreen.addEventListener('change', update)
  document.addEventListener('view', update)
  void document.fonts.ready.then(update)
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

/** The heights of notes in the margin, in pixels. */
const heights = new WeakMap<HTMLElement, number>()

/** Whether a note is open as a card. */
function isOpen(note: HTMLElement): boolean {
  return note.matches(':popover-open')
}

/** The top of a note that has the same baseline as its words, in pixels from the top of the window. */
function lineTop(note: HTMLElement, size: number): number | undefined {
  const words = firstMarkOf(note)?.getClientRects()[0]
  if (!words) return undefined
  const middle = (words.top + words.bottom) / 2 + baselineShift * size
  return middle - parseFloat(getComputedStyle(note).lineHeight) / 2
}

/** Sets the position of each note, and returns the height that all of them need, in pixels. */
function layOutNotes(article: HTMLElement, notes: readonly HTMLElement[]): number {
  const { top } = article.getBoundingClientRect()
  const size = parseFloat(getComputedStyle(article).fontSize)
  const measured = notes.map((note) => {
    // Keep the space of a note that is open as a card, so that no other note moves.
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
