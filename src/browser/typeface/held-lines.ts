import { adoptStyle } from '#browser/adopt-style.ts'
import { kept } from './kept-ranges.ts'
import { dividedByLines, type Piece, textInSight } from './line-pieces.ts'

/** A piece of a line, and where it was. */
type Placed = Piece & Place & { block: HTMLElement; rightToLeft: boolean; hyphenated: boolean }

/** A piece in an element of its own; `wordBreak` is where its line ends within a word. */
type Held = Placed & { box: HTMLElement; wordBreak: HTMLElement | undefined }

/** `start` grows in the direction of the text. */
type Place = { start: number; width: number; top: number; height: number }

/** By how much the words of a piece may be spaced: a part of its width, or at least this many pixels. */
const tolerance = { part: 0.06, px: 3 }

/** Letters that are joined, between which there can be no space. */
const joined = /[\u0600-\u08ff\u1800-\u18af]/

/**
 * Changes the typeface of a page while every line that is in sight, or above it, keeps its words and its place: each piece of
 * a line is set to the width that it had. What cannot be set to it within the tolerance keeps its font. All of this ends
 * when the width of the window or a setting changes, or the page is printed, since lines are then made anew.
 */
export function holdLines(change: () => void): void {
  adoptStyle(`held-line.hyphenated::after{content:'-'}`)
  const standIns = getComputedStyle(document.documentElement).fontFamily
  const placed = textInSight().flatMap(dividedByLines).map(place)
  const heights = new Map(placed.map(({ block }) => [block, heightOf(block)]))
  const held = kept(() => placed.map(hold))
  change()
  fitWidths(held, standIns)
  fitGaps(held)
  for (const [block, height] of heights) fitHeight(block, height)
  const left = leaveMoved(held, standIns)
  releaseLater(() => {
    free(held.filter(({ box }) => box.parentNode))
    for (const block of [...heights.keys(), ...left])
      Object.assign(block.style, { fontFamily: '', height: '' })
  })
}

function place(piece: Piece): Placed {
  const parent = piece.node.parentElement!
  const { direction, hyphens } = getComputedStyle(parent)
  const rightToLeft = direction === 'rtl'
  const hyphenated = piece.breaksWord && hyphens === 'auto' && /\p{L}$/u.test(piece.node.data)
  return {
    ...{ ...piece, ...placeOf(piece.node, rightToLeft) },
    ...{ block: blockOf(parent), rightToLeft, hyphenated },
  }
}

function hold(placed: Placed): Held {
  const { node, breaksWord, hyphenated } = placed
  const box = document.createElement('held-line')
  box.style.whiteSpace = 'nowrap'
  node.replaceWith(box)
  box.append(node)
  // The browser’s own hyphen is gone with its break.
  if (hyphenated) box.className = 'hyphenated'
  const wordBreak = breaksWord ? document.createElement('wbr') : undefined
  if (wordBreak) box.after(wordBreak)
  return { ...placed, box, wordBreak }
}

/** Spaces the letters, or words whose letters are joined, so that each piece has the width that it had. */
function fitWidths(held: readonly Held[], standIns: string): void {
  const natural = held.map(({ box, rightToLeft }) => ({
    width: placeOf(box, rightToLeft).width,
    spacing: parseFloat(getComputedStyle(box).letterSpacing) || 0,
  }))
  for (const [index, { box, width }] of held.entries()) {
    const now = natural[index]!
    const missing = width - now.width
    const text = box.textContent
    const gaps = text.split(/\s+/).length - 1
    if (Math.abs(missing) > Math.max(width * tolerance.part, tolerance.px)) {
      // Fonts that differ in height would make the line higher.
      Object.assign(box.style, { fontFamily: standIns, lineHeight: '0' })
    } else if (!joined.test(text))
      box.style.letterSpacing = `${now.spacing + missing / text.length}px`
    else if (gaps > 0) box.style.wordSpacing = `${missing / gaps}px`
  }
}

/**
 * Sets the distances between pieces of a line to what they were: spaces between them, and signs, differ as well. With a margin
 * at the end, since WebKit crashes where one at the start is negative.
 */
function fitGaps(held: readonly Held[]): void {
  const starts = held.map(({ box, rightToLeft }) => placeOf(box, rightToLeft).start)
  for (const [index, one] of held.entries()) {
    const after = held[index + 1]
    if (!after) continue
    const missing = after.start - one.start - (starts[index + 1]! - starts[index]!)
    if (isOnLineOf(after, one)) one.box.style.marginInlineEnd = `${missing}px`
    // A fraction of a pixel too much must not end the line a word earlier.
    else if (after.block === one.block) one.box.style.marginInlineEnd = '-4px'
  }
}

/** Whether a piece follows another one on its line. Those in small or raised letters are not at the same height. */
function isOnLineOf(one: Held, before: Held): boolean {
  const overlap =
    Math.min(one.top + one.height, before.top + before.height) - Math.max(one.top, before.top)
  return one.start > before.start && overlap > Math.min(one.height, before.height) / 2
}

/** Lines in several fonts, of which some stood in, may have been a pixel higher. */
function fitHeight(block: HTMLElement, height: number): void {
  const missing = Math.abs(height - heightOf(block))
  if (missing > 0.01 && missing < 3) block.style.height = `${height}px`
}

function heightOf(block: HTMLElement): number {
  return block.getBoundingClientRect().height
}

/** Puts blocks back that have moved nevertheless, from the top, since each moves those below it. Returns these. */
function leaveMoved(held: readonly Held[], standIns: string): Set<HTMLElement> {
  const left = new Set<HTMLElement>()
  const isIn = ({ block }: Held) => left.has(block)
  for (let turn = 0; turn < 8; turn++) {
    const moved = held.filter((one) => !isIn(one) && hasMoved(one))
    if (!moved[0]) break
    for (const { block } of turn < 7 ? [moved[0]] : moved) {
      left.add(block)
      free(held.filter((one) => one.block === block))
      block.style.fontFamily = standIns
    }
  }
  return left
}

function hasMoved({ box, rightToLeft, start, top }: Held): boolean {
  const now = placeOf(box, rightToLeft)
  return Math.abs(now.start - start) > 2 || Math.abs(now.top - top) > 1
}

/** Puts the words back as they were in the page. */
function free(held: readonly Held[]): void {
  const parents = new Set(held.map(({ box }) => box.parentNode))
  kept(() => {
    for (const { box, wordBreak } of held) {
      wordBreak?.remove()
      box.replaceWith(...box.childNodes)
    }
  })
  for (const parent of parents) parent?.normalize()
}

function placeOf(node: Node, rightToLeft: boolean): Place {
  const range = new Range()
  range.selectNodeContents(node)
  const { left, right, top, width, height } = range.getBoundingClientRect()
  return { start: rightToLeft ? -right : left, width, top: top + scrollY, height }
}

function blockOf(element: HTMLElement): HTMLElement {
  const { parentElement } = element
  return parentElement && /^(?:inline|contents)$/.test(getComputedStyle(element).display)
    ? blockOf(parentElement)
    : element
}

function releaseLater(release: () => void): void {
  const width = innerWidth
  const begun = new AbortController()
  const { signal } = begun
  const end = () => {
    begun.abort()
    release()
  }
  addEventListener('resize', () => innerWidth !== width && end(), { signal })
  addEventListener('beforeprint', end, { signal })
  document.addEventListener('view', end, { signal })
}
