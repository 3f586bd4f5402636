import { expect, test } from '@playwright/test'
import { en } from '#messages/en/catalogue.ts'
import { main } from './pages.ts'

test('a link to words that are there says nothing', async ({ page }) => {
  await page.goto(`${main.path}#a6:~:text=${main.wish.fragment}`)
  await expect.poll(() => page.evaluate(() => CSS.highlights.get('found')?.size)).toBe(1)
  await expect(page.locator('#a6')).toBeInViewport()
  await expect(page.locator('[data-status]')).toBeEmpty()
})

test('a link to words that are not there says so, at their paragraph', async ({ page }) => {
  await page.goto(`${main.path}#a6:~:text=words%20nobody%20said`)
  await expect(page.locator('[data-status]')).toContainText('no longer here')
  await expect(page.locator('#a6')).toBeInViewport()
})

test('a link to an unknown place on a page says so, at its top', async ({ page }) => {
  await page.goto(`${main.path}#a99`)
  await expect(page.locator('[data-status]')).toContainText('“a99” isn’t on this page')
  expect(await page.evaluate(() => scrollY)).toBe(0)
})

test('a short address keeps the paragraph and the words', async ({ page }) => {
  await page.goto(`/${main.number}/#a6:~:text=${main.wish.fragment}`)
  await expect(page).toHaveURL(new RegExp(`${main.path}#a6`))
  await expect(page.locator('#a6')).toBeInViewport()
  await expect.poll(() => page.evaluate(() => CSS.highlights.get('found')?.size)).toBe(1)
})

for (const [asked, meant] of [
  ['/exchanges/the-long-por/', `${main.number}. ${main.title}`],
  [`/exchanges/${main.number}/`, `${main.number}. ${main.title}`],
  ['/glossary/weiss-foundri/', main.term.words],
  ['/bibliografy/', 'Bibliography'],
] as const) {
  test(`instead of ${asked} the nearest page is named`, async ({ page }) => {
    await page.goto(asked)
    const suggested = page.locator('[data-suggest] a')
    await expect(suggested.first()).toContainText(meant)
    await suggested.first().click()
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(en.site.notFound.title)
  })
}

test('an address that is like none suggests none, and leads to a search for its words', async ({
  page,
}) => {
  await page.goto('/bell-founders-of-old/')
  const offered = page.locator('[data-suggest] a')
  await expect(offered).toHaveText([en.browser.landing.searchFor('bell founders of old')])
  await offered.click()
  await expect(page).toHaveURL(/\/search\/\?q=bell/)
  await expect(page.getByRole('searchbox')).toHaveValue('bell founders of old')
})
