import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { ports } from '../../playwright.config.ts'

const root = `http://localhost:${ports.root}`
const hierarchy = '/exchanges/hierarchy-equality-spheres-of-influence/'
const title = 'An Exchange with Alexander Lukin on Russo-Chinese Relations: The New Rapprochement'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

test('an exchange is cited in the style that was chosen, here and next time', async ({ page }) => {
  await page.goto(hierarchy)
  await page.getByRole('link', { name: 'Cite', exact: true }).click()
  const panel = page.getByRole('dialog', { name: 'Cite exchange 5' })
  await expect(panel.getByRole('status')).toHaveText(
    `Alexander Lukin, “${title},” interview by Gilbert Rozman, The Asan Forum, 2018, exchange 5, annotated ed., version 0.1.0, ${root}${hierarchy}.`,
  )
  await panel.getByLabel('MLA').check()
  await panel.getByRole('button', { name: 'Copy' }).click()
  await expect(panel.getByRole('button', { name: 'Copied' })).toBeVisible()
  const rich = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    return (await item!.getType('text/html')).text()
  })
  expect(rich).toBe(
    `<p>Lukin, Alexander. “${title}.” Interview conducted by Gilbert Rozman. <i>The Asan Forum</i>, annotated ed., version 0.1.0, 2018, exchange 5, ${root}${hierarchy}.</p>`,
  )
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations).toEqual([])
  await page.keyboard.press('Escape')
  await expect(panel).toHaveCount(0)
  await page.goto('/exchanges/greater-eurasia/')
  await page.getByRole('link', { name: 'Cite', exact: true }).click()
  await expect(page.getByLabel('MLA')).toBeChecked()
})

test('a paragraph and words of it are cited by their address', async ({ page }) => {
  await page.goto(`${hierarchy}#a3`)
  await page.keyboard.press('Shift+C')
  const panel = page.getByRole('dialog', { name: 'Cite 5.A3' })
  await expect(panel.getByRole('status')).toContainText(
    `5.A3, annotated ed., version 0.1.0, ${root}${hierarchy}#a3.`,
  )
  await panel.getByLabel('BibTeX').check()
  await expect(panel.getByRole('status')).toContainText('@misc{lukin-2018-5-a3,')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    panel.getByRole('link', { name: 'Save as a file' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('lukin-2018-5-a3.bib')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the link leads to a page with every format', async ({ page }) => {
    await page.goto(hierarchy)
    await page.getByRole('link', { name: 'Cite', exact: true }).click()
    await expect(page).toHaveURL(/\/cite\/hierarchy-equality-spheres-of-influence\/$/)
    await expect(page.getByRole('heading', { name: '5.A3, Alexander Lukin' })).toBeVisible()
    await expect(page.locator('dd[data-format=apa]').first()).toContainText(
      '[Interview by G. Rozman]',
    )
    await expect(page.getByRole('link', { name: 'RIS' })).toHaveAttribute('href', /\.ris$/)
  })
})
