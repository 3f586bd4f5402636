import { expect, type Page, test } from '@playwright/test'
import { en } from '#messages/en/catalogue.ts'
import { main } from './pages.ts'
import { phone } from './phone.ts'

const upright = phone.viewport
const turned = { width: upright.height, height: upright.width }

/** Remembers the first whole line of the window in the page, and tells later where its first character is. */
const rememberLine = (page: Page) =>
  page.evaluate(() => {
    for (const paragraph of document.querySelectorAll('.row p')) {
      const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
      while (texts.nextNode()) {
        const text = texts.currentNode as Text
        for (let at = 0; at < text.length; at++) {
          const range = new Range()
          range.setStart(text, at)
          range.setEnd(text, at + 1)
          const { top, width } = range.getBoundingClientRect()
          if (width > 0 && top >= 0) {
            window.remembered = range
            return { id: paragraph.id, top }
          }
        }
      }
    }
    throw new Error('Unexpected window without text, expected a line')
  })

const rememberedTop = (page: Page) =>
  page.evaluate(() => window.remembered!.getBoundingClientRect().top)

/** Scrolls to a line in the middle of a paragraph. */
async function readInMiddleOf(page: Page, id: string): Promise<void> {
  await page.locator(`#${id}`).evaluate((one) => {
    const { top, height } = one.getBoundingClientRect()
    scrollBy({ top: top + height / 2, behavior: 'instant' })
  })
  await expect(page.locator('.top')).toHaveClass(/floating/)
}

test.describe('on a phone', () => {
  test.use(phone)

  test('turned, and turned back, it keeps the line at its top', async ({ page }) => {
    await page.goto(main.path)
    await readInMiddleOf(page, 'a5')
    const line = await rememberLine(page)
    expect(line.id).toBe('a5')
    for (const size of [turned, upright, turned, upright]) {
      await page.setViewportSize(size)
      await expect.poll(() => rememberedTop(page)).toBeCloseTo(line.top, 0)
    }
    // It stays there, whatever else follows.
    await page.evaluate(() => new Promise((done) => setTimeout(done, 300)))
    expect(await rememberedTop(page)).toBeCloseTo(line.top, 0)
  })

  test('turned, it keeps the target of the address', async ({ page }) => {
    await page.goto(`${main.path}#a5`)
    await expect(page.locator('.top')).toHaveClass(/floating/)
    await page.setViewportSize(turned)
    const top = () => page.locator('#a5').evaluate((one) => one.getBoundingClientRect().top)
    await expect.poll(top).toBeGreaterThan(40)
    expect(await top()).toBeLessThan(turned.height * 0.5)
  })

  test('turned at the top of the page, it stays there', async ({ page }) => {
    await page.goto(main.path)
    await readInMiddleOf(page, 'a2')
    const drawn = () =>
      page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      )
    await page.evaluate(() => scrollTo(0, 0))
    // A phone takes longer to turn than a page to report that it was scrolled.
    await drawn()
    await page.setViewportSize(turned)
    await drawn()
    expect(await page.evaluate(() => scrollY)).toBe(0)
  })
})

test('a larger text, a looser or a narrower one keeps the line at the top', async ({ page }) => {
  await page.setViewportSize({ width: 1680, height: 900 })
  await page.goto(main.path)
  await readInMiddleOf(page, 'a5')
  const line = await rememberLine(page)
  const { choices, settings } = en.browser.panels
  await page.keyboard.press('s')
  const panel = page.getByRole('dialog', { name: settings })
  for (const [setting, value] of [
    [choices.size.name, choices.size.values.larger],
    [choices.leading.name, choices.leading.values.open],
    [choices.measure.name, choices.measure.values.narrow],
  ] as const) {
    const before = await page.locator('#a5').evaluate((one) => one.getBoundingClientRect().height)
    await panel
      .getByRole('group', { name: setting })
      .getByRole('radio', { name: value, exact: true })
      .check()
    expect(
      await page.locator('#a5').evaluate((one) => one.getBoundingClientRect().height),
    ).not.toBe(before)
    // The line itself may be higher: its first character stays within half a line.
    expect(Math.abs((await rememberedTop(page)) - line.top)).toBeLessThan(12)
  }
})

declare global {
  interface Window {
    remembered?: Range
  }
}
