import { expect, test, type Page } from '@playwright/test'
import { kinds } from './pages.ts'

test('paper has the font of the screen, in the text and in the running heads', async ({ page }) => {
  await page.goto(kinds.exchange)
  // On a busy machine the font may come too late for a visit; it is then in the cache for the next.
  await expect(async () => {
    await page.evaluate(() => document.fonts.ready)
    await page.reload()
    // The text itself: the pages after it have Chinese names.
    const pdf = (await page.pdf({ format: 'A4', pageRanges: '1-2' })).toString('latin1')
    const fonts = [...pdf.matchAll(/\/FontName \/\w+\+([\w-]+)/g)].map(([, font]) => font)
    expect(fonts.sort()).toEqual(['Literata-Italic', 'Literata-Regular'])
  }).toPass()
})

/** Opens an exchange on some line, whose fonts come when they are let through. Time stands still on the page. */
async function openWithoutFonts(page: Page, line: typeof slow) {
  let letThrough = () => {}
  const gate = new Promise<void>((open) => (letThrough = open))
  await page.route('**/*.woff2', async (route) => {
    await gate
    await route.continue()
  })
  await page.addInitScript((connection) => {
    Object.defineProperty(Navigator.prototype, 'connection', { value: connection })
    window.shift = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        window.shift += (entry as unknown as { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
  }, line)
  await page.clock.install({ time: 0 })
  await page.clock.pauseAt(1000)
  await page.goto(kinds.exchange, { waitUntil: 'domcontentloaded' })
  return letThrough
}

/** Lines as a browser estimates them: the time to a server and back, and Mbit/s. */
const tenMbits = { rtt: 50, downlink: 10 }
const slow = { rtt: 150, downlink: 1.6 }
/** What Chromium reports as long as it has loaded little, also of a fast line. */
const unknown = { rtt: 100, downlink: 1.4 }

const state = (page: Page) =>
  page.evaluate(() => ({
    visibility: document.documentElement.style.visibility,
    inPlace: document.documentElement.style.getPropertyValue('--font-face'),
  }))

/** The words and the place of each line of the paragraphs in sight, from the rectangles of their words. */
const linesInSight = (page: Page) =>
  page.evaluate(() => {
    const range = new Range()
    return [...document.querySelectorAll('main p, main h1')].flatMap((block) => {
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
      const lines = new Map<number, string>()
      while (walker.nextNode()) {
        const text = walker.currentNode as Text
        for (const { 0: word, index } of text.data.matchAll(/\S+/g)) {
          range.setStart(text, index)
          range.setEnd(text, index + word.length)
          const { bottom, height } = range.getBoundingClientRect()
          if (height === 0 || bottom > innerHeight) continue
          // A baseline may differ by a pixel from one font to another.
          const line = [...lines.keys()].find((one) => Math.abs(one - bottom) < 6) ?? bottom
          lines.set(line, (lines.get(line) ?? '') + word)
        }
      }
      return [...lines].map(([bottom, words]) => ({ bottom, words }))
    })
  })

for (const [name, line] of [
  ['a line of 10 Mbit/s and 50 ms', tenMbits],
  ['a line that the browser does not know yet', unknown],
] as const) {
  test(`the first paint waits for the typeface on ${name}`, async ({ page }) => {
    const letThrough = await openWithoutFonts(page, line)
    expect(await state(page)).toEqual({ visibility: 'hidden', inPlace: '' })
    letThrough()
    await expect.poll(() => state(page)).toEqual({ visibility: '', inPlace: '' })
    await page.evaluate(() => document.fonts.ready)
    expect(await page.locator('held-line').count()).toBe(0)
    expect(await page.evaluate(() => window.shift)).toBeLessThan(0.0001)
  })
}

for (const [name, line] of [
  ['a slow line', slow],
  ['a line whose fonts do not come in time', tenMbits],
] as const) {
  for (const width of [1280, 390]) {
    test(`on ${name}, at ${width} px, the typeface comes later and moves nothing`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 })
      const letThrough = await openWithoutFonts(page, line)
      if (line === tenMbits) await page.clock.runFor(300)
      expect(await state(page)).toEqual({ visibility: '', inPlace: 'f1' })
      const words = await page.locator('main').textContent()
      const before = await linesInSight(page)
      expect(before.length).toBeGreaterThan(8)
      letThrough()
      await expect.poll(async () => (await state(page)).inPlace).toBe('late')
      expect(await page.locator('held-line').count()).toBeGreaterThan(8)
      const after = await linesInSight(page)
      expect(after.map((one) => one.words)).toEqual(before.map((one) => one.words))
      const moved = after.map(({ bottom }, index) => Math.abs(bottom - before[index]!.bottom))
      expect(Math.max(...moved)).toBeLessThan(2.5)
      // A shift is known once the frame is painted.
      await page.screenshot()
      expect(await page.locator('main').textContent()).toBe(words)
      expect(await page.evaluate(() => window.shift)).toBeLessThan(0.0001)
      await page.setViewportSize({ width: width - 30, height: 900 })
      await expect(page.locator('held-line')).toHaveCount(0)
      expect(await page.locator('main').textContent()).toBe(words)
    })
  }
}

declare global {
  interface Window {
    shift: number
  }
}
