import { expect, type Page, test } from '@playwright/test'
import { en } from '#messages/en/catalogue.ts'
import { main, next } from './pages.ts'

const { cards } = en.browser
const wordsOf = (page: Page, id: string) => page.locator(`[data-turn] a[href="#${id}"]`).first()
const openCards = (page: Page) => page.locator('.annotation:popover-open')

test.describe('in the margin', () => {
  test.beforeEach(async ({ page }) => {
    await page.setViewportSize({ width: 1100, height: 900 })
    await page.addInitScript(() => localStorage.setItem('look', '--size:1.35'))
    await page.goto(main.path)
    await page.evaluate(() => document.fonts.ready)
  })

  /** A note that is cut, and its words in the middle of the window. */
  async function cutNote(page: Page) {
    const id = await page.locator('.annotation.cut').nth(1).getAttribute('id')
    await wordsOf(page, id!).evaluate((words) => words.scrollIntoView({ block: 'center' }))
    return { note: page.locator(`#${id}`), words: wordsOf(page, id!) }
  }

  test('a note that is cut expands in place while the others make room, and is cut again', async ({
    page,
  }) => {
    const { note, words } = await cutNote(page)
    const heightOf = () => note.evaluate((one) => one.getBoundingClientRect().height)
    const before = await heightOf()
    await words.hover()
    await expect(note).not.toHaveClass(/cut/)
    await expect(openCards(page)).toHaveCount(0)
    expect(await heightOf()).toBeGreaterThan(before)
    const overlaps = await page.locator('.annotation.beside').evaluateAll(
      (all) =>
        all.filter((one, at) => {
          const above = all[at - 1]
          return above && one.getBoundingClientRect().top < above.getBoundingClientRect().bottom - 1
        }).length,
    )
    expect(overlaps).toBe(0)
    await page.mouse.move(2, 2)
    await expect(note).toHaveClass(/cut/)
    expect(await heightOf()).toBe(before)
  })

  test('the pointer on a note lights its words, and on the words lights the note', async ({
    page,
  }) => {
    const note = page.locator(`#${main.note.id}`)
    const words = wordsOf(page, main.note.id)
    await words.hover()
    await expect(note).toHaveClass(/lit/)
    await page.mouse.move(2, 2)
    await expect(note).not.toHaveClass(/lit/)
    await note.hover()
    await expect(words).toHaveClass(/lit/)
  })

  test('a note has a name, which its words refer to; Enter reads it from its beginning', async ({
    page,
  }) => {
    const { note, words } = await cutNote(page)
    const name = await note.getAttribute('aria-label')
    const [number, label] = await note.evaluate((one) => [
      one.dataset['n'],
      one.querySelector('b')!.textContent,
    ])
    expect(name!.toLowerCase()).toBe(`note ${number}, ${label.replace('.', '').toLowerCase()}`)
    await expect(words).toHaveAccessibleDescription(name!)
    await page.keyboard.press('Shift')
    await words.focus()
    await page.keyboard.press('Enter')
    await expect(note).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(note.getByRole('link').first()).toBeFocused()
    await page.keyboard.press('Shift+Tab')
    await expect(words).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(note).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(words).toBeFocused()
    await expect(note).toHaveClass(/cut/)
  })

  test('a note that would leave the window opens as a card, and goes back', async ({ page }) => {
    const { note, words } = await cutNote(page)
    await words.evaluate((one) => {
      scrollBy({ top: one.getBoundingClientRect().bottom - innerHeight + 4, behavior: 'instant' })
    })
    await words.hover()
    await expect(note).toHaveJSProperty('popover', 'manual')
    await expect(openCards(page)).toHaveCount(1)
    await expect(note).toBeInViewport({ ratio: 1 })
    await page.mouse.move(2, 2)
    await expect(openCards(page)).toHaveCount(0)
    await expect(note).toHaveClass(/beside/)
  })
})

test('words that are open are lit; a second tap closes their card', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    baseURL: baseURL!,
    hasTouch: true,
    isMobile: true,
    viewport: { width: 390, height: 844 },
  })
  const page = await context.newPage()
  await page.goto(main.path)
  const words = wordsOf(page, main.term.id)
  await words.tap()
  await expect(openCards(page)).toHaveCount(1)
  await expect(words).toHaveClass(/open/)
  await words.tap()
  await expect(openCards(page)).toHaveCount(0)
  await expect(words).not.toHaveClass(/open/)

  // A phone that is turned shows the words and their card again.
  await words.tap()
  await page.setViewportSize({ width: 844, height: 390 })
  await expect(words).toBeInViewport()
  await expect(openCards(page)).toBeInViewport({ ratio: 1 })
  await page.setViewportSize({ width: 390, height: 844 })
  await expect(words).toBeInViewport()
  await expect(openCards(page)).toBeInViewport({ ratio: 1 })
  await context.close()
})

test('a card opens another, and Escape goes back one at a time', async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 900 })
  await page.goto(main.path)
  const words = wordsOf(page, main.note.id)
  await words.click()
  const note = page.locator(`#${main.note.id}`)
  await expect(openCards(page)).toHaveCount(1)
  await note.getByRole('link', { name: 'Brandt' }).hover()
  await expect(openCards(page)).toHaveCount(2)
  const work = openCards(page).last()
  await expect(work).toContainText('2009')
  await expect(work.getByRole('link', { name: cards.open })).toHaveAttribute(
    'href',
    /\/bibliography\/#brandt-2009$/,
  )
  await page.keyboard.press('Escape')
  await expect(openCards(page)).toHaveCount(1)
  await expect(note).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(openCards(page)).toHaveCount(0)
})

test('by keyboard, Tab enters a card and the card that it opens', async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 900 })
  await page.goto(main.path)
  const words = wordsOf(page, main.note.id)
  await words.focus()
  await page.keyboard.press('Enter')
  const note = page.locator(`#${main.note.id}`)
  await expect(note).toBeFocused()
  await page.keyboard.press('Tab')
  const link = note.getByRole('link', { name: 'Brandt' })
  await expect(link).toBeFocused()
  await expect(openCards(page)).toHaveCount(2)
  const work = openCards(page).nth(1)
  await page.keyboard.press('Tab')
  await expect(work.locator(':focus')).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(link).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(words).toBeFocused()
  await expect(openCards(page)).toHaveCount(0)
})

test('pressing Tab slowly leads out of a card: links in a card within a card open no other', async ({
  page,
}) => {
  await page.setViewportSize({ width: 900, height: 900 })
  await page.goto(main.path)
  await wordsOf(page, main.note.id).focus()
  await page.keyboard.press('Enter')
  const note = page.locator(`#${main.note.id}`)
  await expect(note).toBeFocused()
  for (let step = 0; step < 40 && (await note.isVisible()); step++) {
    await page.keyboard.press('Tab')
    // For longer than it takes a card to open.
    await page.waitForTimeout(400)
    expect(await openCards(page).count()).toBeLessThanOrEqual(2)
  }
  await expect(note).toBeHidden()
})

test('two notes can be compared: one is pinned while another opens', async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 900 })
  await page.goto(main.path)
  await wordsOf(page, main.note.id).click()
  const first = page.locator(`#${main.note.id}`)
  await first.getByRole('button', { name: cards.pin }).click()
  await expect(first.getByRole('button', { name: cards.pin })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await wordsOf(page, main.term.id).click()
  const second = page.locator(`#${main.term.id}`)
  for (const card of [first, second]) await expect(card).toBeInViewport({ ratio: 1 })
  await page.mouse.click(4, 300)
  await expect(second).toBeHidden()
  await expect(first).toBeVisible()
  await first.getByRole('button', { name: cards.close }).click()
  await expect(first).toBeHidden()
})

test('a link on any page shows what it leads to', async ({ page }) => {
  const leads = [
    ['/glossary/ostra/', 'main a[href*="/exchanges/"]'],
    ['/timeline/', 'main .timeline a'],
    ['/bibliography/', 'main a[href*="/exchanges/"]'],
    ['/index/', 'main a[href*="/exchanges/"]'],
    ['/glossary/', 'main a[href*="/bibliography/#"], main a[href*="/exchanges/"], main dd a'],
  ] as const
  for (const [path, link] of leads) {
    await page.goto(path)
    await page.locator(link).first().hover()
    await expect(openCards(page), path).toHaveCount(1)
    await expect(openCards(page).locator('p, blockquote').nth(1), path).not.toBeEmpty()
    await page.mouse.move(2, 2)
    await expect(openCards(page), path).toHaveCount(0)
  }
})

test('a link whose page cannot be loaded stays a link', async ({ page }) => {
  await page.goto('/index/')
  await page.route('**/exchanges/**', (route) => route.abort())
  const link = page.locator('main a[href*="/exchanges/"]').first()
  const failed = page.waitForEvent('requestfailed')
  await link.hover()
  await failed
  await expect(openCards(page)).toHaveCount(0)
  await page.unroute('**/exchanges/**')
  await link.click()
  await expect(page).toHaveURL(/\/exchanges\//)
})

test('the first card opens although its script comes late', async ({ page }) => {
  await page.route('**/_astro/cards.*.js', async (route) => {
    await new Promise((done) => setTimeout(done, 500))
    await route.continue()
  })
  await page.setViewportSize({ width: 900, height: 900 })
  await page.goto(next.path)
  await page.locator('[data-turn] a.term').first().click()
  await expect(openCards(page)).toHaveCount(1)
  expect(new URL(page.url()).hash).toBe('')
})

test('Escape takes back the choice of words whose card is still loading', async ({ page }) => {
  const requests: string[] = []
  let release = () => {}
  const released = new Promise<void>((done) => (release = done))
  await page.route('**/_astro/cards.*.js', async (route) => {
    requests.push(route.request().url())
    await released
    await route.continue()
  })
  await page.goto(next.path)
  const words = page.locator('[data-turn] a.term').first()
  await words.click()
  await expect.poll(() => requests.length).toBe(1)
  await page.keyboard.press('Escape')
  await page.mouse.move(2, 2)
  release()
  await expect(page.locator('html')).toHaveAttribute('data-annotations', 'live')
  await expect(openCards(page)).toHaveCount(0)
  await expect(words).toBeFocused()
  // The next choice opens its card.
  await words.click()
  await expect(openCards(page)).toHaveCount(1)
})

test('a mouse on words before the script has loaded opens their card, even where no mouse is reported', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ hasTouch: true, isMobile: true, baseURL: baseURL! })
  const page = await context.newPage()
  await page.route('**/_astro/cards.*.js', async (route) => {
    await new Promise((done) => setTimeout(done, 500))
    await route.continue()
  })
  await page.goto(next.path)
  expect(await page.evaluate(() => matchMedia('(any-hover: hover)').matches)).toBe(false)
  await page.locator('[data-turn] a.term').first().hover()
  await expect(openCards(page)).toHaveCount(1)
  await context.close()
})
