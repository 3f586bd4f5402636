import { expect, test, type Page } from '@playwright/test'
import { kinds } from './pages.ts'

const ahead = (page: Page) => page.locator('link[as=font]')

test('paper has the face of the screen, in the text and in the running heads', async ({ page }) => {
  await page.goto(kinds.exchange)
  // On a busy machine the type may come too late for a visit; it is then in the cache for the next.
  await expect(async () => {
    await page.evaluate(() => document.fonts.ready)
    await page.reload()
    // The text itself: the pages after it have Chinese names.
    const pdf = (await page.pdf({ format: 'A4', pageRanges: '1-2' })).toString('latin1')
    const faces = [...pdf.matchAll(/\/FontName \/\w+\+([\w-]+)/g)].map(([, face]) => face)
    expect(faces.sort()).toEqual(['Literata-Italic', 'Literata-Regular'])
  }).toPass()
})

test('the type is asked for ahead of the words where it can be there in time', async ({ page }) => {
  await page.goto('/')
  await expect(ahead(page)).toHaveCount(2)
})

test('on a slow line it does not hold up the first page, and is there on the next', async ({
  page,
}) => {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 200_000,
    uploadThroughput: 90_000,
  })
  await page.goto('/')
  await expect(ahead(page)).toHaveCount(0)
  await page.evaluate(() => document.fonts.ready)
  await page.getByRole('link', { name: 'Begin reading' }).click()
  await expect(page).toHaveURL(/exchanges/)
  await expect(ahead(page)).toHaveCount(2)
})
