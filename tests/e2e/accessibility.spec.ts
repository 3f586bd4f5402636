import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { kinds, visit } from './pages.ts'

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme })

    for (const [kind, path] of Object.entries(kinds)) {
      test(`${kind}: axe finds nothing`, async ({ page }) => {
        for (const width of [390, 1280]) {
          await page.setViewportSize({ width, height: 900 })
          await visit(page, path)
          expect(await violations(page), `${width} px`).toEqual([])
        }
      })
    }

    test('the search over a page: axe finds nothing', async ({ page }) => {
      await page.goto('/exchanges/greater-eurasia/')
      await page.keyboard.press('/')
      await page.keyboard.type('Eurasia')
      await expect(page.locator('[data-search-results] a').first()).toBeVisible()
      expect(await violations(page)).toEqual([])
    })

    test('a paragraph arrived at: axe finds nothing', async ({ page }) => {
      await page.goto('/exchanges/greater-eurasia/#a1')
      expect(await violations(page)).toEqual([])
      await page.goto('/exchanges/greater-eurasia/#t-eaeu')
      expect(await violations(page)).toEqual([])
    })
  })
}

async function violations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
    .analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 120)} ${node.failureSummary}`),
  )
}
