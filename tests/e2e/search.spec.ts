import { expect, test } from '@playwright/test'
import { markedPixels } from './pages.ts'

const hits = '[data-search-results] a'

test('“multipolarity” is found with its speakers, and each hit lands on the words', async ({
  page,
}) => {
  const found = [
    { name: 'Introduction · 0.P2', path: '/exchanges/introduction/#p2', paragraph: '#p2' },
    {
      name: 'Lukin · 2.A1',
      path: '/exchanges/theory-ideology-western-policy/#a1',
      paragraph: '#a1',
    },
    {
      name: 'Lukin · 9.A1',
      path: '/exchanges/sco-expansion-india-central-asia/#a1',
      paragraph: '#a1',
    },
  ]
  for (const { name, path, paragraph } of found) {
    await page.goto('/search/?q=multipolarity')
    const hit = page.locator(hits).filter({ hasText: name })
    await expect(hit.locator('mark').first()).toHaveText(/^multipolar(ity)?$/)
    await hit.click()
    await expect(page).toHaveURL(path)
    await expect(page.locator(paragraph)).toBeInViewport()
    await expect.poll(() => markedPixels(page, paragraph)).toBeGreaterThan(300)
  }
})

test('a paragraph opened without words has none marked', async ({ page }) => {
  await page.goto('/exchanges/theory-ideology-western-policy/#a1')
  expect(await markedPixels(page, '#a1')).toBe(0)
})

test('nothing of the search is loaded before it is wanted', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto('/exchanges/greater-eurasia/', { waitUntil: 'networkidle' })
  expect(asked.filter((url) => /pagefind|search/.test(url))).toEqual([])
  await page.keyboard.press('/')
  await expect(page.getByRole('dialog')).toBeVisible()
  await expect.poll(() => asked.filter((url) => url.includes('search')).length).toBeGreaterThan(0)
})

test('by keyboard alone: open, type, walk, go', async ({ page }) => {
  await page.goto('/')
  await page.keyboard.press('Control+k')
  const field = page.getByRole('searchbox')
  await expect(field).toBeFocused()
  await page.keyboard.type('peace treaty')
  await expect(page.locator(hits).first()).toContainText('12.')
  await page.keyboard.press('ArrowDown')
  await expect(page.locator(hits).first()).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(page.locator(hits).nth(1)).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/exchanges\/japan-peace-treaty\/#(q|a)1$/)
})

test('Escape closes it and gives the focus back', async ({ page }) => {
  await page.goto('/about/')
  const link = page.getByRole('link', { name: 'Search', exact: false }).first()
  await link.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(link).toBeFocused()
})

test('a slash that is typed is a slash', async ({ page }) => {
  await page.goto('/search/')
  await page.getByRole('searchbox').fill('a')
  await page.getByRole('searchbox').press('/')
  await expect(page.getByRole('searchbox')).toHaveValue('a/')
})

test('the address of the page keeps the query', async ({ page }) => {
  await page.goto('/search/')
  await page.getByRole('searchbox').fill('spheres of influence')
  await expect(page.locator(hits).first()).toBeVisible()
  await expect(page).toHaveURL('/search/?q=spheres+of+influence')
  await page.reload()
  await expect(page.getByRole('searchbox')).toHaveValue('spheres of influence')
  await expect(page.locator(hits).first()).toBeVisible()
})

test('the glossary is searched too, in its own scripts', async ({ page }) => {
  for (const [query, name] of [
    ['многополярность', 'Multipolarity'],
    ['和而不同', 'He er butong'],
    ['OBOR', 'Belt and Road Initiative (BRI)'],
  ]) {
    await page.goto(`/search/?q=${encodeURIComponent(query!)}`)
    await expect(page.locator(hits).filter({ hasText: name! }).first(), query).toBeVisible()
  }
})

test('words that stand in no one paragraph are found apart', async ({ page }) => {
  await page.goto('/search/?q=THAAD+Kuomintang')
  await expect(page.locator('.search-status')).toContainText('No place has all of these words')
  await expect(page.locator(hits).filter({ hasText: '8.Q1' })).toBeVisible()
})

test('more hits than one page has come on demand', async ({ page }) => {
  await page.goto('/search/?q=China')
  await expect(page.locator(hits)).toHaveCount(12)
  await page.getByRole('button', { name: /^Show \d+ more$/ }).click()
  await expect(page.locator(hits)).toHaveCount(24)
  await expect(page.locator(hits).nth(12)).toBeFocused()
})

test('nothing found says so and shows ways on', async ({ page }) => {
  await page.goto('/search/?q=xyzzyplugh')
  await expect(page.locator('.search-status')).toContainText('Nothing found for “xyzzyplugh”')
  await page.locator('.search-status').getByRole('link', { name: 'the index' }).click()
  await expect(page).toHaveURL('/index/')
})

test('a hostile query is only words', async ({ page }) => {
  await page.goto(
    `/search/?q=${encodeURIComponent('<img src=x onerror=document.title="hit"> [(*')}`,
  )
  await expect(page.locator('.search-status')).not.toHaveText('Searching …')
  expect(await page.locator('.search img').count()).toBe(0)
  expect(await page.title()).toContain('Search')
})

test('an index that is not there is an error with a way out, and can be tried again', async ({
  page,
}) => {
  await page.route('**/pagefind/**', (route) => route.abort())
  await page.goto('/search/?q=multipolarity')
  await expect(page.locator('.search-status')).toContainText('could not be loaded')
  await expect(
    page.locator('.search-status').getByRole('link', { name: 'the whole text' }),
  ).toBeVisible()
  await page.unroute('**/pagefind/**')
  await page.getByRole('searchbox').press('Enter')
  await expect(page.locator(hits).first()).toBeVisible()
})

test('while it loads it says so', async ({ page }) => {
  await page.route('**/pagefind/pagefind.js', async (route) => {
    await new Promise((done) => setTimeout(done, 800))
    await route.continue()
  })
  await page.goto('/search/?q=multipolarity')
  await expect(page.locator('.search-status')).toHaveText('Searching …')
  await expect(page.locator(hits).first()).toBeVisible()
})
