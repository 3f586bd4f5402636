import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { once } from 'node:events'
import { createServer, get, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { visitUntilCopied } from './keep-copy.ts'

test.use({ serviceWorkers: 'allow' })

const exchange = '/exchanges/hierarchy-equality-spheres-of-influence/'

/** One visit, until the copy is on the device; then no network. */
async function visitOnce(page: Page, context: BrowserContext): Promise<void> {
  await visitUntilCopied(page, '/')
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

/** How a server answers: at once, late, never, or with headers and no body. */
type Behaviour = 'at once' | 'late' | 'never' | 'headers only'

/** Starts a proxy for the site whose behaviour can be changed. */
async function serveThrough(site: string) {
  let behaviour: Behaviour = 'at once'
  const server = createServer((request, response) => {
    if (behaviour === 'never') return
    if (behaviour === 'headers only')
      return response.writeHead(200, { 'Content-Type': 'text/html' }).flushHeaders()
    setTimeout(() => forward(site + (request.url ?? ''), response), behaviour === 'late' ? 4000 : 0)
  })
  await once(server.listen(0), 'listening')
  return {
    base: `http://localhost:${(server.address() as AddressInfo).port}`,
    answer: (next: Behaviour) => (behaviour = next),
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

function forward(url: string, response: ServerResponse): void {
  get(url, (from) => {
    response.writeHead(from.statusCode ?? 500, {
      'Content-Type': from.headers['content-type'] ?? '',
    })
    from.pipe(response)
  })
}

for (const behaviour of ['never', 'headers only'] as const) {
  test(`the copy is used when the server answers: ${behaviour}`, async ({ page, baseURL }) => {
    const { base, answer, close } = await serveThrough(baseURL!)
    await visitUntilCopied(page, base)
    answer(behaviour)
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

test('a file that is not in the copy is waited for', async ({ page, baseURL }) => {
  const { base, answer, close } = await serveThrough(baseURL!)
  await visitUntilCopied(page, base)
  answer('late')
  const file = await page.evaluate(() => fetch('/llms.txt').then((response) => response.text()))
  expect(file.length).toBeGreaterThan(100)
  await page.goto(`${base}/no/such/page/`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('no page')
  close()
})
