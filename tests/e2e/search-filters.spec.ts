import { expect, test } from '@playwright/test'
import { edition, found } from './pages.ts'

const hits = '.hit'

test('the filters are in the address, and counts follow the query', async ({ page }) => {
  const { asks, answers } = edition
  const { word, question } = found.shared
  await page.goto(`/search/?q=${found.word}&speaker=${answers.key}&order=text`)
  await expect(page.locator('.hit-group h3').first()).toContainText('2.')
  await expect(page.getByLabel('Speaker')).toHaveValue(answers.key)
  await expect(page.getByLabel('Sort by')).toHaveValue('text')
  await page.getByRole('searchbox').fill(word)
  await expect(page).toHaveURL(`/search/?q=${word}&speaker=${answers.key}&order=text`)
  await expect(page.getByLabel('Speaker').locator('option')).toHaveText([
    'Anyone',
    `${asks.label} (1)`,
    `${answers.label} (1)`,
  ])
  await page.getByLabel('Speaker').selectOption(asks.key)
  await expect(page).toHaveURL(`/search/?q=${word}&speaker=${asks.key}&order=text`)
  await expect(page.locator(hits).first()).toContainText(question)
  await page.getByLabel('Speaker').selectOption('')
  await page.getByLabel('Sort by').selectOption('')
  await expect(page).toHaveURL(`/search/?q=${word}`)
})

test('“Anyone” undoes what the query limits itself to, until something else is typed', async ({
  page,
}) => {
  const { asks, answers } = edition
  const { word } = found.shared
  const speaker = page.getByLabel('Speaker')
  await page.goto(`/search/?q=${asks.label}: ${word}`)
  await expect(page.locator(hits)).toHaveCount(1)
  await expect(speaker).toHaveValue(asks.key)
  await speaker.selectOption('')
  await expect(page.locator(hits)).toHaveCount(2)
  await expect(speaker).toHaveValue('')
  await page.reload()
  await expect(page.locator(hits)).toHaveCount(2)
  await expect(speaker).toHaveValue('')
  await page.getByRole('searchbox').fill(`${answers.label}: ${word}`)
  await expect(speaker).toHaveValue(answers.key)
  await expect(page.locator(hits)).toHaveCount(1)
})

test('in the order of the conversation hits are listed below their exchanges', async ({ page }) => {
  await page.goto(`/search/?q=${found.ordered.query}&order=text`)
  const group = page.locator('.hit-group').first()
  await expect(group.locator('h3')).toHaveText(found.ordered.title)
  await expect(group.locator('.hit-at')).toHaveText(found.ordered.places)
})
