import { expect, test } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { below } from '../../playwright.config.ts'

const surkov = '#surkov-2018'

test('a work says where it is cited: in the interview, in notes, in the glossary', async ({
  page,
}) => {
  await page.goto('/bibliography/')
  await expect(page.locator(`${surkov} .uses a`)).toHaveText([
    '5.A4',
    'note on 5.A4',
    'Vladislav Surkov',
    'timeline, 9 April 2018',
  ])
  await expect(page.locator('#obama-2016-05-02 .uses a')).toHaveText([
    'note on 6.A1',
    'Barack Obama',
    'Trans-Pacific Partnership (TPP)',
    'timeline, 2 May 2016',
  ])
  await expect(page.locator('#afp-2009-09-10 .uses a')).toHaveText([
    'note on 6.A3',
    'G2 (Group of Two)',
    'timeline, 10 September 2009',
  ])
  await page.locator('#obama-2016-05-02').getByRole('link', { name: 'note on 6.A1' }).click()
  await expect(page.locator('#n-write-the-rules')).toBeInViewport()
})

test('a title in another language says which, and is translated', async ({ page }) => {
  await page.goto('/bibliography/')
  const russian = page.locator(`${surkov} [lang=ru]`)
  await expect(russian.getByText('Одиночество полукровки (14+)', { exact: true })).toBeVisible()
  await expect(page.locator(surkov)).toContainText('” [The Loneliness of the Half-Breed]. ')
})

test.describe('copying a work', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  test('as BibTeX, by keyboard', async ({ page }) => {
    await page.goto('/bibliography/')
    await page.getByRole('button', { name: 'Copy Surkov 2018 as BibTeX' }).focus()
    await page.keyboard.press('Enter')
    await expect(page.locator('[data-status]')).toHaveText('Surkov 2018 copied as BibTeX')
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toMatch(/^@article\{surkov-2018,/)
    expect(copied).toContain('title = {Одиночество полукровки (14+)}')
  })

  test('below a path of another host', async ({ page }) => {
    await page.goto(`${below}/bibliography/`)
    await page.getByRole('button', { name: 'Copy Surkov 2018 as RIS' }).click()
    await expect(page.locator('[data-status]')).toHaveText('Surkov 2018 copied as RIS')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
      'AU  - Surkov, Vladislav',
    )
  })

  test('a file that cannot be loaded is reported', async ({ page }) => {
    await page.goto('/bibliography/')
    await page.route('**/*.bib', (route) => route.abort())
    await page.getByRole('button', { name: 'Copy Surkov 2018 as BibTeX' }).click()
    await expect(page.locator('[data-status]')).toContainText('could not be copied')
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  for (const [format, ending, words] of [
    ['BibTeX', 'bib', 'author = {Surkov, Vladislav}'],
    ['RIS', 'ris', 'TI  - Одиночество полукровки (14+)'],
    ['CSL-JSON', 'json', '"family": "Surkov"'],
  ] as const) {
    test(`a work is saved as ${format}`, async ({ page }) => {
      await page.goto('/bibliography/')
      const saved = page.waitForEvent('download')
      await page.getByRole('link', { name: `Save Surkov 2018 as ${format}` }).click()
      const download = await saved
      expect(download.suggestedFilename()).toBe(`surkov-2018.${ending}`)
      expect(await readFile(await download.path(), 'utf8')).toContain(words)
      await expect(page.getByRole('button')).toHaveCount(0)
    })
  }
})
