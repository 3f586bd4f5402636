import { expect, test } from '@playwright/test'

const hierarchy = '/exchanges/hierarchy-equality-spheres-of-influence/'

test('a link to words that are there says nothing', async ({ page }) => {
  await page.goto(`${hierarchy}#a6:~:text=a%20natural%20wish`)
  await expect.poll(() => page.evaluate(() => CSS.highlights.get('found')?.size)).toBe(1)
  await expect(page.locator('#a6')).toBeInViewport()
  await expect(page.locator('[data-status]')).toBeEmpty()
})

test('a link to words that are not there says so, at their paragraph', async ({ page }) => {
  await page.goto(`${hierarchy}#a6:~:text=words%20nobody%20said`)
  await expect(page.locator('[data-status]')).toContainText('no longer here')
  await expect(page.locator('#a6')).toBeInViewport()
})

test('a link to an unknown place on a page says so, at its top', async ({ page }) => {
  await page.goto(`${hierarchy}#a99`)
  await expect(page.locator('[data-status]')).toContainText('no place “a99” on this page')
  expect(await page.evaluate(() => scrollY)).toBe(0)
})

test('a short address keeps the paragraph and the words', async ({ page }) => {
  await page.goto('/5/#a6:~:text=a%20natural%20wish')
  await expect(page).toHaveURL(new RegExp(`${hierarchy}#a6`))
  await expect(page.locator('#a6')).toBeInViewport()
  await expect.poll(() => page.evaluate(() => CSS.highlights.get('found')?.size)).toBe(1)
})

for (const [asked, meant] of [
  ['/exchanges/hierarchy-equality-sphere-of-influence/', '5. Hierarchy'],
  ['/exchanges/5/', '5. Hierarchy'],
  ['/glossary/kuomintan/', 'Kuomintang'],
  ['/bibliografy/', 'Bibliography'],
] as const) {
  test(`instead of ${asked} the nearest page is named`, async ({ page }) => {
    await page.goto(asked)
    const suggested = page.locator('[data-suggest] a')
    await expect(suggested.first()).toContainText(meant)
    await suggested.first().click()
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/There is no page/)
  })
}

test('an address that is like none suggests none', async ({ page }) => {
  await page.goto('/zzzzzzzzzzzz/')
  await page.waitForLoadState('networkidle')
  await expect(page.locator('[data-suggest] a')).toHaveCount(0)
})
