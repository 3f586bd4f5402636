import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { annotatedExchanges } from '#corpus/notes.ts'
import { readEdition } from '#reading/read-edition.ts'
import { edition, main } from './pages.ts'

const { corpus } = await readEdition(edition.content)
const written = annotatedExchanges(corpus!).flatMap(({ notes }) => notes.map(({ note }) => note))
const slipCount = written.filter(({ kind }) => kind === 'slip').length

test('all notes are on one page, and the address of each leads to its words', async ({ page }) => {
  await page.goto('/notes/')
  const notes = page.locator('main li[data-kind]')
  await expect(notes).toHaveCount(written.length)
  const slip = notes.filter({ hasText: main.slip.text })
  await expect(slip).toContainText('Slip')
  await expect(slip.locator('q')).toHaveText(main.slip.words)
  await slip.getByRole('link', { name: `${main.number}.A4` }).click()
  await expect(page).toHaveURL(`${main.path}#a4`)
  await expect(page.locator('#a4')).toBeInViewport()
})

test('a kind that is hidden stays hidden, can be counted, and comes back', async ({ page }) => {
  await page.goto('/notes/')
  const slips = page.locator('main li[data-kind=slip]')
  const choice = page.getByRole('group', { name: 'Show notes' })
  const slip = choice.getByRole('checkbox', { name: 'Slip' })
  await expect(slip).toBeChecked()
  await slip.focus()
  await page.keyboard.press('Space')
  await expect(slips).toHaveCount(slipCount)
  await expect(slips.filter({ visible: true })).toHaveCount(0)
  await expect(choice.getByRole('status')).toHaveText(
    `${slipCount} ${slipCount === 1 ? 'note' : 'notes'} hidden`,
  )
  await expect(page.locator('main li[data-kind=later]').first()).toBeVisible()

  await page.reload()
  await expect(slip).not.toBeChecked()
  await expect(slips.first()).toBeHidden()
  await expect(choice.getByRole('status')).toHaveText(
    `${slipCount} ${slipCount === 1 ? 'note' : 'notes'} hidden`,
  )
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id }) => id)).toEqual([])

  await page.goto(main.path)
  await expect(page.locator('#a4 a.unwanted')).toHaveText(main.slip.words)
  await page.goto('/notes/')
  await slip.check()
  await expect(slips.first()).toBeVisible()
  await expect(choice.getByRole('status')).toBeEmpty()

  const boxes = choice.getByRole('checkbox')
  await expect(boxes).toHaveCount(new Set(written.map(({ kind }) => kind)).size)
  for (const box of await boxes.all()) await box.uncheck()
  await expect(page.getByRole('heading', { name: 'Introduction' })).toBeHidden()
})

test('the words that a hidden note is anchored to stay, as words and no link', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('hidden-notes', 'slip nonsense'))
  await page.goto(main.path)
  const mark = page.locator('#a4 a.unwanted')
  await expect(mark).toHaveText(main.slip.words)
  await expect(mark).toBeVisible()
  await expect(page.locator(`#a4 [href="#${main.slip.id}"]`)).toHaveCount(0)
  expect(await mark.evaluate((link) => getComputedStyle(link, '::after').content)).toBe('none')
  await expect(page.locator(`#${main.slip.id}`)).toBeHidden()
  await expect(page.locator(`#${main.clarification.id}`)).toBeVisible()
  const numbers = page.locator('.apparatus li')
  const shown = await numbers.evaluateAll((all) => all.map((one) => one.getAttribute('data-n')))
  expect(shown).toEqual(shown.map((_, index) => String(index + 1)))
})

test('without JavaScript there is every note and no dead control', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! })
  const page = await context.newPage()
  await page.goto('/notes/')
  await expect(page.locator('main li[data-kind]')).toHaveCount(written.length)
  await expect(page.locator('main :is(input, button, fieldset)')).toHaveCount(0)
  await context.close()
})
