import { expect, test } from '@playwright/test'
import { en } from '#messages/en/catalogue.ts'
import { findFullChromium } from '../browser.ts'
import { main, next } from './pages.ts'

// A headless shell neither fetches pages ahead nor tells pages of a slow line, so these tests need a full browser.
const executablePath = findFullChromium()
test.skip(executablePath === undefined, 'Chromium is not installed here')
test.use({ launchOptions: { ...(executablePath && { executablePath }), args: ['--no-sandbox'] } })

test('the likely next page is fetched ahead, where the browser knows how', async ({ page }) => {
  await page.goto(main.path)
  const rules = await page.locator('script[type=speculationrules]').textContent()
  const { prefetch, prerender } = JSON.parse(rules ?? '') as Record<string, unknown[]>
  expect(prefetch).toHaveLength(1)
  expect(prerender).toHaveLength(1)
  const fetched = page.waitForRequest((request) => {
    const purpose = request.headers()['sec-purpose'] ?? ''
    return request.url().endsWith(next.path) && purpose.includes('prefetch')
  })
  await page.locator('.pager [rel=next]').hover()
  await fetched
})

test('on a slow line the type does not hold up the first page, and is there on the next', async ({
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
  const standIn = () =>
    page.evaluate(() => document.documentElement.style.getPropertyValue('--font-face'))
  await page.goto('/')
  expect(await standIn()).not.toBe('')
  await expect.poll(() => page.evaluate(() => localStorage.getItem('type'))).not.toBeNull()
  await page.getByRole('link', { name: en.reading.titlePage.begin }).click()
  await expect(page).toHaveURL(/exchanges/)
  expect(await standIn()).toBe('')
})
