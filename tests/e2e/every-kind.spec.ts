import { expect, type Page, test } from '@playwright/test'
import { violations } from './axe.ts'
import { kinds } from './pages.ts'
import { sizesOffScale } from './type-scale.ts'
import { visit } from './visit.ts'

/** How far a page scrolls sideways, in CSS pixels. */
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth)

for (const [kind, path] of Object.entries(kinds)) {
  test(`${kind}: axe finds nothing, nothing scrolls sideways, and every size is on the scale`, async ({
    page,
  }) => {
    const foreign: string[] = []
    const errors: string[] = []
    page.on('request', (request) => {
      if (!/^(http:\/\/localhost:\d+\/|data:|blob:)/.test(request.url()))
        foreign.push(request.url())
    })
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('404')) errors.push(message.text())
    })
    page.on('pageerror', (error) => errors.push(error.message))
    for (const width of [320, 390, 820, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      // A wide page arranges its notes as it loads; the narrow ones differ by their styles.
      if (width === 320 || width === 1280) await visit(page, path)
      expect(await overflow(page), `${width} px`).toBeLessThanOrEqual(0)
      if (width === 390 || width === 1280)
        expect(await sizesOffScale(page), `${width} px`).toEqual([])
      // The wide page has all colours.
      if (width === 320) expect(await violations(page, 'structure'), `${width} px`).toEqual([])
      if (width === 1280) expect(await violations(page, 'light'), `${width} px`).toEqual([])
    }
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await violations(page, 'dark'), 'dark').toEqual([])
    expect(foreign).toEqual([])
    expect(errors).toEqual([])
  })
}

test('nothing scrolls sideways on the narrowest screen with text of twice the size and the fallback font', async ({
  page,
}) => {
  await page.addInitScript(() => localStorage.setItem('look', '--size:2'))
  await page.route('**/*.woff2', (route) => route.abort())
  await page.setViewportSize({ width: 320, height: 640 })
  for (const path of Object.values(kinds)) {
    await visit(page, path)
    expect(await overflow(page), path).toBeLessThanOrEqual(0)
  }
})
