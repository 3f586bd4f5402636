import { type Browser, type BrowserContextOptions, expect, type Page, test } from '@playwright/test'
import { once } from 'node:events'
import { createServer, get, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { en } from '#messages/en/catalogue.ts'
import { root } from '../../playwright.config.ts'
import { quietly, untilSaved, visitUntilCopied, visitUntilKept } from './keep-copy.ts'
import { acronym, found, main, next, short } from './pages.ts'

const { offline, panels } = en.browser
const whole = { name: panels.saveOffline }

/** Opens a page of a device of its own. */
async function newDevice(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ baseURL: root, serviceWorkers: 'allow', ...options })
  return context.newPage()
}

/** The caches of the page's device. */
const cacheNames = (page: Page) => page.evaluate(() => caches.keys())

test.describe('without being asked', () => {
  let page: Page
  test.beforeEach(async ({ browser }) => {
    page = await newDevice(browser)
  })
  test.afterEach(() => page.context().close())

  test('the device keeps the exchanges and what was read, and requests nothing else', async () => {
    const requested = new Set<string>()
    page.context().on('request', (request) => requested.add(new URL(request.url()).pathname))
    await page.goto('/')
    await page.waitForLoadState('networkidle')
    const seen = new Set(requested)
    await visitUntilKept(page, '/')
    const list = await page.request.get('/offline/exchanges.json')
    const { files } = (await list.json()) as { files: [string, string][] }
    const listed = files.map(([address]) => `/${address}`)
    expect(listed).toContain(main.path)
    expect(listed.filter((address) => /pagefind|glossary|bibliography/.test(address))).toEqual([])
    const others = [...requested].filter((path) => !seen.has(path) && !listed.includes(path))
    expect(others.toSorted()).toEqual(['/offline.js', '/offline/exchanges.json'])

    await page.goto(acronym.path)
    await page.context().setOffline(true)
    await page.goto(main.path)
    await expect(page.locator('#a7')).toContainText(main.last)
    await page.goto(acronym.path)
    await expect(page.getByRole('heading', { level: 1 })).toContainText(acronym.label)
  })

  test('a page that is not kept is replaced by one that leads to the exchanges', async () => {
    await visitUntilKept(page, '/')
    await page.context().setOffline(true)
    await page.goto(acronym.path)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(en.site.offline.title)
    await page.getByRole('main').getByRole('link', { name: short.title }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(short.title)
  })

  test('it names only the exchanges that are kept', async () => {
    await visitUntilKept(page, '/')
    await page.evaluate(async (path) => {
      for (const name of await caches.keys()) await (await caches.open(name)).delete(path)
    }, main.path)
    await page.context().setOffline(true)
    await page.goto(acronym.path)
    const list = page.locator('[data-offline]')
    await expect(list.getByRole('link', { name: main.title })).toBeHidden()
    await expect(list.getByRole('link', { name: short.title })).toBeVisible()
  })

  test('scripts of an earlier version stay as long as a page that was read needs them', async () => {
    const script = '/_astro/earlier.js'
    await visitUntilKept(page, '/')
    await page.evaluate(
      async ([script, read]) => {
        const kept = await caches.open((await caches.keys()).find((name) => /^kept-/.test(name))!)
        await kept.put(script!, new Response(''))
        await kept.put(read!, new Response(`<script src="${script}"></script>`))
      },
      [script, acronym.path],
    )
    const isKept = () => page.evaluate(async (path) => Boolean(await caches.match(path)), script)
    let lists = 0
    page.on('response', (response) => {
      if (response.url().endsWith('/offline/exchanges.json')) lists++
    })
    await page.reload()
    // The list is read again at the end, before anything is deleted.
    await expect.poll(async () => (await quietly(page, () => 0), lists)).toBe(2)
    await expect
      .poll(() => page.evaluate(async () => (await navigator.locks.query()).held?.length))
      .toBe(0)
    expect(await isKept()).toBe(true)
    await page.goto(acronym.path)
    await page.goto('/')
    await expect.poll(async () => (await quietly(page, () => 0), isKept())).toBe(false)
  })

  test('nothing is loaded while a search goes on', async () => {
    const kept: string[] = []
    page.on('request', (request) => {
      if (/offline|exchanges/.test(request.url())) kept.push(request.url())
    })
    await page.clock.install()
    await page.goto('/')
    await page.keyboard.press('/')
    await page.keyboard.type(found.word)
    await expect(page.locator('[data-search-results] a').first()).toBeVisible()
    for (let times = 0; times < 5; times++) await quietly(page, () => document.hidden)
    expect(kept).toEqual([])
    await page.keyboard.press('Escape')
    await expect
      .poll(() => quietly(page, () => document.hidden).then(() => kept.length))
      .toBeGreaterThan(3)
  })

  test('a search stops what is being loaded, and the rest waits for its end', async () => {
    const reached = new Promise<void>((resolve) => {
      void page.context().route(`**${main.path}`, () => resolve())
    })
    await page.clock.install()
    await page.goto('/')
    await expect.poll(() => quietly(page, () => caches.keys())).not.toEqual([])
    await reached
    const stopped = page.waitForEvent('requestfailed', (request) =>
      request.url().endsWith(main.path),
    )
    await page.keyboard.press('/')
    await stopped
    const later: string[] = []
    page.on('request', (request) => {
      if (request.url().includes('/exchanges/')) later.push(request.url())
    })
    await page.context().unroute(`**${main.path}`)
    for (let times = 0; times < 5; times++) await quietly(page, () => document.hidden)
    expect(later).toEqual([])
    await page.keyboard.press('Escape')
    await expect
      .poll(() => quietly(page, () => document.hidden).then(() => later.length))
      .toBeGreaterThan(0)
  })

  for (const connection of [{ saveData: true }, { effectiveType: '2g' }, { effectiveType: '3g' }])
    test(`nothing is loaded on a line with ${JSON.stringify(connection)}`, async () => {
      await page.addInitScript((value) => {
        Object.defineProperty(navigator, 'connection', { value })
      }, connection)
      await page.clock.install()
      const loaded = page.waitForResponse(/keep\.[^/]*\.js/)
      await page.goto('/')
      await quietly(page, () => document.hidden)
      await loaded
      await page.waitForLoadState('networkidle')
      expect(await cacheNames(page)).toEqual([])
      expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations())).toEqual([])
    })
})

test.describe('the whole edition', () => {
  let page: Page
  const offer = () => page.getByRole('region', { name: offline.name })

  test.beforeEach(async ({ browser }) => {
    page = await newDevice(browser)
    await page.clock.install()
  })
  test.afterEach(() => page.context().close())

  /** Reads two exchanges until the offer is below the second. */
  async function readTwo(): Promise<void> {
    await page.goto(main.path)
    await expect.poll(() => quietly(page, () => localStorage.getItem('copy-offer'))).toBe(main.path)
    await expect(offer()).toHaveCount(0)
    await page.goto(next.path)
    await quietly(page, () => document.hidden)
    await expect(offer()).toHaveCount(1, { timeout: 10_000 })
  }

  test('is offered once, with its size, and a refusal is remembered', async () => {
    await readTwo()
    await expect(offer().getByRole('status')).toContainText(/\d MB/)
    await offer().scrollIntoViewIfNeeded()
    await offer().getByRole('button', { name: offline.dismiss }).click()
    await expect(offer()).toHaveCount(0)
    await expect(page.locator('.pager a').first()).toBeFocused()
    await page.goto(main.path)
    await page.waitForLoadState('networkidle')
    await expect.poll(() => quietly(page, () => caches.keys())).not.toEqual([])
    await expect(offer()).toHaveCount(0)
  })

  test('is not offered again once the offer was seen', async () => {
    await readTwo()
    await offer().scrollIntoViewIfNeeded()
    await expect.poll(() => page.evaluate(() => localStorage.getItem('copy-offer'))).toBe('done')
  })

  test('appears without moving anything', async () => {
    await page.goto(main.path)
    await expect.poll(() => quietly(page, () => localStorage.getItem('copy-offer'))).toBe(main.path)
    await page.goto(next.path)
    await page.evaluate(async () => {
      const nextFrame = () => new Promise(requestAnimationFrame)
      // If the typeface comes late, lines that are not in sight may move, and the jump below would bring them into sight.
      const { style } = document.documentElement
      while (style.visibility !== '' || style.getPropertyValue('--font-face') === 'f1')
        await nextFrame()
      for (let frame = 0; frame < 2; frame++) await nextFrame()
      Object.assign(window, { shift: 0 })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) Object.assign(window, { shift: entry })
      }).observe({ type: 'layout-shift' })
      scrollTo(0, document.body.scrollHeight)
    })
    await expect(page.locator('.pager')).toBeInViewport()
    for (let times = 0; times < 3; times++) await quietly(page, () => document.hidden)
    await expect(offer()).toHaveCount(0)
    await page.evaluate(() => scrollTo(0, 0))
    await expect(offer()).toHaveCount(1)
    expect(await page.evaluate(() => (window as { shift?: unknown }).shift)).toBe(0)
  })

  test('is saved from the offer', async () => {
    await readTwo()
    await offer().getByRole('button', { name: offline.save, exact: true }).click()
    await untilSaved(page)
    await page.context().setOffline(true)
    await page.goto(acronym.path)
    await expect(page.getByRole('heading', { level: 1 })).toContainText(acronym.label)
  })

  test('a failure is told, and nothing is left ticked', async () => {
    await page.context().route('**/offline/edition.json', (route) => route.abort())
    await page.goto('/')
    await page.keyboard.press('s')
    await page.getByRole('checkbox', whole).click()
    await expect(page.locator('.settings').getByText(offline.failed)).toBeVisible()
    await expect(page.getByRole('checkbox', whole)).not.toBeChecked()
  })
})

test.describe('after the whole edition was saved in the settings', () => {
  // The tests share one copy, in this order.
  test.describe.configure({ mode: 'default' })
  let page: Page

  test.beforeAll(async ({ browser }) => {
    page = await newDevice(browser)
    await visitUntilCopied(page, '/')
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

  test('a later version replaces only the files that have changed', async () => {
    const loaded: string[] = []
    page.on('request', (request) => loaded.push(new URL(request.url()).pathname))
    await page.context().route('**/offline/edition.json', async (route) => {
      const answer = await route.fetch()
      const list = (await answer.json()) as { version: string; files: [string, string][] }
      list.version = 'next'
      for (const file of list.files) if (`/${file[0]}` === main.path) file[1] = 'next'
      await route.fulfill({ json: list })
    })
    await page.clock.install()
    await page.goto('/')
    await expect
      .poll(() =>
        quietly(page, () => caches.keys()).then((names) =>
          names.filter((name) => name.startsWith('edition-')),
        ),
      )
      .toEqual([expect.stringMatching(/^edition-next-/)])
    expect(loaded.filter((path) => /exchanges\/|glossary|pagefind/.test(path))).toEqual([main.path])
    await page.context().unroute('**/offline/edition.json')
  })

  test('it can be removed, and what was read stays', async () => {
    await page.goto('/')
    await page.keyboard.press('s')
    await page.getByRole('checkbox', whole).uncheck()
    await expect.poll(() => cacheNames(page)).toEqual([expect.stringMatching(/^kept-/)])
    await expect(page.locator('.settings').getByText(/\d MB/)).toBeVisible()
  })

  test('all can be removed, and stays away', async () => {
    await page.goto('/')
    expect(await cacheNames(page)).not.toEqual([])
    await page.keyboard.press('s')
    await page.getByRole('button', { name: offline.removeSaved }).click()
    await expect(page.locator('.settings').getByText(offline.removed)).toBeVisible()
    await expect.poll(() => cacheNames(page)).toEqual([])
    await page.reload()
    await quietly(page, () => document.hidden)
    await page.waitForLoadState('networkidle')
    expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations())).toEqual([])
    expect(await cacheNames(page)).toEqual([])
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

test.describe('where the server fails once the edition is saved', () => {
  // The tests share one copy and one server.
  test.describe.configure({ mode: 'default' })
  let proxy: Awaited<ReturnType<typeof serveThrough>>
  let page: Page

  test.beforeAll(async ({ browser }) => {
    proxy = await serveThrough(root)
    page = await newDevice(browser, { baseURL: proxy.base })
    await visitUntilCopied(page, '/')
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
