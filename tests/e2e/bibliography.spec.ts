import { expect, test } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { below } from '../../playwright.config.ts'
import { noted, work } from './pages.ts'

const id = `#${work.id}`

test('a work says where it is cited: in the interview, in notes, in the glossary', async ({
  page,
}) => {
  await page.goto('/bibliography/')
  await expect(page.locator(`${id} .uses a`)).toHaveText(work.uses)
  await expect(page.locator(`${noted.id} .uses a`)).toHaveText(noted.uses)
  await page.locator(noted.id).getByRole('link', { name: noted.link }).first().click()
  await expect(page.locator(noted.note)).toBeInViewport()
})

test('a work says what the editors read of it', async ({ page }) => {
  await page.goto('/bibliography/')
  await expect(page.locator('#weiss-1903')).toContainText('The letters of May were read.')
  await expect(page.locator('#rnb-2011')).toContainText('not consulted')
})

test('a title in another language says which, and is translated', async ({ page }) => {
  await page.goto('/bibliography/')
  const russian = page.locator(`${id} [lang=ru]`)
  await expect(russian.getByText(work.title, { exact: true })).toBeVisible()
  await expect(page.locator(id)).toContainText(work.translated)
})

test.describe('copying a work', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  test('as BibTeX, by keyboard', async ({ page }) => {
    await page.goto('/bibliography/')
    await page.getByRole('button', { name: `Copy ${work.short} as BibTeX` }).focus()
    await page.keyboard.press('Enter')
    await expect(page.locator('[data-status]')).toHaveText(`${work.short} copied as BibTeX`)
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toContain(`@article{${work.id},`)
    expect(copied).toContain(`title = {${work.title}}`)
  })

  test('below a path of another host', async ({ page }) => {
    await page.goto(`${below}/bibliography/`)
    await page.getByRole('button', { name: `Copy ${work.short} as RIS` }).click()
    await expect(page.locator('[data-status]')).toHaveText(`${work.short} copied as RIS`)
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
      `AU  - ${work.family}, `,
    )
  })

  test('a file that cannot be loaded is reported', async ({ page }) => {
    await page.goto('/bibliography/')
    await page.route('**/*.bib', (route) => route.abort())
    await page.getByRole('button', { name: `Copy ${work.short} as BibTeX` }).click()
    await expect(page.locator('[data-status]')).toHaveText(
      `Couldn’t copy ${work.short}; save the file instead`,
    )
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a work is saved in each format', async ({ page }) => {
    await page.goto('/bibliography/')
    await expect(page.getByRole('button')).toHaveCount(0)
    for (const [format, ending, words] of [
      ['BibTeX', 'bib', `author = {${work.family}, `],
      ['RIS', 'ris', `TI  - ${work.title}`],
      ['CSL-JSON', 'json', `"family": "${work.family}"`],
    ] as const) {
      const saved = page.waitForEvent('download')
      await page.getByRole('link', { name: `Save ${work.short} as ${format}` }).click()
      const download = await saved
      expect(download.suggestedFilename()).toBe(`${work.id}.${ending}`)
      expect(await readFile(await download.path(), 'utf8')).toContain(words)
    }
  })
})
