import { expect, test } from '@playwright/test'
import { en } from '#messages/en/catalogue.ts'
import { actions } from './actions.ts'
import { found, short } from './pages.ts'

test('find who said it: open the search, type', async ({ page }) => {
  await page.goto(short.path)
  const act = actions(2)
  await act(() => page.keyboard.press('/'))
  await act(() => page.keyboard.type(`who said ${found.word}`))
  // What is sought comes first, and not “said”.
  const hit = page.locator('.hit').first()
  await expect(hit.locator('mark')).toHaveText([found.marked])
  await expect(hit.locator('.hit-at')).toHaveText(found.places[0].name)
})

test('find who said it on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(short.path)
  const act = actions(2)
  await act(() => page.locator('a[data-search]').first().click())
  await act(() => page.keyboard.type(found.word))
  const hit = page.locator('.hit').filter({ hasText: found.places[1].name })
  await expect(hit.locator('mark').first()).toBeInViewport()
})

test('return to a search: go back', async ({ page }) => {
  await page.goto(short.path)
  await page.keyboard.press('/')
  await page.keyboard.type(found.word)
  const hit = page.locator('.hit').filter({ hasText: found.places[1].name })
  await hit.click()
  await expect(page).toHaveURL(found.places[1].path)
  const act = actions(1)
  await act(() => page.goBack())
  await expect(page.getByRole('dialog', { name: en.browser.start.search })).toBeVisible()
  await expect(page.getByRole('searchbox')).toHaveValue(found.word)
  await expect(hit).toBeFocused()
})
