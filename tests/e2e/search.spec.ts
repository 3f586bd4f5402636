import { expect, test } from '@playwright/test'
import { below } from '../../playwright.config.ts'
import { siteBelow } from '../sites.ts'
import { markedPixels } from './marked-pixels.ts'
import { edition, found, main, short } from './pages.ts'

const hits = '.hit'

test('a word is found with its speakers, and each hit lands on the words', async ({ page }) => {
  for (const { name, path, id } of found.places) {
    await page.goto(`/search/?q=${found.word}`)
    const hit = page.locator(hits).filter({ hasText: name })
    await expect(hit.locator('mark').first()).toHaveText(found.marked)
    await hit.click()
    await expect(page).toHaveURL(path)
    await expect(page.locator(id)).toBeInViewport()
    await expect.poll(() => markedPixels(page, id)).toBeGreaterThan(300)
  }
})

test('a paragraph opened without words has none marked', async ({ page }) => {
  await page.goto(found.places[1].path)
  expect(await markedPixels(page, '#a1')).toBe(0)
})

test('nothing of the search is loaded before it is wanted', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(short.path, { waitUntil: 'networkidle' })
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
  await page.keyboard.type(found.phrase.query)
  await expect(page.locator(hits).first()).toContainText(found.phrase.number)
  await expect(page.locator('[data-search-results]')).toHaveAttribute('aria-busy', 'false')
  await page.keyboard.press('ArrowDown')
  await expect(page.locator(hits).first()).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(page.locator(hits).nth(1)).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(found.phrase.path)
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
  await page.getByRole('searchbox').fill(found.phrase.query)
  await expect(page.locator(hits).first()).toBeVisible()
  await expect(page).toHaveURL(`/search/?q=${found.phrase.query.replaceAll(' ', '+')}`)
  await page.reload()
  await expect(page.getByRole('searchbox')).toHaveValue(found.phrase.query)
  await expect(page.locator(hits).first()).toBeVisible()
})

test('the glossary is searched too, in its own scripts', async ({ page }) => {
  await page.goto('/search/')
  for (const [query, name] of found.names) {
    await page.getByRole('searchbox').fill(query)
    await expect(
      page.locator('[data-search-results] a').filter({ hasText: name }).first(),
      query,
    ).toBeVisible()
  }
})

test('words that no single paragraph contains are found separately', async ({ page }) => {
  await page.goto(`/search/?q=${found.apart.query}`)
  await expect(page.locator('.search-status')).toContainText('No passage contains all these words')
  await expect(page.locator(hits).filter({ hasText: found.apart.place })).toBeVisible()
})

test('more hits than one page has come on demand', async ({ page }) => {
  await page.goto(`/search/?q=${found.common}`)
  const said = page.locator('.hits').first().locator('.hit')
  await expect(said).toHaveCount(12)
  await page
    .getByRole('button', { name: /^Show \d+ more$/ })
    .first()
    .click()
  await expect(said).toHaveCount(24)
  await expect(said.nth(12)).toBeFocused()
})

test('nothing found says so and shows ways on', async ({ page }) => {
  await page.goto('/search/?q=xyzzyplugh')
  await expect(page.locator('.search-status')).toContainText('Nothing found for “xyzzyplugh”')
  await page.locator('.search-status').getByRole('link', { name: 'index', exact: true }).click()
  await expect(page).toHaveURL('/index/')
})

test('a term is named above the hits, and its entry shows how often it is used and leads there', async ({
  page,
}) => {
  await page.goto(`/search/?q=${found.word}`)
  await expect(page.locator('.search-card')).toContainText(found.entry.card)
  const entry = page.locator('[data-kind=glossary] > li').first()
  await expect(entry).toContainText(found.entry.card)
  // It agrees with the number of passages that are found.
  await expect(page.locator('.search-status')).toContainText('3 passages')
  await entry.getByRole('link', { name: /^\d+ mentions in 3 passages$/ }).click()
  await expect(page).toHaveURL(`${found.entry.path}#uses`)
})

test('a place that is typed is gone to with one key', async ({ page }) => {
  await page.goto('/')
  await page.keyboard.press('/')
  await page.keyboard.type(`${main.number}.a3`)
  await expect(page.locator('.search-go')).toContainText(
    `Go to ${edition.answers.label} · ${main.number}.A3`,
  )
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`${main.path}#a3`)
})

test('what was found is said once typing rests', async ({ page }) => {
  await page.goto('/search/')
  await page.getByRole('searchbox').pressSequentially(found.word, { delay: 30 })
  const spoken = page.locator('.search [role=status]')
  await expect(page.locator(hits).first()).toBeVisible()
  await expect(spoken).toHaveText(/3 passages/)
})

test('a misspelt name is put right, and the right one can be taken', async ({ page }) => {
  await page.goto(`/search/?q=${found.misspelt.query}`)
  await page.locator('.search-status a').filter({ hasText: found.misspelt.meant }).click()
  await expect(page.getByRole('searchbox')).toHaveValue(found.misspelt.meant)
  await expect(page).toHaveURL(`/search/?q=${found.misspelt.meant}`)
  await expect(page.locator('.search-status')).not.toContainText('Showing results for')
})

test('an empty query gets help', async ({ page }) => {
  await page.goto('/search/')
  await expect(page.locator('.search-status')).toContainText('exchange 7')
  await expect(page.locator('.search-status a')).toHaveCount(2)
})

test('with a phone’s keyboard open the first hit can be seen', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 390 })
  await page.goto(main.path)
  await page.keyboard.press('/')
  await page.keyboard.type(found.word)
  const first = page.locator(hits).first().locator('.hit-at')
  await expect(first).toBeInViewport({ ratio: 1 })
})

test('results stay in place while one is pressed, so that the click reaches it', async ({
  page,
}) => {
  await page.goto(main.path)
  await page.keyboard.press('/')
  await page.keyboard.type(found.word)
  const hit = page.locator(hits).first()
  await expect(page.locator('[data-search-results]')).toHaveAttribute('aria-busy', 'false')
  const href = await hit.getAttribute('href')
  await hit.hover()
  await page.mouse.down()
  await page.getByRole('searchbox').evaluate((field: HTMLInputElement, words) => {
    field.value = words
    field.dispatchEvent(new Event('input'))
  }, found.common)
  await page.waitForTimeout(600)
  await expect(page.locator(hits).first()).toHaveAttribute('href', href!)
  await page.mouse.up()
  await expect(page).toHaveURL(href!.replace(/:~:.*/, ''))
})

test('a context menu on a result does not stop the search', async ({ page }) => {
  await page.goto(main.path)
  await page.keyboard.press('/')
  await page.keyboard.type(found.word)
  const hit = page.locator(hits).first()
  // Some systems report no release after the menu has opened.
  for (const type of ['pointerdown', 'contextmenu']) await hit.dispatchEvent(type, { button: 2 })
  await page.getByRole('searchbox').fill(found.common)
  await expect(page.locator(hits).nth(found.places.length)).toBeVisible()
})

test('all uses in an exchange are marked without touching its words', async ({ page }) => {
  await page.goto(main.path)
  const textOf = () =>
    page.locator('[data-turn]').evaluateAll((all) => all.map((turn) => turn.innerHTML))
  // The pointer opens no card.
  await page.mouse.move(2, 2)
  const words = await textOf()
  await page.keyboard.press('/')
  await page.keyboard.type(main.repeated.words)
  await page.getByRole('button', { name: /^Show .* in this exchange$/ }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
  const bar = page.getByRole('group', { name: 'Mentions in this exchange' })
  await expect(bar).toContainText(`1 of ${main.repeated.uses}`)
  await page.keyboard.press('Enter')
  await expect(bar).toContainText(`2 of ${main.repeated.uses}`)
  const sizes = await page.evaluate(() =>
    [...CSS.highlights].map(([name, { size }]) => [name, size]),
  )
  expect(Object.fromEntries(sizes)).toEqual({ found: main.repeated.uses, here: 1 })
  // It is still where the button was, and lights words there.
  await page.mouse.move(2, 2)
  await expect.poll(textOf).toEqual(words)
  await page.keyboard.press('Escape')
  await expect(bar).toHaveCount(0)
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0)
})

test('a browser can add the search', async ({ page, request }) => {
  const root = below
  await page.goto(`${root}/search/`)
  const href = await page.locator('link[rel=search]').getAttribute('href')
  expect(href).toBe('../opensearch.xml')
  const description = await (await request.get(`${root}/opensearch.xml`)).text()
  expect(description).toContain(`template="${siteBelow.url}/search/?q={searchTerms}"`)
  await page.goto(`${root}/search/?q=${found.word}`)
  const hit = page.locator(hits).first()
  await expect(hit).toBeVisible()
  expect(await hit.getAttribute('href')).toContain(`${siteBelow.base}exchanges/`)
})
