import { type BrowserContext, expect, type Page, test } from '@playwright/test'

test.use({ serviceWorkers: 'allow' })

const exchange = '/exchanges/hierarchy-equality-spheres-of-influence/'

/** One visit, until the copy is on the device; then no network. */
async function visitOnce(page: Page, context: BrowserContext): Promise<void> {
  await page.goto('/')
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
  await context.setOffline(true)
}

test('after one visit the edition is read and searched without a network', async ({
  page,
  context,
}) => {
  await visitOnce(page, context)
  await page.goto(exchange)
  await expect(page.locator('#a7')).toContainText('They just have no other choice.')
  await page.keyboard.press('t')
  await page.getByRole('dialog').getByRole('link', { name: 'Greater Eurasia' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Greater Eurasia')
  await page.goto('/glossary/sco/')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Shanghai')
  await page.goto('/search/?q=multipolarity')
  await expect(page.locator('[data-search-results] a').first()).toBeVisible()
  await page.goto('/no/such/page/')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('no page')
})

test('where there is a network, what is published last is what is read', async ({
  page,
  context,
}) => {
  await visitOnce(page, context)
  await context.setOffline(false)
  await context.route(`**${exchange}`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<h1>A new version</h1>' }),
  )
  await page.goto(exchange)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A new version')
})

test('the copy can be removed, and stays away', async ({ page, context }) => {
  await visitOnce(page, context)
  await context.setOffline(false)
  await page.keyboard.press('s')
  await page.getByRole('checkbox', { name: 'Keep a copy on this device' }).uncheck()
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([])
  await page.reload()
  await page.waitForLoadState('networkidle')
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations())).toEqual([])
  expect(await page.evaluate(() => caches.keys())).toEqual([])
})
