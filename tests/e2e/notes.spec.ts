import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'

test('every note stands on one page, and its address leads to the words', async ({ page }) => {
  await page.goto('/notes/')
  const notes = page.locator('main li[data-kind]')
  await expect(notes).toHaveCount(9)
  const aides = notes.filter({ hasText: 'that is, advisers' })
  await expect(aides).toContainText('Slip')
  await expect(aides.locator('q')).toHaveText('aids')
  await aides.getByRole('link', { name: '5.A4' }).click()
  await expect(page).toHaveURL(/\/exchanges\/hierarchy-equality-spheres-of-influence\/#a4$/)
  await expect(page.locator('#a4')).toBeInViewport()
})

test('a kind that is hidden stays hidden, can be counted, and comes back', async ({ page }) => {
  await page.goto('/notes/')
  const slips = page.locator('main li[data-kind=slip]')
  const choice = page.getByRole('group', { name: 'Notes to show' })
  const slip = choice.getByRole('checkbox', { name: 'Slip' })
  await expect(slip).toBeChecked()
  await slip.focus()
  await page.keyboard.press('Space')
  for (const note of await slips.all()) await expect(note).toBeHidden()
  await expect(choice.getByRole('status')).toHaveText('6 hidden')
  await expect(page.getByRole('heading', { name: 'Introduction' })).toBeHidden()
  await expect(page.locator('main li[data-kind=later]')).toBeVisible()

  await page.reload()
  await expect(slip).not.toBeChecked()
  await expect(slips.first()).toBeHidden()
  await expect(choice.getByRole('status')).toHaveText('6 hidden')
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id }) => id)).toEqual([])

  await page.goto('/exchanges/hierarchy-equality-spheres-of-influence/')
  await expect(page.locator('html')).toHaveAttribute('data-hide-notes', 'slip')
  await page.goto('/notes/')
  await slip.check()
  await expect(slips.first()).toBeVisible()
  await expect(choice.getByRole('status')).toBeEmpty()
})

test('the words that a hidden note is anchored to stay, as words and no link', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('hidden-notes', 'slip nonsense'))
  await page.goto('/exchanges/hierarchy-equality-spheres-of-influence/')
  const mark = page.locator('#a4 a[data-kind=slip]')
  await expect(mark).toHaveText('aids')
  await expect(mark).toBeVisible()
  await expect(page.locator('#a4 [href="#n-aides"]')).toHaveCount(0)
  expect(await mark.evaluate((link) => getComputedStyle(link, '::after').content)).toBe('none')
  await expect(page.locator('#n-aides')).toBeHidden()
  await expect(page.locator('#n-imposing')).toBeVisible()
  await expect(page.locator('#c-surkov-2018')).toHaveAttribute('data-n', '3')
})

test('without JavaScript there is every note and no dead control', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! })
  const page = await context.newPage()
  await page.goto('/notes/')
  await expect(page.locator('main li[data-kind]')).toHaveCount(9)
  await expect(page.locator('main :is(input, button, fieldset)')).toHaveCount(0)
  await context.close()
})
