import { chromium, type Page } from '@playwright/test'
import { findChromium } from '../../browser.ts'
import type { Engine, PreparedReader } from './reader.ts'

export const chromiumEngine: Engine<PreparedReader> = {
  name: 'Chromium',
  installed: true,
  async launch({ javaScript }) {
    const browser = await chromium.launch({
      executablePath: await findChromium(),
      args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'],
    })
    const context = await browser.newContext({
      javaScriptEnabled: javaScript,
      hasTouch: true,
      serviceWorkers: 'block',
    })
    return { ...readerOf(await context.newPage()), close: () => browser.close() }
  },
}

/** A reader that uses a Playwright page. */
export function readerOf(page: Page): PreparedReader {
  return {
    async prepare(script) {
      await page.addInitScript(script)
    },
    async open(url) {
      await page.goto(url)
    },
    resize: (width, height) => page.setViewportSize({ width, height }),
    point: (x, y) => page.mouse.move(x, y),
    tap: (x, y) => page.touchscreen.tap(x, y),
    click: (x, y) => page.mouse.click(x, y),
    async drag(from, to) {
      await page.mouse.move(...from)
      await page.mouse.down()
      await page.mouse.move(...to)
      await page.mouse.up()
    },
    press: (key) => page.keyboard.press(key),
    type: (words) => page.keyboard.type(words),
    picture: async () => (await page.screenshot()).toString('base64'),
    run: (script, argument) => page.evaluate(script as never, argument as never),
    close: () => page.close(),
  }
}
