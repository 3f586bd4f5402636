import { expect, test } from '@playwright/test'

test('events are in order, in three periods, with their places and sources', async ({ page }) => {
  await page.goto('/timeline/')
  const periods = page.locator('main h2')
  expect(await periods.allTextContents()).toHaveLength(3)
  const dates = await page
    .locator('.timeline time')
    .evaluateAll((all) => all.map((one) => one.getAttribute('datetime')!))
  expect(dates.length).toBeGreaterThanOrEqual(45)
  const years = dates.map((date) => Number(date.slice(0, 4)))
  expect(years).toEqual([...years].sort((one, other) => one - other))
  for (const event of await page.locator('.timeline li').all()) {
    expect(await event.locator('.sources a').count()).toBeGreaterThan(0)
  }
})

test('an event leads to the paragraph that speaks of it, and to its source', async ({ page }) => {
  await page.goto('/timeline/')
  const event = page.locator('#five-principles-1954')
  await event.getByRole('link', { name: '5.A1' }).click()
  await expect(page.locator('#a1')).toBeInViewport()
  await page.goBack()
  await event.locator('.sources a').first().click()
  await expect(page.locator('#five-principles-1954')).toBeInViewport()
  await expect(page).toHaveURL(/\/bibliography\/#five-principles-1954$/)
})
