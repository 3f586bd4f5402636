import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { once } from 'node:events'
import { createServer, get, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { visitUntilKept } from './keep-copy.ts'

test.use({ serviceWorkers: 'allow' })

const exchange = '/exchanges/hierarchy-equality-spheres-of-influence/'

/** One visit, until the copy is on the device; then no network. */
async function visitOnce(page: Page, context: BrowserContext): Promise<void> {
  await visitUntilKept(page, '/')
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

/** How a server answers: as it should, late, not at all, or with a head that nothing follows. */
type Manner = 'at once' | 'late' | 'never' | 'head only'

/** Serves the site by way of a server that can be told how to answer. */
async function serveThrough(site: string) {
  let manner: Manner = 'at once'
  const server = createServer((request, response) => {
    if (manner === 'never') return
    if (manner === 'head only')
      return response.writeHead(200, { 'Content-Type': 'text/html' }).flushHeaders()
    setTimeout(() => pass(site + (request.url ?? ''), response), manner === 'late' ? 4000 : 0)
  })
  await once(server.listen(0), 'listening')
  return {
    base: `http://localhost:${(server.address() as AddressInfo).port}`,
    answer: (next: Manner) => (manner = next),
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

function pass(url: string, response: ServerResponse): void {
  get(url, (from) => {
    response.writeHead(from.statusCode ?? 500, {
      'Content-Type': from.headers['content-type'] ?? '',
    })
    from.pipe(response)
  })
}

for (const manner of ['never', 'head only'] as const) {
  test(`the copy stands in for a server that answers ${manner}`, async ({ page, baseURL }) => {
    const { base, answer, close } = await serveThrough(baseURL!)
    await visitUntilKept(page, base)
    answer(manner)
    await page.goto(base + exchange, { timeout: 10_000 })
    await expect(page.locator('#a7')).toContainText('They just have no other choice.')
    await page.goto(`${base}/search/?q=multipolarity`, { timeout: 10_000 })
    await expect(page.locator('[data-search-results] a').first()).toBeVisible()
    answer('at once')
    const found = await page.evaluate(() => fetch('/llms.txt').then(({ status }) => status))
    expect(found).toBe(200)
    close()
  })
}

test('what the copy does not have is waited for', async ({ page, baseURL }) => {
  const { base, answer, close } = await serveThrough(baseURL!)
  await visitUntilKept(page, base)
  answer('late')
  const file = await page.evaluate(() => fetch('/llms.txt').then((response) => response.text()))
  expect(file.length).toBeGreaterThan(100)
  await page.goto(`${base}/no/such/page/`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('no page')
  close()
})
