import { type Browser, expect, type Page, test } from '@playwright/test'
import { once } from 'node:events'
import { createServer, get, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { root } from '../../playwright.config.ts'
import { visitUntilCopied } from './keep-copy.ts'
import { acronym, found, main, short } from './pages.ts'

/** Opens a page of a device of its own, and visits a site until its copy is complete. */
async function visitOnce(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: url, serviceWorkers: 'allow' })
  const page = await context.newPage()
  await visitUntilCopied(page, '/')
  return page
}

test.describe('after one visit', () => {
  // The tests share one copy, in this order.
  test.describe.configure({ mode: 'default' })
  let page: Page

  test.beforeAll(async ({ browser }) => {
    page = await visitOnce(browser, root)
  })
  test.afterAll(() => page.context().close())

  test('the edition is read and searched without a network', async () => {
    await page.context().setOffline(true)
    await page.goto(main.path)
    await expect(page.locator('#a7')).toContainText(main.last)
    await page.keyboard.press('t')
    await page.getByRole('dialog').getByRole('link', { name: short.title }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(short.title)
    await page.goto(acronym.path)
    await expect(page.getByRole('heading', { level: 1 })).toContainText(acronym.label)
    await page.goto(`/search/?q=${found.word}`)
    await expect(page.locator('[data-search-results] a').first()).toBeVisible()
    await page.goto('/no/such/page/')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found')
    await page.context().setOffline(false)
  })

  test('where there is a network, what is published last is what is read', async () => {
    await page
      .context()
      .route(`**${main.path}`, (route) =>
        route.fulfill({ contentType: 'text/html', body: '<h1>A new version</h1>' }),
      )
    await page.goto(main.path)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('A new version')
    await page.context().unroute(`**${main.path}`)
  })

  test('the copy can be removed, and stays away', async () => {
    await page.goto('/')
    expect(await page.evaluate(() => caches.keys())).not.toEqual([])
    await page.keyboard.press('s')
    await page.getByRole('checkbox', { name: 'Save for offline reading' }).uncheck()
    await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([])
    await page.reload()
    await page.waitForLoadState('networkidle')
    expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations())).toEqual([])
    expect(await page.evaluate(() => caches.keys())).toEqual([])
  })
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

test.describe('where the server fails after one visit', () => {
  // The tests share one copy and one server.
  test.describe.configure({ mode: 'default' })
  let proxy: Awaited<ReturnType<typeof serveThrough>>
  let page: Page

  test.beforeAll(async ({ browser }) => {
    proxy = await serveThrough(root)
    page = await visitOnce(browser, proxy.base)
  })
  test.afterAll(async () => {
    await page.context().close()
    proxy.close()
  })

  for (const behaviour of ['never', 'headers only'] as const) {
    test(`the copy is used when the server answers: ${behaviour}`, async () => {
      proxy.answer(behaviour)
      await page.goto(main.path, { timeout: 10_000 })
      await expect(page.locator('#a7')).toContainText(main.last)
      await page.goto(`/search/?q=${found.word}`, { timeout: 10_000 })
      await expect(page.locator('[data-search-results] a').first()).toBeVisible()
      proxy.answer('at once')
      const status = await page.evaluate(() => fetch('/llms.txt').then(({ status }) => status))
      expect(status).toBe(200)
    })
  }

  test('a file that is not in the copy is waited for', async () => {
    proxy.answer('at once')
    await page.goto('/')
    proxy.answer('late')
    const file = await page.evaluate(() => fetch('/llms.txt').then((response) => response.text()))
    expect(file.length).toBeGreaterThan(100)
    await page.goto('/no/such/page/')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found')
  })
})
