import { expect, test } from '@playwright/test'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { draftId } from '#model/paths.ts'
import { derivedSites } from '../sites.ts'
import { beyondTheEdge, nothingBeyond } from './beyond-the-edge.ts'
import { type ServedSite, serveSite } from './serve-site.ts'

/** What readers see of a draft, from left to right and from right to left. */
for (const { name, word } of [
  { name: 'bare-draft', word: 'Draft' },
  { name: 'arabic-draft', word: 'مسودة' },
]) {
  test.describe(name, () => {
    const site = derivedSites.find((one) => one.name === name)!
    test.describe.configure({ mode: 'default' })
    test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 800 } })
    let served: ServedSite
    test.beforeAll(async () => {
      served = await serveSite(site)
    })
    test.afterAll(() => served.stop())

    test('says at the top that it is a draft, and leads to what that means', async ({ page }) => {
      const slug = readdirSync(join(site.from, 'exchanges'))
        .sort()
        .at(-1)!
        .replace(/^\d+-|\.mdx$/g, '')
      await page.goto(`${served.url}exchanges/${slug}/`)
      expect(await beyondTheEdge(page)).toEqual(nothingBeyond)
      const link = page.getByRole('navigation').getByRole('link', { name: word, exact: true })
      await expect(link).toBeInViewport()
      await link.focus()
      await page.keyboard.press('Enter')
      const explanation = page.locator(`footer #${draftId}`)
      await expect(explanation).toBeInViewport()
    })
  })
}
