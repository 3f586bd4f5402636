import { expect, test } from '@playwright/test'
import { kinds } from './pages.ts'
import { sizesOffScale } from './type-scale.ts'

test('panels and dialogs keep to the ratio', async ({ page }) => {
  const open: Record<string, () => Promise<void>> = {
    contents: () => page.keyboard.press('t'),
    settings: () => page.keyboard.press('s'),
    keys: () => page.keyboard.press('?'),
    search: () => page.keyboard.press('/'),
    cite: () => page.getByRole('link', { name: 'Cite', exact: true }).click(),
  }
  for (const press of Object.values(open)) {
    await page.goto(kinds.exchange)
    await press()
    // The search takes keys before it is dressed, and is not seen until then.
    await expect(page.locator('dialog[open]')).toHaveCSS('opacity', '1')
    expect(await sizesOffScale(page)).toEqual([])
    // A search that is open comes back with its page.
    await page.keyboard.press('Escape')
    await expect(page.locator('dialog[open]')).toHaveCount(0)
    // It then leaves its entry of the session history, which would stop the next navigation.
    await page.waitForFunction(() => !(history.state as { search?: unknown } | null)?.search)
  }
})

for (const width of [390, 1280, 1680]) {
  test(`the text is on whole lines, with gaps of half lines, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    for (const path of [kinds.exchange, kinds.introduction]) {
      await page.goto(path)
      const boxes = await page.evaluate(() => {
        const line = parseFloat(getComputedStyle(document.documentElement).lineHeight)
        return [...document.querySelectorAll('.turn p')].map((paragraph) => {
          const { top, bottom } = paragraph.getBoundingClientRect()
          return { top: top / line, bottom: bottom / line }
        })
      })
      const heights = boxes.map(({ top, bottom }) => bottom - top)
      const gaps = boxes.slice(1).map(({ top }, index) => top - boxes[index]!.bottom)
      const off = [...heights, ...gaps.map((gap) => 2 * gap)].map((one) => one - Math.round(one))
      expect(gaps.length).toBeGreaterThan(0)
      // A browser counts in parts of a pixel: thirty lines come to a fiftieth less than thirty.
      expect(Math.max(...off.map(Math.abs))).toBeLessThan(0.05)
    }
  })
}

test('a note in the margin shares the baseline of its words', async ({ page }) => {
  for (const width of [1280, 1680]) {
    await page.setViewportSize({ width, height: 900 })
    await page.goto(kinds.exchange)
    await expect(page.locator('.annotation.beside').first()).toBeVisible()
    const apart = await page.evaluate(() => {
      const baseline = (words: Element) => {
        const mark = document.createElement('span')
        mark.style.display = 'inline-block'
        // The word joiner keeps the mark on the line of words that begin a line.
        const joiner = document.createTextNode('\u2060')
        words.prepend(mark, joiner)
        const { bottom } = mark.getBoundingClientRect()
        mark.remove()
        joiner.remove()
        return bottom
      }
      const notes = [...document.querySelectorAll<HTMLElement>('.annotation.beside')]
      return notes.flatMap((note, index) => {
        const words = document.querySelector(`.noted[href="#${note.id}"]`)!
        // One that stands below another has given way to it.
        const above = notes[index - 1]?.getBoundingClientRect().bottom ?? 0
        const hasRoom = words.getBoundingClientRect().top - above > 12
        return hasRoom ? [baseline(words) - baseline(note.querySelector('b') ?? note)] : []
      })
    })
    expect(apart.length).toBeGreaterThan(2)
    expect(Math.max(...apart.map(Math.abs))).toBeLessThan(2)
  }
})

test('with wider letters and words, what was asked and answered keeps clear of its label', async ({
  page,
}) => {
  for (const width of [320, 390, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    await page.goto(kinds.exchange)
    // The spacing that WCAG 1.4.12 asks for.
    await page.evaluate(() => {
      const spacing = new CSSStyleSheet()
      spacing.replaceSync(
        '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important }',
      )
      document.adoptedStyleSheets.push(spacing)
    })
    const overlaps = await page.locator('.brief dl > div').evaluateAll((rows) =>
      rows.map((row) => {
        const [label, text] = [...row.children].map((part) => {
          const range = new Range()
          range.selectNodeContents(part)
          return range.getBoundingClientRect()
        })
        return label!.right + 4 > text!.left && label!.bottom > text!.top + 1
      }),
    )
    expect(overlaps.length).toBe(2)
    expect(overlaps, `${width} px`).not.toContain(true)
  }
})
