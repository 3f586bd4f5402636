import { expect, test } from '@playwright/test'
import { en } from '#messages/en/catalogue.ts'
import { siteOf } from '../sites.ts'
import { acronym, edition, main } from './pages.ts'
import { serveSite } from './serve-site.ts'

test.use({ javaScriptEnabled: false })

test('everything is read, and a note reached and left, without JavaScript', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: main.title }).click()
  await expect(page.locator('#a7')).toContainText(main.last)
  await page.locator('#a4').getByText(main.slip.words, { exact: true }).click()
  await expect(page.locator(`#${main.slip.id}`)).toBeInViewport()
  await page.locator(`#${main.slip.id}`).getByRole('link', { name: '↑ A4' }).click()
  await expect(page.locator('#a4')).toBeInViewport()
  await page.locator('#a1').getByText(main.firstTerm.words, { exact: true }).click()
  await expect(page.locator(`#${main.firstTerm.id}`)).toBeInViewport()
})

test('the search page says what it needs and what does without', async ({ page }) => {
  await page.goto('/about/')
  await page.getByRole('link', { name: 'Search' }).first().click()
  await expect(page).toHaveURL('/search/')
  await expect(page.locator('noscript p')).toBeVisible()
  await page.locator('noscript a[href="../read/"]').click()
  await expect(page.locator('[data-turn] p')).toHaveCount(edition.paragraphs)
})

test('only who arrives at a fragment that moved sees where it is now', async ({ page }) => {
  const { url, stop } = await serveSite(siteOf('amended'))
  try {
    const notice = page.getByText(en.site.moved.fragment('').join('').trim())
    await page.goto(`${url}bibliography/`)
    await expect(notice).toHaveCount(1)
    await expect(notice).toBeHidden()
    await page.goto(`${url}bibliography/#tully-1990`)
    await expect(notice).toBeInViewport()
    await expect(notice.getByRole('link')).toHaveAttribute('href', /#tully-1991$/)
    await page.emulateMedia({ media: 'print' })
    await expect(notice).toBeHidden()
  } finally {
    stop()
  }
})

test('a short address leads on', async ({ page }) => {
  await page.goto(`/${main.number}/`)
  await expect(page).toHaveURL(main.path)
})

test('a paragraph’s address is a link', async ({ page }) => {
  await page.goto(main.path)
  await page.getByRole('link', { name: `${main.number}.A5`, exact: true }).click()
  await expect(page).toHaveURL(/#a5$/)
  await expect(page.locator('#a5')).toBeInViewport()
})

test('the index leads from any name of a thing to the words', async ({ page }) => {
  await page.goto('/search/')
  await page.locator('noscript a[href="../index/"]').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Index')
  const { letter, otherName, label, entry, place, spoken } = acronym
  const letters = page.getByRole('navigation', { name: 'Letters' })
  await letters.getByRole('link', { name: letter }).click()
  await expect(page.getByRole('heading', { name: letter, exact: true })).toBeInViewport()
  await page
    .getByRole('listitem')
    .filter({ hasText: `${otherName}, see` })
    .getByRole('link', { name: label })
    .click()
  await expect(page.locator(entry)).toBeInViewport()
  await page.locator(entry).getByRole('link', { name: place.name }).click()
  await expect(page).toHaveURL(place.path)
  await expect(page.locator(place.id)).toContainText(spoken)
  await expect(page.locator(place.id)).toBeInViewport()
})

test('a number opens its note as a sheet, which leads back, and the text does not move', async ({
  page,
}) => {
  await page.goto(main.path)
  const words = page.locator(`[data-turn] a[href="#${main.nearTerm.id}"]`)
  await words.scrollIntoViewIfNeeded()
  const top = () => words.evaluate((one) => one.getBoundingClientRect().top)
  const before = await top()
  await words.click()
  const note = page.locator(`#${main.nearTerm.id}`)
  await expect(note).toBeInViewport({ ratio: 1 })
  await expect(note).toHaveCSS('position', 'fixed')
  expect(Math.abs((await top()) - before)).toBeLessThan(1)
  await note.locator('.back').click()
  await expect(note).toHaveCSS('position', 'relative')
  await expect(words).toBeInViewport()
})

test('a term opens on hover where the browser can do so by itself', async ({ page }) => {
  await page.goto(main.path)
  const card = page.locator(`#${main.firstTerm.id}`)
  await expect(card).toHaveCSS('position', 'relative')
  await page.locator(`[data-turn] a[href="#${main.firstTerm.id}"]`).first().hover()
  await expect(card).toHaveCSS('position', 'fixed')
  await expect(card).toBeInViewport({ ratio: 1 })
})
