let byReader = false

/**
 * Whether the reader scrolls, by wheel, finger, key or scroll bar, and not a link, a script or the focus. Scrolling that goes on
 * by itself belongs to what began it.
 */
export function isScrolledByReader(): boolean {
  return byReader
}

const scrollKeys = ['ArrowUp', 'PageUp', 'Home', ' ']

for (const type of ['wheel', 'touchmove'])
  addEventListener(type, () => (byReader = true), { passive: true })
addEventListener('keydown', ({ key }) => {
  byReader = scrollKeys.includes(key)
})
addEventListener('pointerdown', ({ target, button }) => {
  // On the scroll bar, the target is the page itself. The middle button scrolls too.
  byReader = target === document.documentElement || button === 1
})
for (const type of ['click', 'hashchange']) addEventListener(type, () => (byReader = false))
document.addEventListener('focusin', () => (byReader = false))
