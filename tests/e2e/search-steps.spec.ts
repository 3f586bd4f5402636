import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { en } from '#messages/en/catalogue.ts'
import { found, main, short } from './pages.ts'

const { steps: messages } = en.browser
const hits = '.hit'
const [first, third, second] = found.places

const line = (page: Page) => page.getByRole('navigation', { name: messages.lineName })
const position = (page: Page) => line(page).getByRole('status')
const button = (page: Page, name: string) => line(page).getByRole('button', { name })
/** What the line calls a hit: `Brandt, 2.A1`. */
const called = (name: string) => name.replace(' · ', ', ')

/** Waits for the page of a hit. Browsers take the focus to the paragraph when it has loaded. */
async function arrive(page: Page, path: string): Promise<void> {
  await expect(page).toHaveURL(path)
  await page.waitForLoadState()
}

/** Follows the first hit of a word with three hits, on three pages. */
async function follow(page: Page, start: string = short.path): Promise<void> {
  await page.goto(start)
  await page.keyboard.press('/')
  await page.keyboard.type(found.word)
  await page.locator(hits).filter({ hasText: first.name }).click()
  await arrive(page, first.path)
}

function highlighted(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    Array.from(
      CSS.highlights.get('found') ?? [],
      (range) => (range as Range).cloneContents().textContent,
    ),
  )
}

test('the line leads from hit to hit, across exchanges, and back to the results', async ({
  page,
}) => {
  await follow(page)
  await expect(position(page)).toHaveText(messages.stepPosition(1, 3, called(second.name)))
  await expect(page.locator('html')).toHaveAttribute('data-search', 'stepping')
  await button(page, messages.nextHit).click()
  await arrive(page, second.path)
  await expect(position(page)).toHaveText(messages.stepPosition(2, 3, called(third.name)))
  await expect(page.locator(second.id)).toBeInViewport()
  await expect.poll(() => highlighted(page)).toContainEqual(expect.stringMatching(found.marked))
  await button(page, messages.nextHit).click()
  await arrive(page, third.path)
  await expect(position(page)).toHaveText(messages.stepPosition(3, 3, undefined))
  await expect(button(page, messages.nextHit)).toHaveAttribute('aria-disabled', 'true')
  await button(page, messages.previousHit).click()
  await arrive(page, second.path)
  // The steps take one entry of the session history, so that Back leads to the results.
  await page.goBack()
  await expect(page).toHaveURL(short.path)
  await expect(page.getByRole('searchbox')).toHaveValue(found.word)
  await expect(page.locator(hits).filter({ hasText: first.name })).toBeFocused()
})

test('by keyboard: n and p anywhere, arrows in the line, Escape to end', async ({ page }) => {
  await follow(page)
  await expect(line(page)).toBeVisible()
  await page.keyboard.press('n')
  await arrive(page, second.path)
  await expect(position(page)).toContainText('2')
  await page.keyboard.press('p')
  await arrive(page, first.path)
  await expect(position(page)).toContainText('1')
  await button(page, messages.nextHit).focus()
  await page.keyboard.press('ArrowRight')
  await arrive(page, second.path)
  // The focus is where it was, so that one can go on.
  await expect(button(page, messages.nextHit)).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await arrive(page, first.path)
  await expect(button(page, messages.previousHit)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(line(page)).toHaveCount(0)
  await expect(page.locator('html')).not.toHaveAttribute('data-search')
  expect(await highlighted(page)).toEqual([])
  // The focus is at the hit.
  await expect(page.locator(`.row:has(${first.id}) :focus`)).toHaveCount(1)
  await page.reload()
  await expect(page.locator('article')).toBeVisible()
  await page.keyboard.press('n')
  await arrive(page, first.path)
})

test('the line stays on the page, and comes back with it', async ({ page }) => {
  // A typeface that arrives late changes the height of what is above, and the browser scrolls to make up for it.
  await page.route('**/*.woff2', (route) => route.abort())
  await follow(page)
  await expect(position(page)).toContainText('1')
  await page.evaluate(() => scrollTo(0, 200))
  await page.reload()
  await expect(position(page)).toHaveText(messages.stepPosition(1, 3, called(second.name)))
  expect(await page.evaluate(() => scrollY)).toBe(200)
  expect(await highlighted(page)).toEqual([expect.stringMatching(found.marked)])
  // A link elsewhere leaves the steps; Back comes back to them.
  await page.goto(main.path)
  await expect(page.locator('article')).toBeVisible()
  await expect(line(page)).toHaveCount(0)
  await page.goBack()
  await expect(position(page)).toContainText('1')
  await page.goForward()
  await expect(page).toHaveURL(main.path)
  await expect(line(page)).toHaveCount(0)
})

test('hits on one page', async ({ page }) => {
  await page.goto(main.path)
  await page.keyboard.press('/')
  await page.keyboard.type(main.repeated.words)
  const links = page.locator(hits).filter({ hasText: ` ${main.number}.` })
  await expect(page.locator('[data-search-results]')).toHaveAttribute('aria-busy', 'false')
  const hrefs = await page
    .locator('.hits')
    .first()
    .locator('.hit')
    .evaluateAll((all) =>
      all.map((link) => new URL((link as HTMLAnchorElement).href).hash.split(':~:')[0]),
    )
  await links.first().click()
  await expect(position(page)).toHaveText(new RegExp(`^1 of ${hrefs.length}`))
  await page.keyboard.press('n')
  await expect(page).toHaveURL(new RegExp(`${hrefs[1]}$`))
  await expect(position(page)).toHaveText(new RegExp(`^2 of ${hrefs.length}`))
  await page.goBack()
  await expect(page.getByRole('dialog')).toBeVisible()
  await expect(line(page)).toHaveCount(0)
  await page.goForward()
  await expect(position(page)).toHaveText(new RegExp(`^2 of ${hrefs.length}`))
})

test('the results can be opened from the text, at the hit', async ({ page }) => {
  await follow(page)
  await button(page, messages.nextHit).click()
  await arrive(page, second.path)
  await line(page).getByRole('link', { name: messages.backToResults }).click()
  await expect(page.getByRole('searchbox')).toHaveValue(found.word)
  await expect(page.locator(hits).filter({ hasText: second.name })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(position(page)).toContainText('2')
})

test('another search, or the end of the steps elsewhere, ends the line', async ({ page }) => {
  await follow(page)
  await expect(line(page)).toBeVisible()
  await page.keyboard.press('/')
  await page.keyboard.type(found.shared.word)
  // The search itself ends the steps; the first hits are there before it.
  await expect(page.locator('[data-search-results]')).toHaveAttribute('aria-busy', 'false')
  await page.keyboard.press('Escape')
  await expect(line(page)).toHaveCount(0)
})

test('what is typed after the browser has taken the focus from the field still reaches it', async ({
  page,
}) => {
  await follow(page)
  await expect(line(page)).toBeVisible()
  await page.keyboard.press('/')
  // Chromium does so when it finds the words of the address late. The letters are also shortcuts, such as `n` for the next hit.
  await page.evaluate(() => (document.activeElement as HTMLElement).blur())
  await page.keyboard.type(found.shared.word)
  await expect(page.getByRole('searchbox')).toHaveValue(found.shared.word)
  await expect(page).toHaveURL(first.path)
})

test('from the search page too, and more hits than were listed are found', async ({ page }) => {
  await page.goto(`/search/?q=${found.common}`)
  const listed = page.locator('.hits').first()
  await expect(listed.getByRole('button')).toBeVisible()
  const total = Number(await listed.getAttribute('data-total'))
  await listed.locator('.hit').nth(11).click()
  await expect(position(page)).toHaveText(messages.stepPosition(12, total, undefined))
  await page.keyboard.press('n')
  await expect(position(page)).toHaveText(new RegExp(`^13 of ${total} · next`))
  await page.goBack()
  await expect(page).toHaveURL(`/search/?q=${found.common}`)
})

test('a page that no search led to has no line, and loads nothing for it', async ({ page }) => {
  await follow(page)
  // The page of the hit loads the line after its `load` event.
  await expect(line(page)).toBeVisible()
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto('about:blank')
  await page.goto(first.path, { waitUntil: 'networkidle' })
  await expect(line(page)).toHaveCount(0)
  expect(asked.filter((url) => /step|search/.test(url))).toEqual([])
})

for (const [name, size] of Object.entries({
  'a phone': { width: 320, height: 640 },
  'a window': { width: 1280, height: 900 },
})) {
  test(`on ${name} the line is one slim line, which covers no end of the text`, async ({
    page,
  }) => {
    await page.setViewportSize(size)
    await follow(page)
    await expect(position(page)).toContainText('1')
    const box = (await line(page).boundingBox())!
    expect(box.height).toBeLessThanOrEqual(52)
    expect(box.y + box.height).toBeCloseTo(size.height, 0)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(size.width)
    // The browser scrolls to the words for a while.
    await expect
      .poll(() =>
        page.locator('.foot').evaluate((foot) => {
          scrollTo(0, document.documentElement.scrollHeight)
          return foot.getBoundingClientRect().bottom
        }),
      )
      .toBeLessThanOrEqual(box.y)
    const { violations } = await new AxeBuilder({ page }).include('.steps').analyze()
    expect(violations).toEqual([])
  })
}

test('the toolbar of selected words takes its place on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await follow(page)
  await expect(line(page)).toBeVisible()
  await page.locator(first.id).selectText()
  await expect(page.getByRole('toolbar')).toBeVisible()
  await expect(line(page)).toBeHidden()
  await page.keyboard.press('Escape')
  await expect(line(page)).toBeVisible()
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('the line takes the place of the header that comes back', async ({ page }) => {
    await page.goto(`/search/?q=${main.repeated.words}`)
    await page
      .locator(hits)
      .filter({ hasText: `· ${main.number}.` })
      .first()
      .click()
    await expect(line(page)).toBeVisible()
    const header = page.locator('.top')
    await page.mouse.wheel(0, 900)
    await expect
      .poll(async () => {
        await page.mouse.wheel(0, -40)
        return header.evaluate(({ classList }) => classList.contains('shown'))
      })
      .toBe(true)
    await expect(header).toBeHidden()
    await button(page, messages.endSteps).click()
    await expect(header).toBeVisible()
  })
})
