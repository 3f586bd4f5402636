import { devices, expect, test } from '@playwright/test'
import { removeRepeated, violations } from './axe.ts'
import { kinds, visit } from './pages.ts'

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme })

    for (const [kind, path] of Object.entries(kinds)) {
      test(`${kind}: axe finds nothing`, async ({ page }) => {
        // The dark scheme is tested for colours only, and the wide page has all of them. The narrow page
        // is tested with the fallback font, which is wider and breaks more lines.
        for (const width of colorScheme === 'dark' ? [1280] : [320, 1280]) {
          await page.setViewportSize({ width, height: 900 })
          if (width === 320) await page.route('**/*.woff2', (route) => route.abort())
          await visit(page, path)
          await page.unrouteAll()
          await page.evaluate(() => document.fonts.ready)
          await removeRepeated(page)
          expect(await violations(page, colorScheme), `${width} px`).toEqual([])
        }
      })
    }

    test('the search over a page: axe finds nothing', async ({ page }) => {
      await page.goto('/exchanges/greater-eurasia/')
      await page.keyboard.press('/')
      await page.keyboard.type('Eurasia')
      await expect(page.locator('[data-search-results] a').first()).toBeVisible()
      expect(await violations(page, colorScheme)).toEqual([])
    })

    test('annotations as cards, in the margin and on a sheet: axe finds nothing', async ({
      page,
      browser,
    }) => {
      const path = '/exchanges/hierarchy-equality-spheres-of-influence/'
      for (const width of [320, 390, 1280]) {
        await page.setViewportSize({ width, height: 900 })
        await page.goto(`${path}#t-kuomintang`)
        await page.reload()
        await expect(page.locator('#t-kuomintang')).toBeVisible()
        expect(await violations(page, colorScheme), `${width} px`).toEqual([])
      }
      const context = await browser.newContext({ ...devices['Pixel 7'], colorScheme })
      const phone = await context.newPage()
      await phone.goto(new URL(path, page.url()).href)
      await phone.locator('#a5 [href="#n-soviet-aid"]').tap()
      await expect(phone.getByRole('button', { name: 'Close' })).toBeVisible()
      expect(await violations(phone, colorScheme), 'phone').toEqual([])
      await phone.getByRole('button', { name: 'Close' }).tap()
      await expect(phone.locator('#n-soviet-aid')).toBeHidden()
      await context.close()
    })

    test('in forced colours, with a card open: axe finds nothing', async ({ page }) => {
      await page.emulateMedia({ forcedColors: 'active' })
      await page.goto('/exchanges/hierarchy-equality-spheres-of-influence/#t-kuomintang')
      await expect(page.locator('#t-kuomintang')).toBeVisible()
      expect(await violations(page, colorScheme)).toEqual([])
    })

    test('on paper, with all notes shown: axe finds nothing', async ({ page }) => {
      await page.emulateMedia({ media: 'print' })
      await page.goto('/exchanges/hierarchy-equality-spheres-of-influence/')
      const all = await page.locator('.annotation').count()
      expect(all).toBeGreaterThan(10)
      await expect(page.locator('.annotation:visible')).toHaveCount(all)
      expect(await violations(page, colorScheme)).toEqual([])
    })

    test('a paragraph arrived at: axe finds nothing', async ({ page }) => {
      await page.goto('/exchanges/greater-eurasia/#a1')
      expect(await violations(page, colorScheme)).toEqual([])
      await page.goto('/exchanges/greater-eurasia/#t-eaeu')
      expect(await violations(page, colorScheme)).toEqual([])
    })
  })
}
