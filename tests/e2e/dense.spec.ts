import { expect, type Page, test } from '@playwright/test'
import { siteOf } from '../sites.ts'
import { expectNotesApart } from './notes-apart.ts'
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
  if (width > 1200) await expect(page.locator('.beside').first()).toBeVisible()
}

test('forty annotations in one paragraph: nothing overlaps, nothing is far', async ({ page }) => {
  for (const width of [700, 1100, 1280, 1680, 2560]) {
    for (const size of [1, 2]) await expectRoom(page, width, size)
  }
})

/** Expects that no note touches another note or the text, in a window of a width with text of a size. */
async function expectRoom(page: Page, width: number, size: number): Promise<void> {
  const state = `${width} px, text × ${size}`
  if (size === 1) await open(page, width, 1000)
  await page.evaluate((size) => {
    const { style } = document.documentElement
    style.fontSize = ''
    style.fontSize = `calc(${getComputedStyle(document.documentElement).fontSize} * ${size})`
  }, size)
  const { notes, rem } = await expectNotesApart(page, state)
  if (await page.evaluate(() => matchMedia('(width >= 69rem)').matches))
    expect(notes.length, state).toBeGreaterThan(4)
  else expect(notes, state).toEqual([])
  for (const { left, right } of notes) expect(right - left, state).toBeLessThanOrEqual(15 * rem + 1)
}

test('a note that the margin has no room for is a card beside its words', async ({ page }) => {
  await open(page, 1280, 1000)
  const crowdedOut = page.locator('li.annotation:not(.beside)')
  expect(await crowdedOut.count()).toBeGreaterThan(4)
  const id = await crowdedOut.last().getAttribute('id')
  await page.locator(`[data-turn] a[href="#${id}"]`).last().hover()
  await expect(page.locator(`#${id}`)).toBeVisible()
  await expect(page.locator(`#${id}`)).toBeInViewport({ ratio: 1 })
})

test('a link to a note shows the note at once: in the margin if there is room, otherwise as a card', async ({
  page,
}) => {
  await open(page, 1280, 900)
  const ids = await page.locator('li.annotation').evaluateAll((all) => all.map(({ id }) => id))
  const some = ids.filter((_, index) => index % 4 === 0)
  const shapes = new Set<string>()
  for (const id of some) {
    await page.goto('about:blank')
    await page.goto(`${served.url}${path}#${id}`)
    const note = page.locator(`[id="${id}"]`)
    await expect.soft(note).toBeInViewport({ ratio: 1 })
    const { shape, covered, opacity } = await note.evaluate((one) => {
      const { left, top, right, bottom } = one.getBoundingClientRect()
      // The canvas knows every notation of a colour.
      const opacityOf = (color: string) => {
        const context = document.createElement('canvas').getContext('2d')!
        context.fillStyle = color
        context.fillRect(0, 0, 1, 1)
        return context.getImageData(0, 0, 1, 1).data[3]! / 255
      }
      const points = [top + 4, (top + bottom) / 2, bottom - 4].map((y) => [(left + right) / 2, y])
      return {
        shape: one.matches(':popover-open') ? 'card' : 'beside',
        covered: points.some(([x, y]) => !one.contains(document.elementFromPoint(x!, y!))),
        opacity: opacityOf(getComputedStyle(one).backgroundColor),
      }
    })
    shapes.add(shape)
    expect.soft(covered, id).toBe(false)
    if (shape === 'card') expect.soft(opacity, id).toBe(1)
  }
  expect([...shapes].sort()).toEqual(['beside', 'card'])
})

test('a note in the margin that is out of sight opens as a card beside its words, and goes back', async ({
  page,
}) => {
  await open(page, 1280, 900)
  // Choose the note that begins furthest below its words, and scroll the words to the foot of the window.
  const id = await page.evaluate(() => {
    const wordsOf = ({ id }: Element) => document.querySelector(`[data-turn] a[href="#${id}"]`)!
    const drift = (note: Element) =>
      note.getBoundingClientRect().top - wordsOf(note).getBoundingClientRect().top
    const [note] = [...document.querySelectorAll('.beside')].sort((a, b) => drift(b) - drift(a))
    scrollBy(0, wordsOf(note!).getBoundingClientRect().bottom - innerHeight + 4)
    return note!.id
  })
  const note = page.locator(`[id="${id}"]`)
  const words = page.locator(`[data-turn] a[href="#${id}"]`).first()
  const others = () =>
    page
      .locator(`.annotation.beside:not([id="${id}"])`)
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top))
  const before = await others()
  await expect(note).not.toBeInViewport({ ratio: 1 })

  await words.hover()
  await expect(note).toBeInViewport({ ratio: 1 })
  expect(await others()).toEqual(before)
  await page.mouse.move(2, 2)
  await expect(note).not.toBeInViewport({ ratio: 1 })
  await expect(note).toHaveClass(/beside/)

  await page.keyboard.press('Shift')
  await words.evaluate((link) => (link as HTMLElement).focus({ preventScroll: true }))
  await expect(note).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('Escape')
  await expect(note).not.toBeInViewport({ ratio: 1 })
  await expect(note).toHaveClass(/beside/)
  await expect(words).toBeFocused()
  expect(await others()).toEqual(before)

  // A note that is fully visible in the margin stays there.
  await words.evaluate((link) => link.scrollIntoView({ block: 'center' }))
  await words.hover()
  await page.waitForTimeout(500)
  await expect(note).toHaveClass(/beside/)
})
