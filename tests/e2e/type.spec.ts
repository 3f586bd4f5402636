import { expect, test, type Page } from '@playwright/test'
import { kinds } from './pages.ts'

const ahead = (page: Page) => page.locator('link[as=font]')

test('paper has the font of the screen, in the text and in the running heads', async ({ page }) => {
  await page.goto(kinds.exchange)
  // On a busy machine the font may come too late for a visit; it is then in the cache for the next.
  await expect(async () => {
    await page.evaluate(() => document.fonts.ready)
    await page.reload()
    // The text itself: the pages after it have Chinese names.
    const pdf = (await page.pdf({ format: 'A4', pageRanges: '1-2' })).toString('latin1')
    const fonts = [...pdf.matchAll(/\/FontName \/\w+\+([\w-]+)/g)].map(([, font]) => font)
    expect(fonts.sort()).toEqual(['Literata-Italic', 'Literata-Regular'])
  }).toPass()
})

test('the type is asked for ahead of the words where it can be there in time', async ({ page }) => {
  await page.goto('/')
  await expect(ahead(page)).toHaveCount(2)
})
