import { expect, test } from '@playwright/test'

test('the first key leads past the header to the text', async ({ page }) => {
  await page.goto('/exchanges/greater-eurasia/')
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Skip to the text' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.locator('main .addr').first()).toBeFocused()
})

test('every stop of a page can be seen, in the order of the page', async ({ page }) => {
  await page.goto('/exchanges/theory-ideology-western-policy/')
  const stops = await page.locator('a[href]:not([tabindex="-1"])').count()
  let last = -Infinity
  let seen = 0
  for (let step = 0; step < stops; step++) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(() => {
      const element = document.activeElement!
      const { top, height } = element.getBoundingClientRect()
      const { outlineStyle, outlineWidth } = getComputedStyle(element)
      return {
        // A card may stand above its words.
        inMain: Boolean(element.closest('main')) && !element.closest('.annotation'),
        top: top + scrollY,
        height,
        outline: outlineStyle !== 'none' && outlineWidth !== '0px',
      }
    })
    expect(stop.height).toBeGreaterThan(0)
    expect(stop.outline).toBe(true)
    if (stop.inMain) {
      expect(stop.top).toBeGreaterThan(last - 60)
      last = stop.top
      seen++
    }
  }
  expect(seen).toBeGreaterThan(10)
})
