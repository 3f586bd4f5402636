import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { root } from '../../playwright.config.ts'
import { edition, main, short } from './pages.ts'

const { title, asks, answers, publication, year, version } = edition

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

test('an exchange is cited in the style that was chosen, here and next time', async ({ page }) => {
  await page.goto(main.path)
  await page.getByRole('link', { name: 'Cite', exact: true }).click()
  const panel = page.getByRole('dialog', { name: `Cite exchange ${main.number}` })
  await expect(panel.getByRole('status')).toHaveText(
    `${answers.name}, “${title},” interview by ${asks.name}, ${publication}, ${year}, exchange ${main.number}, annotated ed., version ${version}, ${root}${main.path}.`,
  )
  await panel.getByLabel('MLA').check()
  await panel.getByRole('button', { name: 'Copy' }).click()
  await expect(panel.getByRole('button', { name: 'Copied' })).toBeVisible()
  const rich = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    return (await item!.getType('text/html')).text()
  })
  expect(rich).toBe(
    `<p>${answers.cited}. “${title}.” Interview conducted by ${asks.name}. <i>${publication}</i>, annotated ed., version ${version}, ${year}, exchange ${main.number}, ${root}${main.path}.</p>`,
  )
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations).toEqual([])
  await page.keyboard.press('Escape')
  await expect(panel).toHaveCount(0)
  await page.goto(short.path)
  await page.getByRole('link', { name: 'Cite', exact: true }).click()
  await expect(page.getByLabel('MLA')).toBeChecked()
})

test('a paragraph and words of it are cited by their address', async ({ page }) => {
  await page.goto(`${main.path}#a3`)
  await page.keyboard.press('Shift+C')
  const panel = page.getByRole('dialog', { name: `Cite ${main.number}.A3` })
  await expect(panel.getByRole('status')).toContainText(
    `${main.number}.A3, annotated ed., version ${version}, ${root}${main.path}#a3.`,
  )
  await panel.getByLabel('BibTeX').check()
  await expect(panel.getByRole('status')).toContainText(`@misc{${main.citeKey}-a3,`)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    panel.getByRole('link', { name: 'Save as a file' }).click(),
  ])
  expect(download.suggestedFilename()).toBe(`${main.citeKey}-a3.bib`)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the link leads to a page with every format', async ({ page }) => {
    await page.goto(main.path)
    await page.getByRole('link', { name: 'Cite', exact: true }).click()
    await expect(page).toHaveURL(`/cite/${main.slug}/`)
    await expect(
      page.getByRole('heading', { name: `${main.number}.A3, ${answers.name}` }),
    ).toBeVisible()
    await expect(page.locator('dd[data-format=apa]').first()).toContainText(
      `[Interview by ${asks.initial}]`,
    )
    await expect(page.getByRole('link', { name: 'RIS' })).toHaveAttribute('href', /\.ris$/)
  })
})
