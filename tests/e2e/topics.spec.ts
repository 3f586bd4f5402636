import { expect, test } from '@playwright/test'
import { main } from './pages.ts'

test('an exchange leads to a topic, and the topic to what each side says', async ({ page }) => {
  await page.goto(main.path)
  await page.getByRole('link', { name: main.topic.label }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(main.topic.label)
  const sides = page.locator('.sides li')
  const speakers = await sides.evaluateAll((all) => all.map((one) => one.dataset['side']))
  expect(new Set(speakers)).toEqual(new Set(['0', '1', '2']))
  await sides.locator('a', { hasText: `${main.number}.A3` }).click()
  await expect(page).toHaveURL(`${main.path}#a3`)
  await expect(page.locator('#a3')).toBeInViewport()
})

test('the two sides are side by side where there is room, otherwise one below the other', async ({
  page,
}) => {
  const columns = () =>
    page
      .locator('section[aria-labelledby=x2] .sides li')
      .evaluateAll((all) => new Set(all.map((one) => one.getBoundingClientRect().left)).size)
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto(main.topic.path)
  expect(await columns()).toBe(2)
  await page.setViewportSize({ width: 390, height: 844 })
  expect(await columns()).toBe(1)
})
