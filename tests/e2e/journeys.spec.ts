import { expect, test } from '@playwright/test'
import { en } from '#messages/en/catalogue.ts'
import { edition, main, short } from './pages.ts'
import { phone, tapText } from './phone.ts'

/* What readers come for, each in a stated number of actions. */

test.describe('on a phone', () => {
  test.use(phone)

  test('from the middle of an answer, the contents are two taps away', async ({ page }) => {
    await page.goto(`${main.path}#a5`)
    await expect(page.locator('#a5')).toBeInViewport()
    await expect(page.locator('.top')).not.toBeInViewport()
    // The script that handles the tap loads after the page.
    await expect(page.locator('.top')).toHaveClass(/floating/)
    await tapText(page)
    await page.getByRole('link', { name: en.site.header.contents }).tap()
    const panel = page.getByRole('dialog', { name: en.browser.panels.contents })
    await expect(panel.locator('.contents a')).toHaveCount(edition.exchanges)
    // It is a sheet at the foot of the screen, and so is the button that closes it.
    const sheet = (await panel.boundingBox())!
    expect(sheet.y + sheet.height).toBeCloseTo(phone.viewport.height, 0)
    const close = panel.getByRole('button', { name: en.browser.panels.close })
    expect((await close.boundingBox())!.y).toBeGreaterThan(phone.viewport.height * 0.75)
    await panel.getByRole('link', { name: short.title }).tap()
    await expect(page).toHaveURL(short.path)
  })
})
