import type { Page } from '@playwright/test'

/** Records every layout shift of the pages that are opened from now on, also those right after input. */
export async function recordShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.layoutShifts = []
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & Shift)[]) {
        const moved = entry.sources.map(({ node }) => (node as Element | null)?.className ?? '')
        window.layoutShifts?.push(`${entry.value}: ${moved.join(', ')}`)
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

/** The layout shifts of the page until now, with what moved. */
export function shiftsOf(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((done) => {
        // A shift is recorded after the frame in which it is painted.
        requestAnimationFrame(() =>
          requestAnimationFrame(() => setTimeout(() => done(window.layoutShifts ?? []))),
        )
      }),
  )
}

type Shift = { value: number; sources: { node: Node | null }[] }

declare global {
  interface Window {
    layoutShifts?: string[]
  }
}
