import { expect, test } from '@playwright/test'
import { en } from '#messages/en/catalogue.ts'
import { edition, next } from './pages.ts'

test('the first key leads past the header to the text', async ({ page }) => {
  await page.goto(next.path)
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: en.site.skipToText })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.locator('main a').first()).toBeFocused()
})

test('every stop of a page can be seen, in the order of the page, to its end', async ({ page }) => {
  await page.goto(next.path)
  let last = -Infinity
  let seen = 0
  let end = ''
  for (let step = 0; step < 100; step++) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(() => {
      const element = document.activeElement!
      const { top, height } = element.getBoundingClientRect()
      const { outlineStyle, outlineWidth } = getComputedStyle(element)
      return {
        isPage: element === document.body,
        name: element.textContent.trim(),
        // A card may stand above its words.
        inText: Boolean(element.closest('main')) && !element.closest('.annotation'),
        top: top + scrollY,
        height,
        outline: outlineStyle !== 'none' && outlineWidth !== '0px',
      }
    })
    if (stop.isPage) break
    end = stop.name
    expect(stop.height, stop.name).toBeGreaterThan(0)
    expect(stop.outline, stop.name).toBe(true)
    if (stop.inText) {
      expect(stop.top, stop.name).toBeGreaterThan(last - 60)
      last = stop.top
      seen++
    }
  }
  expect(end, 'the last stop').toContain(edition.version)
  expect(seen).toBeGreaterThanOrEqual(10)
})

test('a shortcut works immediately after a dialog has closed, while its field still has the focus', async ({
  page,
}) => {
  await page.goto(next.path)
  await page.keyboard.press('c')
  const citations = page.locator('dialog.cite-panel')
  await citations.getByRole('radio').nth(1).check()
  const focus = await citations.evaluate((dialog: HTMLDialogElement) => {
    dialog.close()
    const focus = document.activeElement!
    focus.dispatchEvent(new KeyboardEvent('keydown', { key: 't', bubbles: true }))
    return focus.localName
  })
  expect(focus).toBe('input')
  await expect(page.getByRole('dialog', { name: en.browser.panels.contents })).toBeVisible()
})
