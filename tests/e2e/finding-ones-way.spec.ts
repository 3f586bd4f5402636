import { expect, test } from '@playwright/test'
import { en } from '#messages/en/catalogue.ts'
import { edition, lastExchange, main, next, quoting, short } from './pages.ts'

test('an answer shows the question that was asked, and links back to it', async ({ page }) => {
  await page.goto(`${main.path}#a3`)
  const strip = page.getByRole('complementary', { name: 'The question' })
  await expect(strip).toContainText(`${edition.asks.label} asked`)
  await expect(strip).toContainText(main.asked)
  const before = await page.locator('#a3').boundingBox()
  await strip.getByRole('link').click()
  await expect(page.locator('#q1')).toBeInViewport()
  await expect(strip).toBeHidden()
  expect(before?.y).toBeGreaterThan(40)
})

test('the strip can be dismissed, and does not come to whoever arrives at a question', async ({
  page,
}) => {
  await page.goto(`${main.path}#a3`)
  await page.getByRole('button', { name: 'Dismiss' }).click()
  await expect(page.locator('.arrival')).toHaveCount(0)
  await page.goto(`${short.path}#q1`)
  await page.waitForLoadState('networkidle')
  await expect(page.locator('.arrival')).toHaveCount(0)
})

test('the title page leads back to where one stopped', async ({ page }) => {
  const place = `${main.number}.A4`
  await page.goto('/')
  // The typeface of a first visit may be another: it is not waited for.
  await page.reload()
  await expect(page.locator('[data-resume] a')).toHaveCount(0)
  const before = await page.getByRole('heading', { name: 'Contents' }).boundingBox()
  await page.goto(main.path)
  await page.locator('#a4').evaluate((paragraph) => paragraph.scrollIntoView({ block: 'start' }))
  await expect.poll(() => page.evaluate(() => localStorage.getItem('place:/'))).toContain(place)
  // The link is at the top of the page: going there is not reading there.
  const home = page.getByRole('link', { name: edition.shortTitle })
  // The focus brings the header back.
  await home.focus()
  await home.click()
  const resume = page.getByRole('link', { name: `Continue from ${place}` })
  await expect(resume).toBeVisible()
  expect(await page.getByRole('heading', { name: 'Contents' }).boundingBox()).toEqual(before)
  await resume.click()
  await expect(page).toHaveURL(`${main.path}#a4`)
})

test('the line above the text says how much of the whole is read', async ({ page }) => {
  const length = () =>
    page.locator('.progress path').evaluateAll(([behind, here]) => ({
      behind: behind!.getBoundingClientRect().width / innerWidth,
      here: here!.getBoundingClientRect().width / innerWidth,
    }))
  await page.goto('/exchanges/introduction/')
  expect((await length()).behind).toBe(0)
  await page.goto(main.path)
  const top = await length()
  expect(top.behind).toBeGreaterThan(0.2)
  expect(top.here).toBeLessThan(0.01)
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
  await expect.poll(async () => (await length()).here).toBeGreaterThan(0.15)
  await page.goto(lastExchange)
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
  await expect.poll(async () => (await length()).behind + (await length()).here).toBeCloseTo(1, 2)
})

test('the questions are listed word for word, each with the address of its answer', async ({
  page,
}) => {
  await page.goto('/questions/')
  await expect(page.locator('[data-turn]')).toHaveCount(edition.questions)
  await expect(page.locator('[data-turn=answer]')).toHaveCount(0)
  await page
    .getByRole('link', { name: en.reading.questions.answer(edition.answers.label) })
    .first()
    .click()
  await expect(page).toHaveURL(`${quoting.path}#a1`)
})

test('back and forward come to the same place', async ({ page }) => {
  const place = () => page.evaluate(() => scrollY)
  // The font might come in time on one visit and not on the other, and lines then break elsewhere.
  await page.route('**/*.woff2', (route) => route.abort())
  await page.setViewportSize({ width: 1280, height: 400 })
  await page.goto(main.path)
  await page.evaluate(() => scrollTo(0, 678))
  await page.keyboard.press('ArrowRight')
  await page.waitForURL(next.path)
  await page.waitForLoadState()
  await page.evaluate(() => scrollTo(0, 345))
  await page.goBack()
  await page.waitForURL(main.path)
  await expect.poll(place).toBe(678)
  await page.goForward()
  await page.waitForURL(next.path)
  await expect.poll(place).toBe(345)
})

test('nothing moves when the type arrives late', async ({ page }) => {
  let release: () => void = () => undefined
  await page.route('**/*.woff2', async (route) => {
    await new Promise<void>((done) => {
      const before = release
      release = () => {
        before()
        done()
      }
    })
    await route.continue()
  })
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        window.shifted = (window.shifted ?? 0) + (entry as unknown as { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
  })
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    for (const path of ['/', main.path, `${main.path}#a4`, '/glossary/', '/search/']) {
      await page.goto('about:blank')
      await page.goto(path, { waitUntil: 'domcontentloaded' })
      await page.evaluate(painted)
      release()
      await page.evaluate(() => document.fonts.ready)
      await page.evaluate(painted)
      expect(await page.evaluate(() => window.shifted ?? 0), `${path} at ${width} px`).toBe(0)
    }
  }
})

/** Waits until the page was painted and the entries of that were recorded. */
const painted = () =>
  new Promise<void>((done) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))
  })

declare global {
  interface Window {
    shifted?: number
  }
}

test('the titles on the title page look like links, and topics are quieter', async ({ page }) => {
  await page.goto('/')
  const title = page.locator('.contents .t').first()
  await expect(title).toHaveCSS('text-decoration-line', 'underline')
  const topic = page.locator('.contents .topics a').first()
  await expect(topic).toHaveCSS('text-decoration-line', 'none')
  await topic.hover()
  await expect(topic).toHaveCSS('text-decoration-line', 'underline')
  await page.goto('/glossary/')
  await expect(page.locator('.jumps a').first()).toHaveCSS('text-decoration-line', 'underline')
})

test('the summary of the next exchange has the full measure, or is not there', async ({ page }) => {
  for (const width of [390, 703]) {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(main.path)
    await expect(page.locator('.pager [rel=next]')).toBeVisible()
    await expect(page.locator('.pager span')).toBeHidden()
  }
  for (const width of [705, 820, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    const lines = await page.locator('.pager span').evaluate((summary) => {
      const range = new Range()
      range.selectNodeContents(summary)
      return range.getClientRects().length
    })
    expect(lines, `${width} px`).toBeGreaterThan(0)
    expect(lines, `${width} px`).toBeLessThanOrEqual(3)
  }
})
