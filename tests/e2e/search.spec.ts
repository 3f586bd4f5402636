import { expect, test } from '@playwright/test'
import { below } from '../../playwright.config.ts'
import { ownSite } from '../sites.ts'
import { markedPixels } from './pages.ts'

const hits = '.hits a'

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
  await expect(page.locator('[data-search-results]')).toHaveAttribute('aria-busy', 'false')
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
    await expect(
      page.locator('[data-search-results] a').filter({ hasText: name! }).first(),
      query,
    ).toBeVisible()
  }
})

test('words that no single paragraph contains are found separately', async ({ page }) => {
  await page.goto('/search/?q=THAAD+Kuomintang')
  await expect(page.locator('.search-status')).toContainText('No place has all of these words')
  await expect(page.locator(hits).filter({ hasText: '8.Q1' })).toBeVisible()
})

test('more hits than one page has come on demand', async ({ page }) => {
  await page.goto('/search/?q=China')
  const said = page.locator('.hits').first().locator('a')
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
  await page.locator('.search-status').getByRole('link', { name: 'the index' }).click()
  await expect(page).toHaveURL('/index/')
})

const hostile = {
  'an image with code': '<img src=x onerror=document.title="hit">',
  'a script': '<script>document.title="hit"</script> "><svg/onload=1>',
  'ten thousand characters': 'sphere '.repeat(1429),
  'regular expressions': '[(*+?.^$|\\\\ {2,} (a+)+$',
  'lone surrogates': 'mult\ud800ipolar \udc00',
  'text from right to left': '\u202Eמלחמה قوة\u202C',
  'characters of the engine': '\ue023\ue071\ue031 \u0000',
}

for (const [name, query] of Object.entries(hostile)) {
  test(`a hostile query is only words: ${name}`, async ({ page }) => {
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    await page.goto('/search/')
    const title = await page.title()
    const before = await page.locator('main *').count()
    await page.getByRole('searchbox').evaluate((field: HTMLInputElement, words) => {
      field.value = words
      field.dispatchEvent(new Event('input', { bubbles: true }))
    }, query)
    await expect(page.locator('[data-search-results]')).toHaveAttribute('aria-busy', 'false')
    await expect(page.locator('.search-status')).not.toContainText('could not be loaded')
    expect(await page.locator('.search :is(img, script, svg)').count()).toBe(0)
    expect(await page.title()).toBe(title)
    expect(before).toBeGreaterThan(0)
    expect(errors).toEqual([])
  })
}

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

for (const [name, pattern] of Object.entries({
  'the first file': '**/pagefind/start.json*',
  'the engine': '**/pagefind/wasm.engine.pagefind',
  'the list of pages': '**/pagefind/*.pf_meta',
  'the words': '**/pagefind/index/*',
})) {
  for (const [state, body] of Object.entries({ missing: undefined, corrupt: 'not what it was' })) {
    test(`${name} ${state}: it says so, and shows ways on`, async ({ page }) => {
      await page.route(pattern, (route) =>
        route.fulfill(body === undefined ? { status: 404, body: '' } : { status: 200, body }),
      )
      await page.goto('/search/?q=multipolarity')
      const status = page.locator('.search-status')
      await expect(status).toContainText('could not be loaded', { timeout: 20_000 })
      await expect(status.getByRole('link', { name: 'the index' })).toBeVisible()
      await expect(status.getByRole('link', { name: 'the whole text' })).toBeVisible()
    })
  }
}

test('the filters are in the address, and counts follow the query', async ({ page }) => {
  await page.goto('/search/?q=sphere&speaker=lukin&order=text')
  await expect(page.locator('.hit-group h3').first()).toContainText('5.')
  await expect(page.getByLabel('Speaker')).toHaveValue('lukin')
  await expect(page.getByLabel('Order')).toHaveValue('text')
  await page.getByRole('searchbox').fill('Canada')
  await expect(page).toHaveURL('/search/?q=Canada&speaker=lukin&order=text')
  await expect(page.getByLabel('Speaker').locator('option')).toHaveText([
    'Anybody',
    'Rozman (1)',
    'Lukin (1)',
  ])
  await page.getByLabel('Speaker').selectOption('rozman')
  await expect(page).toHaveURL('/search/?q=Canada&speaker=rozman&order=text')
  await expect(page.locator(hits).first()).toContainText('Rozman · 4.Q1')
  await page.getByLabel('Speaker').selectOption('')
  await page.getByLabel('Order').selectOption('')
  await expect(page).toHaveURL('/search/?q=Canada')
})

test('in the order of the conversation hits are listed below their exchanges', async ({ page }) => {
  await page.goto('/search/?q=Fukuyama&order=text')
  const group = page.locator('.hit-group').first()
  await expect(group.locator('h3')).toHaveText('2. Theory, ideology and Western policy')
  await expect(group.locator('.hit-at')).toHaveText(['Rozman · 2.Q1', 'Lukin · 2.A1'])
})

test('a term shows its card, how often it is used, and leads to its uses', async ({ page }) => {
  await page.goto('/search/?q=multipolarity')
  const card = page.locator('.search-card')
  await expect(card).toContainText('A distribution of power')
  await card.getByRole('link', { name: /^used \d+ times$/ }).click()
  await expect(page).toHaveURL('/glossary/multipolarity/#uses')
})

test('a place that is typed is gone to with one key', async ({ page }) => {
  await page.goto('/')
  await page.keyboard.press('/')
  await page.keyboard.type('5.a3')
  await expect(page.locator('.search-go')).toContainText('Go to Lukin · 5.A3')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/exchanges/hierarchy-equality-spheres-of-influence/#a3')
})

test('what was found is said once typing rests', async ({ page }) => {
  await page.goto('/search/')
  await page.getByRole('searchbox').pressSequentially('multipolarity', { delay: 30 })
  const spoken = page.locator('.search [role=status]')
  await expect(page.locator(hits).first()).toBeVisible()
  await expect(spoken).toHaveText(/3 places/)
})

test('a misspelt name is put right, and the right one can be taken', async ({ page }) => {
  await page.goto('/search/?q=Kisinger')
  await page.locator('.search-status a').filter({ hasText: 'Kissinger' }).click()
  await expect(page.getByRole('searchbox')).toHaveValue('Kissinger')
  await expect(page).toHaveURL('/search/?q=Kissinger')
  await expect(page.locator('.search-status')).not.toContainText('Did you mean')
})

test('an empty query gets help', async ({ page }) => {
  await page.goto('/search/')
  await expect(page.locator('.search-status')).toContainText('exchange 7')
  await expect(page.locator('.search-status a')).toHaveCount(2)
})

test('with a phone’s keyboard open the first hit can be seen', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 390 })
  await page.goto('/exchanges/greater-eurasia/')
  await page.keyboard.press('/')
  await page.keyboard.type('multipolarity')
  const first = page.locator(hits).first().locator('.hit-at')
  await expect(first).toBeInViewport({ ratio: 1 })
})

test('all uses in an exchange are marked without touching its words', async ({ page }) => {
  await page.goto('/exchanges/hierarchy-equality-spheres-of-influence/')
  const words = await page.locator('article').innerHTML()
  await page.keyboard.press('/')
  await page.keyboard.type('sphere of influence')
  await page.getByRole('button', { name: /uses? in this exchange/ }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
  const bar = page.getByRole('group', { name: 'Uses in this exchange' })
  await expect(bar).toContainText('1 of 3')
  await page.keyboard.press('Enter')
  await expect(bar).toContainText('2 of 3')
  const sizes = await page.evaluate(() =>
    [...CSS.highlights].map(([name, { size }]) => [name, size]),
  )
  expect(Object.fromEntries(sizes)).toEqual({ found: 3, here: 1 })
  expect(await page.locator('article').innerHTML()).toBe(words)
  await page.keyboard.press('Escape')
  await expect(bar).toHaveCount(0)
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0)
})

test('a browser can add the search', async ({ page, request }) => {
  const root = below
  await page.goto(`${root}/search/`)
  const href = await page.locator('link[rel=search]').getAttribute('href')
  expect(href).toBe(`${ownSite.base}opensearch.xml`)
  const description = await (await request.get(`${root}/opensearch.xml`)).text()
  expect(description).toContain(`template="${ownSite.url}/search/?q={searchTerms}"`)
  await page.goto(`${root}/search/?q=multipolarity`)
  const hit = page.locator(hits).first()
  await expect(hit).toBeVisible()
  expect(await hit.getAttribute('href')).toContain(`${ownSite.base}exchanges/`)
})
