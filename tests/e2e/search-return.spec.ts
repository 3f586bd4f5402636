import { type Browser, chromium, expect, type Page, test } from '@playwright/test'
import { en } from '#messages/en/catalogue.ts'
import { findChromium } from '../browser.ts'
import { root } from '../../playwright.config.ts'
import { edition, found, main, short } from './pages.ts'

const { search: messages, recent: recentMessages } = en.browser
const hits = '.hit'
const results = '[data-search-results]'

const dialog = (page: Page) => page.getByRole('dialog', { name: en.browser.start.search })
const field = (page: Page) => page.getByRole('searchbox')

async function searchFor(page: Page, query: string): Promise<void> {
  // At the address of a paragraph, browsers take the focus there when the page has loaded.
  await page.waitForLoadState()
  await page.keyboard.press('/')
  await expect(field(page)).toBeFocused()
  await page.keyboard.type(query)
  const parameters = new URLSearchParams({ q: query })
  const asPage = page.getByRole('link', { name: messages.openAsPage })
  await expect(asPage).toHaveAttribute('href', new RegExp(`\\?${parameters}`), {
    timeout: 15_000,
  })
  await expect(page.locator(results)).toHaveAttribute('aria-busy', 'false')
  await expect(page.locator(hits).first()).toBeVisible()
}

/** Closes the dialog, and waits until the browser takes the focus from the field and goes back. */
async function escape(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toBeHidden()
  await expect(page.locator('.search-dialog input')).not.toBeFocused()
  await expect.poll(() => page.evaluate(() => history.state as unknown)).toBeNull()
}

test('the first Escape closes the dialog, which keeps the query', async ({ page }) => {
  await page.goto(main.path)
  await searchFor(page, found.word)
  await escape(page)
  await page.keyboard.press('/')
  await expect(field(page)).toHaveValue(found.word)
  await expect(page.locator(hits).first()).toBeVisible()
  // It is selected, so that typing replaces it.
  await page.keyboard.type('x')
  await expect(field(page)).toHaveValue('x')
})

test('the query is kept for the next page', async ({ page }) => {
  await page.goto(main.path)
  await searchFor(page, found.word)
  await escape(page)
  await page.goto(short.path)
  await page.keyboard.press('/')
  await expect(field(page)).toHaveValue(found.word)
  await expect(page.locator(hits).first()).toBeVisible()
  await page.keyboard.type('x')
  await expect(field(page)).toHaveValue('x')
})

test('a button empties the field', async ({ page }) => {
  await page.goto(main.path)
  await searchFor(page, found.word)
  const button = page.getByRole('button', { name: messages.emptyField })
  await button.click()
  await expect(field(page)).toHaveValue('')
  await expect(field(page)).toBeFocused()
  await expect(button).toBeHidden()
  await expect(page.locator(hits)).toHaveCount(0)
})

test('Back closes the dialog and leaves the page where it was', async ({ page }) => {
  await page.goto(short.path)
  await page.goto(main.path)
  await page.evaluate(() => scrollTo(0, 500))
  await searchFor(page, found.word)
  await page.goBack()
  await expect(dialog(page)).toBeHidden()
  await expect(page).toHaveURL(main.path)
  expect(await page.evaluate(() => scrollY)).toBe(500)
  await page.goForward()
  await expect(dialog(page)).toBeVisible()
  await page.goBack()
  await expect(dialog(page)).toBeHidden()
  await page.goBack()
  await expect(page).toHaveURL(short.path)
})

test('a dialog that Escape has closed is not in the way of Back', async ({ page }) => {
  await page.goto(short.path)
  await page.goto(main.path)
  for (let times = 0; times < 2; times++) {
    await searchFor(page, found.word)
    await escape(page)
  }
  await page.goBack()
  await expect(page).toHaveURL(short.path)
})

for (const way of ['mouse', 'keyboard'] as const) {
  test(`Back from a hit restores the dialog, its filters and its place, by ${way}`, async ({
    page,
  }) => {
    await page.goto(short.path)
    await searchFor(page, found.common)
    await page
      .getByLabel(messages.filters.speaker.name)
      .selectOption({ value: edition.answers.key })
    await expect(page.locator(results)).toHaveAttribute('aria-busy', 'false')
    await page.locator('.hits').first().getByRole('button').click()
    await expect(page.locator('.hits').first().locator('.hit').nth(12)).toBeFocused()
    const followed = page.locator('.hits').first().locator('.hit').last()
    await followed.scrollIntoViewIfNeeded()
    await followed.focus()
    const href = await followed.getAttribute('href')
    const top = await dialog(page).evaluate(({ scrollTop }) => scrollTop)
    expect(top).toBeGreaterThan(500)
    if (way === 'mouse') await followed.click()
    else await page.keyboard.press('Enter')
    await expect(page).not.toHaveURL(short.path)
    await expect(dialog(page)).toBeHidden()
    await page.goBack()
    await expect(page).toHaveURL(short.path)
    await expect(field(page)).toHaveValue(found.common)
    await expect(page.getByLabel(messages.filters.speaker.name)).toHaveValue(edition.answers.key)
    await expect(page.locator(`a[href="${href}"]`)).toBeFocused()
    await expect.poll(() => dialog(page).evaluate(({ scrollTop }) => scrollTop)).toBe(top)
  })
}

test('Back from a hit on the same page restores the dialog', async ({ page }) => {
  const { path: address, id, name } = found.places[1]
  const path = address.replace(id, '')
  for (const start of [path, address]) {
    await page.goto('about:blank')
    await page.goto(start)
    await searchFor(page, found.word)
    await page.locator(hits).filter({ hasText: name }).click()
    await expect(dialog(page)).toBeHidden()
    await expect(page).toHaveURL(address)
    await expect(page.locator(id)).toBeInViewport()
    await expect
      .poll(() => page.evaluate(() => CSS.highlights.get('found')?.size))
      .toBeGreaterThan(0)
    await page.goBack()
    await expect(dialog(page)).toBeVisible()
    await expect(page.locator(hits).filter({ hasText: name })).toBeFocused()
    await page.goBack()
    await expect(dialog(page)).toBeHidden()
    await expect(page).toHaveURL(start)
  }
})

test('Back from a result outside the interview restores the dialog too', async ({ page }) => {
  await page.goto(short.path)
  await searchFor(page, found.word)
  await page.locator('.search-card .hit-at').click()
  await expect(page).toHaveURL(found.entry.path)
  await page.goBack()
  await expect(page.locator('.search-card .hit-at')).toBeFocused()
})

test('a reload keeps the dialog', async ({ page }) => {
  await page.goto(short.path)
  await searchFor(page, found.word)
  await page.reload()
  await expect(dialog(page)).toBeVisible()
  await expect(field(page)).toHaveValue(found.word)
  await expect(page.locator(hits).first()).toBeVisible()
})

test('Back to the search page restores the query and the scroll position', async ({ page }) => {
  await page.goto(`/search/?q=${found.common}`)
  await page.locator('.hits').first().getByRole('button').click()
  const followed = page.locator('.hits').first().locator('.hit').nth(20)
  await followed.scrollIntoViewIfNeeded()
  const href = await followed.getAttribute('href')
  const top = await page.evaluate(() => scrollY)
  await followed.click()
  await expect(page).not.toHaveURL(/search/)
  await page.goBack()
  await expect(page).toHaveURL(`/search/?q=${found.common}`)
  await expect(field(page)).toHaveValue(found.common)
  await expect(page.locator(`a[href="${href}"]`)).toBeFocused()
  await expect.poll(() => page.evaluate(() => scrollY)).toBeCloseTo(top, -1)
})

test('a hit opened in a new tab leaves the dialog as it is', async ({ page, context }) => {
  await page.goto(short.path)
  await searchFor(page, found.word)
  const opened = context.waitForEvent('page')
  await page
    .locator(hits)
    .first()
    .click({ modifiers: ['ControlOrMeta'] })
  await opened
  await expect(dialog(page)).toBeVisible()
  await expect(page).toHaveURL(short.path)
})

test('a suggestion is taken in the dialog', async ({ page }) => {
  await page.goto(short.path)
  await searchFor(page, found.misspelt.query)
  await page.locator('.search-status a').filter({ hasText: found.misspelt.meant }).click()
  await expect(dialog(page)).toBeVisible()
  await expect(field(page)).toHaveValue(found.misspelt.meant)
})

test.describe('in a browser that keeps pages for the way back', () => {
  let browser: Browser
  let page: Page
  test.beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: await findChromium(),
      args: ['--no-sandbox'],
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    })
  })
  test.afterAll(() => browser.close())
  test.beforeEach(async () => {
    page = await browser.newPage({ baseURL: root, serviceWorkers: 'block' })
    await page.goto(short.path)
    await searchFor(page, found.word)
    await page.evaluate(() => (document.documentElement.dataset['kept'] = 'yes'))
  })
  test.afterEach(() => page.close())

  /** Goes back. Playwright’s own way back waits for a page to load. */
  const goBack = () => page.evaluate(() => history.back())

  test('a page from which a hit was followed is kept', async () => {
    await page.locator(hits).first().click()
    await expect(page).not.toHaveURL(short.path)
    await goBack()
    await expect(page.locator('html')).toHaveAttribute('data-kept', 'yes')
    await expect(dialog(page)).toBeVisible()
    await expect(page.locator(hits).first()).toBeFocused()
  })

  test('Back leads to the results, after steps from a hit on their page to another', async () => {
    const here = page.locator(hits).filter({ hasText: ` ${short.number}.` })
    await here.click()
    await expect(page).toHaveURL(found.places[2].path)
    await expect(page.locator('html')).toHaveAttribute('data-search', 'stepping')
    await page.keyboard.press('n')
    await expect(page).not.toHaveURL(found.places[2].path)
    await expect(page.locator('html')).toHaveAttribute('data-search', 'stepping')
    await goBack()
    await expect(page).toHaveURL(short.path)
    await expect(dialog(page)).toBeVisible()
    await expect(here).toBeFocused()
    await goBack()
    await expect(dialog(page)).toBeHidden()
  })
})

test('the queries of late are offered in the empty field, and can be removed', async ({ page }) => {
  const used = [found.word, found.shared.word, found.common]
  for (const query of used) {
    // Not from the page of a hit: Chromium looks for its words for a while, and then takes the focus there.
    await page.goto(short.path)
    await searchFor(page, query)
    await page.locator(hits).first().click()
    // The page of the hit is there.
    await expect(page.locator('.steps a')).toHaveAttribute('href', `/search/?q=${query}`)
  }
  await page.goto(short.path)
  // One that was neither used nor looked at.
  await searchFor(page, found.misspelt.meant)
  await page.getByRole('button', { name: messages.emptyField }).click()
  const recent = page.locator('.search-recent')
  await expect(recent.getByRole('heading')).toHaveText(recentMessages.recent)
  await expect(recent.getByRole('link')).toHaveText(used.toReversed())
  await recent.getByRole('button', { name: recentMessages.removeRecent(found.shared.word) }).click()
  await expect(recent.getByRole('link')).toHaveText([found.common, found.word])
  await expect(field(page)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(recent.getByRole('link').nth(1)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(field(page)).toHaveValue(found.word)
  await expect(page.locator(hits).first()).toBeVisible()
  await page.getByRole('button', { name: messages.emptyField }).click()
  await recent.getByRole('button', { name: recentMessages.clearAllRecent }).click()
  await expect(recent).toHaveCount(0)
  await page.reload()
  await expect(page.locator('.search-status')).toContainText('exchange 7')
  await expect(recent).toHaveCount(0)
})

test('a query whose answer was looked at is offered, without its beginnings', async ({ page }) => {
  await page.clock.install()
  await page.goto(short.path)
  for (const query of [found.word.slice(0, -1), found.word]) {
    await searchFor(page, query)
    await page.clock.runFor(3000)
    await escape(page)
  }
  await page.keyboard.press('/')
  await page.getByRole('button', { name: messages.emptyField }).click()
  await expect(page.locator('.search-recent').getByRole('link')).toHaveText([found.word])
})

test('where storage is refused, the search works and keeps nothing', async ({ page }) => {
  await page.addInitScript(() => {
    for (const area of ['localStorage', 'sessionStorage'])
      Object.defineProperty(globalThis, area, {
        get: () => {
          throw new DOMException('refused', 'SecurityError')
        },
      })
  })
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  await page.goto(short.path)
  await searchFor(page, found.word)
  await page.locator(hits).first().click()
  await expect(page).not.toHaveURL(short.path)
  await page.goBack()
  await expect(page.locator(hits).first()).toBeFocused()
  await page.goto(main.path)
  await page.keyboard.press('/')
  await expect(page.locator(results)).toHaveAttribute('aria-busy', 'false')
  await expect(field(page)).toHaveValue('')
  await expect(page.locator('.search-recent')).toHaveCount(0)
  expect(errors).toEqual([])
})
