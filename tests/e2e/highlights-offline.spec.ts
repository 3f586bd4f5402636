import { expect, type Page, test } from '@playwright/test'
import { en } from '#messages/en/catalogue.ts'
import { root } from '../../playwright.config.ts'
import { quietly, visitUntilCopied } from './keep-copy.ts'
import { highlight, painted, stored, writeNote } from './own-highlights.ts'
import { edition, main, next, quotations } from './pages.ts'

const { words } = quotations.sentence
const items = (page: Page) => page.locator('.own-list li')

let page: Page
test.beforeEach(async ({ browser }) => {
  const context = await browser.newContext({ baseURL: root, serviceWorkers: 'allow' })
  page = await context.newPage()
})
test.afterEach(() => page.context().close())

test('with the whole edition on the device, a first highlight is made without a network', async () => {
  await visitUntilCopied(page, main.path)
  await page.context().setOffline(true)
  await page.goto(main.path)
  await highlight(page, ['a1', words])
  await writeNote(page, 'On the train')
  await page.goto('/my/')
  await expect(items(page).locator('.who')).toHaveText(edition.answers.name)
  await expect(items(page).locator('.note')).toHaveText('On the train')
})

test('a device with highlights keeps what is needed to see them and make more', async () => {
  await page.clock.install()
  await page.goto(main.path)
  await highlight(page, ['a1', words])
  await page.goto(main.path)
  await expect
    .poll(
      () => quietly(page, async () => Boolean(await caches.match(new URL('/my/', location.href)))),
      {
        timeout: 30_000,
      },
    )
    .toBe(true)
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
  const missing = () =>
    page.evaluate(async () => {
      const list = await fetch('/offline/highlights.json')
      const { files } = (await list.json()) as { files: [string][] }
      const found = await Promise.all(files.map(([address]) => caches.match(`/${address}`)))
      return files.flatMap(([address], at) => (found[at] ? [] : [address]))
    })
  await expect.poll(() => quietly(page, () => 0).then(missing), { timeout: 30_000 }).toEqual([])
  await page.context().setOffline(true)
  await page.goto(next.path)
  await highlight(page, ['a1', next.chinese])
  expect(await stored(page)).toHaveLength(2)
  await page.goto('/my/')
  await expect(items(page)).toHaveCount(2)
  await page.goto(main.path)
  await expect.poll(() => painted(page)).toEqual({ marker: [words] })
})

test('a device without highlights keeps nothing of all this', async () => {
  await page.goto(main.path)
  const list = await page.request.get('/offline/highlights.json')
  const { files } = (await list.json()) as { files: [string][] }
  expect(files.map(([address]) => address)).toEqual(
    expect.arrayContaining(['cite/data/all.json', 'my/', 'verify/']),
  )
  const asked: string[] = []
  page.context().on('request', (request) => asked.push(request.url()))
  await page.goto(next.path)
  await page.waitForLoadState('networkidle')
  expect(asked.filter((url) => /\/my\/|\/verify\/|cite\/data|highlights/.test(url))).toEqual([])
})

test('where the text of the interview cannot be loaded, the page lists the highlights all the same', async () => {
  await page.goto(main.path)
  await highlight(page, ['a1', words])
  await page.route('**/verify/', (route) => route.abort())
  await page.goto('/my/')
  await expect(items(page).locator('blockquote')).toHaveText(words)
  await expect(page.locator('.my-page .sum')).toContainText(en.browser.my.noText)
  await expect(page.locator('.own-list .moved')).toHaveCount(0)
  await items(page).getByRole('link').click()
  await expect(page).toHaveURL(`${main.path}#a1`)
})
