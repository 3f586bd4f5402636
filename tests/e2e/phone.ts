import type { Page } from '@playwright/test'

/** A phone, held upright: a small screen, and fingers instead of a pointer. */
export const phone = {
  viewport: { width: 390, height: 844 },
  isMobile: true,
  hasTouch: true,
} as const

/** Taps a point of the text: the middle of the visible part of a line without links, between two parts of the window's height. */
export async function tapText(page: Page, from = 1 / 3, to = 2 / 3): Promise<void> {
  const point = await page.evaluate(
    ([from, to]) => {
      for (let y = innerHeight * from + 4; y < innerHeight * to; y += 4) {
        for (let x = 30; x < innerWidth - 30; x += 20) {
          const at = document.elementFromPoint(x, y)
          if (at?.matches('.row p')) return { x, y }
        }
      }
      return undefined
    },
    [from, to] as const,
  )
  if (!point) throw new Error('Unexpected screen without plain text, expected a paragraph')
  await page.touchscreen.tap(point.x, point.y)
}
