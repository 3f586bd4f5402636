import { expect, type Page, test } from '@playwright/test'
import { siteOf } from '../sites.ts'
import { type ServedSite, serveSite } from './serve-site.ts'

// The edition `hostile` has an exchange in which one paragraph bears forty annotations.
const path = 'exchanges/dense/'

// One worker serves the site for all tests.
test.describe.configure({ mode: 'default' })
let served: ServedSite
test.beforeAll(async () => {
  served = await serveSite(siteOf('hostile'))
})
test.afterAll(() => served.stop())

/** Opens the exchange in a window of a size, and waits for its notes in the margin and its font. */
async function open(page: Page, width: number, height: number): Promise<void> {
  await page.setViewportSize({ width, height })
  await page.goto(served.url + path)
  await page.evaluate(() => document.fonts.ready)
  if (width > 1100) await expect(page.locator('.beside').first()).toBeVisible()
}

/** The tops of the notes in the margin, apart from one. */
const topsWithout = (page: Page, id: string) =>
  page
    .locator(`.annotation.beside:not([id="${id}"])`)
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top))

test('a note that shares a line with others opens as a card beside its words', async ({ page }) => {
  await open(page, 1280, 1000)
  const id = await page.locator('li.annotation.shares').nth(12).getAttribute('id')
  const before = await topsWithout(page, id!)
  await page.locator(`[data-turn] a[href="#${id}"]`).last().hover()
  await expect(page.locator(`[id="${id}"]:popover-open`)).toBeInViewport({ ratio: 1 })
  expect(await topsWithout(page, id!)).toEqual(before)
})

test('a link to a note shows the whole note at once, opaque and not covered', async ({ page }) => {
  await open(page, 1280, 900)
  const ids = await page.locator('li.annotation').evaluateAll((all) => all.map(({ id }) => id))
  for (const id of ids.filter((_, index) => index % 4 === 0)) {
    await page.goto('about:blank')
    await page.goto(`${served.url}${path}#${id}`)
    const note = page.locator(`[id="${id}"]`)
    await expect.soft(note).toBeInViewport({ ratio: 1 })
    // Notes beside the text are cut first: what opens one as a card loads after the page.
    await expect
      .poll(() => note.evaluate((one) => one.matches('.cut:not(:popover-open)')), id)
      .toBe(false)
    const { covered, opacity } = await note.evaluate((one) => {
      const { left, top, right, bottom } = one.getBoundingClientRect()
      // The canvas knows every notation of a colour.
      const opacityOf = (color: string) => {
        const context = document.createElement('canvas').getContext('2d')!
        context.fillStyle = color
        context.fillRect(0, 0, 1, 1)
        return context.getImageData(0, 0, 1, 1).data[3]! / 255
      }
      const points = [top + 4, (top + bottom) / 2, bottom - 4].map((y) => [(left + right) / 2, y])
      const isOverText = Array.from(document.querySelectorAll('[data-turn] p')).some(
        (text) => text.getBoundingClientRect().right > left && one.matches(':popover-open'),
      )
      return {
        covered: points.some(([x, y]) => !one.contains(document.elementFromPoint(x!, y!))),
        opacity: isOverText ? opacityOf(getComputedStyle(one).backgroundColor) : 1,
      }
    })
    expect.soft(covered, id).toBe(false)
    expect.soft(opacity, id).toBe(1)
  }
})
