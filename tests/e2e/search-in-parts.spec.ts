import { expect, type Page, test } from '@playwright/test'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { en } from '#messages/en/catalogue.ts'
import type { IndexFiles } from '#search/pagefind-files.ts'
import { searchFiles } from '#search/search-files.ts'
import { largeEdition } from '../measure/search/large-edition.ts'
import { corpusIn } from '../measure/search/sites.ts'
import { root } from '../../playwright.config.ts'
import { main } from './pages.ts'

/*
 * The search of an edition whose index is in several parts, on the pages of another: the files of the search are those of a generated
 * edition, and its exchanges open the same page.
 */

const exchanges = 360
/** A word that is in one of four exchanges. */
const word = 'harbour'
const count = exchanges / 4

let files: IndexFiles

test.beforeAll(async () => {
  test.setTimeout(120_000)
  const folder = await mkdtemp(join(tmpdir(), 'edition-'))
  const languages = { language: 'en', apparatus: 'en' }
  const edition = largeEdition({ exchanges, languages, frequent: [word], rare: [] })
  for (const [path, text] of edition) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  files = await searchFiles(await corpusIn(folder))
  await rm(folder, { recursive: true })
})

test.beforeEach(async ({ page }) => {
  await page.route('**/pagefind/**', (route) => {
    const [, path = ''] = new URL(route.request().url()).pathname.split('/pagefind/')
    const content = files.get(path)
    const contentType = path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream'
    return content
      ? route.fulfill({ body: Buffer.from(content), contentType })
      : route.fulfill({ status: 404 })
  })
  await page.route('**/exchanges/exchange-*/', async (route) =>
    route.fulfill({ response: await route.fetch({ url: root + main.path }) }),
  )
})

const hits = (page: Page) => page.locator('[data-kind=interview] .hit')
const more = (page: Page) => page.locator('[data-kind=interview] button')
const status = (page: Page) => page.locator('.search-status')
const references = (page: Page) => page.locator('[data-kind=interview] .hit-at').allTextContents()

async function searchFor(page: Page, query: string): Promise<void> {
  await page.goto(`/search/?q=${query}`)
  await expect(page.locator('[data-search-results]')).toHaveAttribute('aria-busy', 'false')
}

/** Shows more results until the number of those that are left is not known. */
async function showAllKnown(page: Page): Promise<void> {
  while ((await more(page).textContent()) !== en.browser.search.showMoreUncounted) {
    const shown = await hits(page).count()
    await more(page).click()
    await expect.poll(() => hits(page).count()).toBeGreaterThan(shown)
  }
}

test('every passage can be reached, and those that are shown do not move', async ({ page }) => {
  await searchFor(page, word)
  await expect(status(page)).toHaveText(/^At least/)
  await showAllKnown(page)
  while ((await more(page).count()) > 0) {
    const before = await references(page)
    await more(page).click()
    await expect.poll(() => hits(page).count()).toBeGreaterThan(before.length)
    const after = await references(page)
    expect(after.slice(0, before.length)).toEqual(before)
    await expect(hits(page).nth(before.length)).toBeFocused()
  }
  expect(new Set(await references(page)).size).toBe(count)
  await expect(status(page)).toContainText(`${count} passages`)
})

test('if further parts cannot be loaded, the results stay, and can be asked for again', async ({
  page,
}) => {
  await searchFor(page, word)
  await showAllKnown(page)
  const shown = await references(page)
  const isFurther = '**/pagefind/parts/*/part.json*'
  await page.route(isFurther, (route) => route.abort())
  await more(page).click()
  await expect(status(page)).toContainText('couldn’t be loaded')
  expect(await references(page)).toEqual(shown)
  await page.unroute(isFurther)
  await more(page).click()
  await expect.poll(() => hits(page).count()).toBeGreaterThan(shown.length)
})

test('the steps lead beyond what was found first, and Back to as many results', async ({
  page,
}) => {
  await searchFor(page, word)
  await showAllKnown(page)
  const known = await hits(page).count()
  await more(page).click()
  await expect.poll(() => hits(page).count()).toBeGreaterThan(known)
  await showAllKnown(page)
  const shown = await references(page)
  await hits(page).last().click()
  const position = page.getByRole('navigation', { name: en.browser.steps.lineName })
  await expect(position.getByRole('status')).toHaveText(
    new RegExp(`^${shown.length} of at least \\d+`),
  )
  await page.keyboard.press('n')
  await expect(position.getByRole('status')).toHaveText(
    new RegExp(`^${shown.length + 1} of (?:at least )?\\d+ · next`),
  )
  await page.goBack()
  await expect(hits(page).nth(shown.length - 1)).toBeVisible()
  expect((await references(page)).slice(0, shown.length)).toEqual(shown)
})
