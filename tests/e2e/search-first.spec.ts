import { expect, type Page, test } from '@playwright/test'
import { en } from '#messages/en/catalogue.ts'
import { markedPixels } from './marked-pixels.ts'
import { found, main } from './pages.ts'

const hits = '.hit'
const results = '[data-search-results]'
/** The search itself, which loads after what finds the first hits. */
const searchItself = /\/_astro\/search\.[^/]+\.js$/
const [, place] = found.places

/** Types a word into the search as soon as it opens. */
async function type(page: Page, words: string): Promise<void> {
  await page.goto(main.path)
  await page.keyboard.press('/')
  await page.keyboard.type(words)
}

/** Holds back files until the function that is returned is called. */
async function hold(page: Page, files: RegExp): Promise<() => void> {
  let release = () => {}
  const released = new Promise<void>((done) => (release = done))
  await page.route(files, async (route) => {
    await released
    await route.continue()
  })
  return release
}

test('first hits come from the text, before anything else of the search is requested', async ({
  page,
}) => {
  const release = await hold(page, searchItself)
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await type(page, found.word)
  await expect(page.locator(hits)).toHaveCount(found.places.length)
  expect(asked.filter((url) => url.includes('/pagefind/'))).toEqual([])
  const first = await page.locator(hits).allTextContents()
  release()
  await expect(page.locator(results)).toHaveAttribute('aria-busy', 'false')
  const complete = await page.locator(hits).allTextContents()
  expect(complete.slice(0, first.length).map((words) => words.replace(/\d+ uses/, ''))).toEqual(
    first,
  )
})

test('while the answer is not complete, nothing is counted', async ({ page }) => {
  const release = await hold(page, /\/pagefind\/pagefind\.js/)
  await type(page, found.word)
  await expect(page.locator(hits).first()).toBeVisible()
  await expect(page.locator('.search-status')).toHaveText(en.browser.search.searching)
  await expect(page.locator('.hit-uses').first()).toHaveText('')
  release()
  await expect(page.locator('.search-status')).toContainText('3 passages')
})

test('the marks in a hit follow the query while more of it is typed', async ({ page }) => {
  const [word = '', ...others] = found.phrase.query.split(' ')
  await type(page, word)
  await expect(page.locator(results)).toHaveAttribute('aria-busy', 'false')
  await page.keyboard.type(` ${others.join(' ')}`)
  await expect(page.locator(hits).first().locator('mark').first()).toHaveText(
    new RegExp(`^${found.phrase.query}$`, 'i'),
  )
})

test('a hit that is clicked before the search has loaded leads to its words all the same', async ({
  page,
}) => {
  const release = await hold(page, searchItself)
  await type(page, found.word)
  await page.locator(hits).filter({ hasText: place.name }).click()
  release()
  await expect(page).toHaveURL(place.path)
  await expect.poll(() => markedPixels(page, place.id)).toBeGreaterThan(300)
  await expect(page.getByRole('navigation', { name: en.browser.steps.lineName })).toBeVisible()
})

test('a hit can be followed if the search cannot be loaded', async ({ page }) => {
  await page.route(searchItself, (route) => route.abort())
  await type(page, found.word)
  await page.locator(hits).filter({ hasText: place.name }).click()
  await expect(page).toHaveURL(place.path)
})

test('a query with a meaning of its own waits for the search, which understands it', async ({
  page,
}) => {
  const release = await hold(page, searchItself)
  await type(page, `${found.word} -Finland`)
  await page.waitForTimeout(300)
  await expect(page.locator(hits)).toHaveCount(0)
  release()
  await expect(page.locator(hits).first()).toBeVisible()
})
