/** A place in the text, and how far below the top of the window it is, in pixels. */
type Anchor = { place: Element | Range; top: number }

/** How far below the top of the window the place may be after a change, as a part of the window's height. */
const lowest = 0.4

/** The distance between the points at which a line of text is looked for, in pixels. */
const step = 6

/**
 * Keeps the line at the top of the window where it is when the lines break elsewhere: when the width of the window changes, as
 * it does when a phone is turned, or the settings. If the target of the URL is in the window, it keeps the target.
 */
export function keepPlace(): void {
  let width = innerWidth
  let anchor = findAnchor()
  let restoredAt: number | undefined
  const restore = () => {
    // An open card brings its own words back.
    if (!anchor || document.querySelector('main a.open')) return
    const top = Math.min(anchor.top, innerHeight * lowest)
    scrollBy({ top: anchor.place.getBoundingClientRect().top - top, behavior: 'instant' })
    restoredAt = scrollY
  }
  addEventListener(
    'scroll',
    () => {
      // Browsers also scroll while the window changes. The anchor stays until the reader scrolls: turning the phone back
      // comes back to the same line.
      if (innerWidth !== width || Math.abs(scrollY - (restoredAt ?? Infinity)) < 1) return
      restoredAt = undefined
      anchor = findAnchor()
    },
    { passive: true },
  )
  addEventListener('resize', () => {
    if (innerWidth === width) return
    width = innerWidth
    restore()
    // Once more, after what else changes with the width.
    requestAnimationFrame(restore)
  })
  document.addEventListener('view', restore)
}

/** The target of the URL if it is in the window, otherwise the first whole line of the text; none at the top of the page. */
function findAnchor(): Anchor | undefined {
  if (scrollY < 1) return undefined
  const target = document.querySelector('main :target')
  const targetTop = target?.getBoundingClientRect().top ?? -1
  if (target && targetTop >= 0 && targetTop < innerHeight) return { place: target, top: targetTop }
  const main = document.querySelector('main')
  if (!main) return undefined
  const { left, right } = main.getBoundingClientRect()
  for (let y = 1; y < innerHeight; y += step) {
    const anchor = lineAt(main, (left + right) / 2, y)
    if (anchor && anchor.top >= 0) return anchor
  }
  return undefined
}

/** The beginning of the line of text at a point, or the block there if the browser cannot tell. */
function lineAt(main: Element, x: number, y: number): Anchor | undefined {
  const block = document
    .elementFromPoint(x, y)
    ?.closest('p, li, dd, dt, h1, h2, h3, td, blockquote')
  if (!block || !main.contains(block) || block.closest('[popover], dialog')) return undefined
  const { left, right, top } = block.getBoundingClientRect()
  const start = getComputedStyle(block).direction === 'rtl' ? right - 1 : left + 1
  const caret =
    'caretPositionFromPoint' in document ? document.caretPositionFromPoint(start, y) : undefined
  const text = caret?.offsetNode
  if (!(text instanceof Text) || !main.contains(text)) return { place: block, top }
  const place = new Range()
  place.setStart(text, Math.min(caret?.offset ?? 0, text.length - 1))
  place.setEnd(text, place.startOffset + 1)
  return { place, top: place.getBoundingClientRect().top }
}
