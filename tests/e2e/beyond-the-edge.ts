import type { Page } from '@playwright/test'

/** What {@link beyondTheEdge} returns for a page that fits. */
export const nothingBeyond = { names: [], scrolls: 0 }

/** The elements beyond an edge of the window, and how far the page scrolls sideways. */
export function beyondTheEdge(page: Page): Promise<{ names: string[]; scrolls: number }> {
  return page.evaluate(() => {
    const names = [...document.querySelectorAll('body *')]
      .filter((one) => one.checkVisibility() && !one.closest('.unseen, .skip'))
      .filter((one) => {
        const { left, right, width } = one.getBoundingClientRect()
        return width > 0 && (right > innerWidth + 1 || left < -1)
      })
      .map((one) => `${one.tagName.toLowerCase()}.${one.className}`)
    const { scrollWidth, clientWidth } = document.documentElement
    return { names: names.slice(-4), scrolls: scrollWidth - clientWidth }
  })
}
