import { existsSync } from 'node:fs'
import puppeteer from 'puppeteer-core'
import type { Engine, PreparedReader } from './reader.ts'

const paths = [
  process.env['FIREFOX_PATH'],
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
]

/** The installed Firefox; undefined if there is none. */
export const firefoxPath = paths.find((path) => path && existsSync(path))

export const firefoxEngine: Engine<PreparedReader> = {
  name: 'Firefox',
  installed: firefoxPath !== undefined,
  async launch({ javaScript }) {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      ...(firefoxPath && { executablePath: firefoxPath }),
      headless: true,
      extraPrefsFirefox: {
        'javascript.enabled': javaScript,
        'dom.serviceWorkers.enabled': false,
        // The driver switches this off. Readers have it: pages from a folder may not read each other.
        'security.fileuri.strict_origin_policy': true,
        // On a busy machine, a tap takes long; it must not become a long press.
        'apz.max_tap_time': 10_000,
        'ui.click_hold_context_menus.delay': 10_000,
      },
    })
    const page = await browser.newPage()
    return {
      async prepare(script) {
        await page.evaluateOnNewDocument(script)
      },
      async open(url) {
        // A page that leads on at once ends its own navigation.
        await page.goto(url).catch((error: unknown) => {
          if (!String(error).includes('NS_BINDING_ABORTED')) throw error
        })
      },
      resize: (width, height) => page.setViewport({ width, height }),
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
      picture: () => page.screenshot({ encoding: 'base64' }),
      run: (script, argument) => page.evaluate(script as never, argument as never),
      close: () => browser.close(),
    }
  },
}
