import { expect, test } from '@playwright/test'

const exchange = '/exchanges/hierarchy-equality-spheres-of-influence/'

test('an answer shows the question that was asked, and links back to it', async ({ page }) => {
  await page.goto(`${exchange}#a3`)
  const strip = page.getByRole('complementary', { name: 'What was asked' })
  await expect(strip).toContainText('Rozman asked')
  await expect(strip).toContainText('Assumptions about hierarchy permeate your volume.')
  const before = await page.locator('#a3').boundingBox()
  await strip.getByRole('link').click()
  await expect(page.locator('#q1')).toBeInViewport()
  await expect(strip).toBeHidden()
  expect(before?.y).toBeGreaterThan(40)
})

test('the strip can be dismissed, and does not come to whoever arrives at a question', async ({
  page,
}) => {
  await page.goto(`${exchange}#a3`)
  await page.getByRole('button', { name: 'Dismiss' }).click()
  await expect(page.locator('.arrival')).toHaveCount(0)
  await page.goto(`/exchanges/greater-eurasia/#q1`)
  await page.waitForLoadState('networkidle')
  await expect(page.locator('.arrival')).toHaveCount(0)
})

test('the title page leads back to where one stopped', async ({ page }) => {
  await page.goto('/')
  // The typeface of a first visit may be another: it is not waited for.
  await page.reload()
  await expect(page.locator('[data-resume] a')).toHaveCount(0)
  const before = await page.getByRole('heading', { name: 'Contents' }).boundingBox()
  await page.goto(exchange)
  await page.locator('#a6').evaluate((paragraph) => paragraph.scrollIntoView({ block: 'start' }))
  await expect.poll(() => page.evaluate(() => localStorage.getItem('place:/'))).toContain('5.A6')
  // The link is at the top of the page: going there is not reading there.
  await page.getByRole('link', { name: 'The New Rapprochement' }).click()
  const resume = page.getByRole('link', { name: 'Continue at 5.A6' })
  await expect(resume).toBeVisible()
  expect(await page.getByRole('heading', { name: 'Contents' }).boundingBox()).toEqual(before)
  await resume.click()
  await expect(page).toHaveURL(`${exchange}#a6`)
})

test('the line above the text says how much of the whole is read', async ({ page }) => {
  const length = () =>
    page.locator('.progress path').evaluateAll(([behind, here]) => ({
      behind: behind!.getBoundingClientRect().width / innerWidth,
      here: here!.getBoundingClientRect().width / innerWidth,
    }))
  await page.goto('/exchanges/introduction/')
  expect((await length()).behind).toBe(0)
  await page.goto(exchange)
  const top = await length()
  expect(top.behind).toBeGreaterThan(0.2)
  expect(top.here).toBeLessThan(0.01)
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
  await expect.poll(async () => (await length()).here).toBeGreaterThan(0.15)
  await page.goto('/exchanges/improving-russias-other-relations/')
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
  await expect.poll(async () => (await length()).behind + (await length()).here).toBeCloseTo(1, 2)
})

test('the questions are listed word for word, each with the address of its answer', async ({
  page,
}) => {
  await page.goto('/questions/')
  await expect(page.locator('[data-turn]')).toHaveCount(14)
  await expect(page.locator('[data-turn=answer]')).toHaveCount(0)
  await page.getByRole('link', { name: 'Lukin’s answer' }).nth(4).click()
  await expect(page).toHaveURL(`${exchange}#a1`)
})

test('back and forward come to the same place', async ({ page }) => {
  const place = () => page.evaluate(() => scrollY)
  // The face might come in time on one visit and not on the other, and lines then break elsewhere.
  await page.route('**/*.woff2', (route) => route.abort())
  await page.goto(exchange)
  await page.evaluate(() => scrollTo(0, 1234))
  await page.keyboard.press('ArrowRight')
  await page.waitForURL('/exchanges/containment-trade-pacts-g2/')
  await page.waitForLoadState()
  await page.evaluate(() => scrollTo(0, 777))
  await page.goBack()
  await page.waitForURL(exchange)
  await expect.poll(place).toBe(1234)
  await page.goForward()
  await page.waitForURL('/exchanges/containment-trade-pacts-g2/')
  await expect.poll(place).toBe(777)
})

test('the likely next page is fetched ahead, where the browser knows how', async ({ page }) => {
  await page.goto(exchange)
  const rules = await page.locator('script[type=speculationrules]').textContent()
  const { prefetch, prerender } = JSON.parse(rules ?? '') as Record<string, unknown[]>
  expect(prefetch).toHaveLength(1)
  expect(prerender).toHaveLength(1)
  const fetched = page.waitForRequest((request) => {
    const purpose = request.headers()['sec-purpose'] ?? ''
    return request.url().endsWith('/containment-trade-pacts-g2/') && purpose.includes('prefetch')
  })
  await page.locator('.pager [rel=next]').hover()
  await fetched
})

test('nothing moves when the type arrives late', async ({ page }) => {
  await page.route('**/*.woff2', async (route) => {
    await new Promise((done) => setTimeout(done, 800))
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
    for (const path of ['/', exchange, `${exchange}#a4`, '/glossary/', '/search/']) {
      await page.goto(path)
      await page.evaluate(() => document.fonts.ready)
      await page.waitForTimeout(1000)
      expect(await page.evaluate(() => window.shifted ?? 0), `${path} at ${width} px`).toBe(0)
    }
  }
})

declare global {
  interface Window {
    shifted?: number
  }
}
