import { expect, test } from '@playwright/test'
import { librarySite } from '../sites.ts'
import { violations } from './axe.ts'
import { highlight, painted, stored } from './own-highlights.ts'
import { main, quotations } from './pages.ts'
import { type ServedSite, serveSite } from './serve-site.ts'

/*
 * A library of six test editions and this one, in four languages. What each of its editions promises is tested in
 * `promises.spec.ts`; its search in `library-search.spec.ts`.
 */

let served: ServedSite

test.beforeAll(async () => {
  served = await serveSite(librarySite)
})
test.afterAll(() => served.stop())

/** A page of each kind. */
const pages = [
  '',
  'people/',
  'people/ilse-brandt/',
  'subjects/',
  'subjects/craft/',
  'dates/',
  'entries/',
  'entries/overtone/',
  'search/',
]

test('every kind of page is accessible, fits a small phone, and runs without errors', async ({
  page,
}) => {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  for (const path of pages) {
    await page.setViewportSize({ width: 320, height: 800 })
    await page.goto(served.url + path)
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(over, `${path} is too wide`).toBeLessThanOrEqual(0)
    await page.setViewportSize({ width: 1280, height: 900 })
    expect(await violations(page, 'structure'), path).toEqual([])
  }
  expect(errors).toEqual([])
})

test('the home page has every interview, in its language, and leads to it and back', async ({
  page,
}) => {
  await page.goto(served.url)
  const titles = page.getByRole('main').locator('.interviews > li > a')
  await expect(titles).toHaveCount(7)
  await expect(titles.locator(':scope:has([lang=ar])')).toHaveCount(1)
  await page.getByRole('link', { name: /Ilse Brandt on Founding Bells/ }).click()
  await expect(page).toHaveURL(`${served.url}bells/`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Bronze and Time')
  await page.getByRole('link', { name: 'Voices' }).click()
  await expect(page).toHaveURL(served.url)
})

test('an entry leads to the paragraphs that use it, in their interview', async ({ page }) => {
  await page.goto(`${served.url}entries/overtone/`)
  await page.getByRole('link', { name: '5.A1' }).click()
  await expect(page).toHaveURL(`${served.url}bells/exchanges/taste-and-tuning/#a1`)
  await expect(page.locator('#a1')).toBeInViewport()
})

test('a person’s page has the interviews in which they answer', async ({ page }) => {
  await page.goto(`${served.url}people/`)
  await page.getByRole('link', { name: /Lukin/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Alexander Lukin')
  await expect(page.getByRole('main').getByRole('link', { name: /on Russo-Chinese/ })).toBeVisible()
})

test('pages can be read and followed without a script', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  await page.goto(served.url)
  await page.getByRole('link', { name: 'Subjects' }).first().click()
  await page.getByRole('link', { name: 'Craft and patience' }).click()
  await page.getByRole('main').locator('a[href*="bells/exchanges/"]').first().click()
  await expect(page).toHaveURL(/bells\/exchanges\//)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.close()
})

test('addresses of an edition that was moved in or renamed lead to it, fragment included', async ({
  page,
}) => {
  await page.goto(`${served.url}exchanges/asymmetry-balance-of-power/#a1`)
  await expect(page).toHaveURL(`${served.url}this-edition/exchanges/asymmetry-balance-of-power/#a1`)
  await page.goto(`${served.url}glocken/exchanges/tuning/#a1`)
  await expect(page).toHaveURL(`${served.url}bells/exchanges/taste-and-tuning/#a1`)
})

test('an edition that was renamed still has the highlights of its readers', async ({ page }) => {
  const path = `${served.url}bells${main.path}`
  const { words } = quotations.sentence
  await page.goto(path)
  await highlight(page, ['a1', words])
  const { pathname: root } = new URL(served.url)
  await page.evaluate(async (base) => {
    const name = (await indexedDB.databases())[0]!.name!
    const database = await new Promise<IDBDatabase>((done) => {
      const request = indexedDB.open(name)
      request.onsuccess = () => done(request.result)
    })
    const store = database.transaction('highlights', 'readwrite').objectStore('highlights')
    await new Promise<void>((done) => {
      store.getAll().onsuccess = ({ target }) => {
        const [one] = (target as IDBRequest<object[]>).result
        store.put({ ...one, base }).onsuccess = () => done()
      }
    })
    database.close()
    sessionStorage.clear()
  }, `${root}glocken/`)
  await page.goto(path)
  await expect.poll(() => painted(page)).toEqual({ marker: [words] })
  expect(await stored(page)).toMatchObject([{ base: `${root}bells/` }])
})

test('addresses of an edition that went to a site of its own lead there', async ({ page }) => {
  await page.route('https://hostile.example.org/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<h1>Elsewhere</h1>' }),
  )
  await page.goto(`${served.url}hostile/about/#rights`)
  await expect(page).toHaveURL('https://hostile.example.org/talk/about/#rights')
})

test.describe('copying a work of an edition without files for parts', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  test('takes its record from the file of all works', async ({ page }) => {
    await page.goto(`${served.url}bilingual/bibliography/`)
    const work = page.locator('.works > li').nth(1)
    const id = await work.getAttribute('id')
    await work.getByRole('button', { name: /BibTeX/ }).click()
    await expect(page.locator('[data-status]')).not.toBeEmpty()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied.match(/^@\w+\{.*,$/gm)).toEqual([expect.stringContaining(`{${id},`)])
    await expect(work.locator('[data-work-files]')).toBeHidden()
  })
})
