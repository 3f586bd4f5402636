import { devices, expect, type Page, test } from '@playwright/test'
import { violations } from './axe.ts'
import { found, main, short } from './pages.ts'

// The pages as they load are tested in `every-kind.spec.ts`; here what a reader opens on them.

/** Expects that axe finds nothing, in the light scheme and in the dark one. */
async function expectAccessible(page: Page, state: string): Promise<void> {
  expect(await violations(page, 'light'), state).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await violations(page, 'dark'), `${state}, dark`).toEqual([])
  await page.emulateMedia({ colorScheme: 'light' })
}

test('the search over a page: axe finds nothing', async ({ page }) => {
  await page.goto(short.path)
  await page.keyboard.press('/')
  await page.keyboard.type(found.word)
  await expect(page.locator('[data-search-results] a').first()).toBeVisible()
  await expectAccessible(page, 'search')
})

test('annotations as cards and in the margin: axe finds nothing', async ({ page }) => {
  for (const width of [320, 390, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    await page.goto('about:blank')
    await page.goto(`${main.path}#${main.term.id}`)
    await expect(page.locator(`#${main.term.id}`)).toBeVisible()
    await expectAccessible(page, `${width} px`)
  }
  await page.emulateMedia({ forcedColors: 'active' })
  await expect(page.locator(`#${main.term.id}`)).toBeVisible()
  await expectAccessible(page, 'forced colours')
})

test('annotations on a sheet: axe finds nothing', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ ...devices['Pixel 7'], baseURL: baseURL! })
  const phone = await context.newPage()
  await phone.goto(main.path)
  await phone.locator(`#a5 [href="#${main.nearTerm.id}"]`).tap()
  await expect(phone.getByRole('button', { name: 'Close' })).toBeVisible()
  await expectAccessible(phone, 'sheet')
  await phone.getByRole('button', { name: 'Close' }).tap()
  await expect(phone.locator(`#${main.nearTerm.id}`)).toBeHidden()
  await context.close()
})

test('on paper, with all notes shown: axe finds nothing', async ({ page }) => {
  await page.emulateMedia({ media: 'print' })
  await page.goto(main.path)
  await expect(page.locator('.annotation')).toHaveCount(main.annotations)
  await expect(page.locator('.annotation:visible')).toHaveCount(main.annotations)
  await expectAccessible(page, 'paper')
})

test('a paragraph arrived at: axe finds nothing', async ({ page }) => {
  await page.goto(`${main.path}#a3`)
  await expect(page.getByRole('complementary', { name: 'The question' })).toBeVisible()
  await expectAccessible(page, 'paragraph')
})
