import { expect, test } from '@playwright/test'
import { edition, event } from './pages.ts'

test('events are in order, in three periods, with their places and sources', async ({ page }) => {
  await page.goto('/timeline/')
  const periods = page.locator('main h2')
  expect(await periods.allTextContents()).toHaveLength(3)
  const dates = await page
    .locator('.timeline time')
    .evaluateAll((all) => all.map((one) => one.getAttribute('datetime')!))
  expect(dates).toHaveLength(edition.events)
  const years = dates.map((date) => Number(date.slice(0, 4)))
  expect(years).toEqual([...years].sort((one, other) => one - other))
  await expect(page.locator('.timeline li')).toHaveCount(edition.events)
  await expect(
    page.locator('.timeline li').filter({ hasNot: page.locator('.sources a') }),
  ).toHaveCount(0)
})

test('an event leads to the paragraph that speaks of it, and to its source', async ({ page }) => {
  await page.goto('/timeline/')
  const entry = page.locator(event.id)
  await entry.getByRole('link', { name: event.place }).click()
  await expect(page.locator(event.paragraph)).toBeInViewport()
  await page.goBack()
  await entry.locator('.sources a').first().click()
  await expect(page.locator(event.work)).toBeInViewport()
  await expect(page).toHaveURL(`/bibliography/${event.work}`)
})
