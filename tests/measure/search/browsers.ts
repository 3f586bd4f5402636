import { chromium } from '@playwright/test'
import puppeteer from 'puppeteer-core'
import { findChromium } from '../../browser.ts'
import { firefoxPath } from '../../e2e/engines/firefox.ts'
import { type BrowserName, type RunningBrowser, size } from './tab.ts'

/** Starts each browser. It throws if the browser is not installed. */
export const browsers: Readonly<Record<BrowserName, () => Promise<RunningBrowser>>> = {
  chromium: launchChromium,
  firefox: launchFirefox,
}

async function launchChromium(): Promise<RunningBrowser> {
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: ['--no-sandbox'],
  })
  return {
    name: `Chromium ${browser.version()}, a quarter of this machine’s speed`,
    async newTab() {
      const context = await browser.newContext({ viewport: size })
      const page = await context.newPage()
      return {
        prepare: (script) => context.addInitScript(script).then(() => undefined),
        open: (url) => page.goto(url, { waitUntil: 'load' }).then(() => undefined),
        async slowDown() {
          const session = await context.newCDPSession(page)
          await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
        },
        point: (x, y) => page.mouse.move(x, y),
        click: (x, y) => page.mouse.click(x, y),
        run: (script, argument) => page.evaluate(script as never, argument as never),
        close: () => context.close(),
      }
    },
    close: () => browser.close(),
  }
}

async function launchFirefox(): Promise<RunningBrowser> {
  if (firefoxPath === undefined)
    throw new Error('Unexpected lack of Firefox: install it, or set FIREFOX_PATH to where it is')
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefoxPath,
    headless: true,
    defaultViewport: size,
  })
  return {
    name: `${(await browser.version()).replace('/', ' ')}, at this machine’s speed`,
    async newTab() {
      const context = await browser.createBrowserContext()
      const page = await context.newPage()
      return {
        prepare: (script) => page.evaluateOnNewDocument(script).then(() => undefined),
        open: (url) => page.goto(url, { waitUntil: 'load' }).then(() => undefined),
        slowDown: () => Promise.resolve(),
        point: (x, y) => page.mouse.move(x, y),
        click: (x, y) => page.mouse.click(x, y),
        run: (script, argument) => page.evaluate(script as never, argument as never),
        close: () => context.close(),
      }
    },
    close: () => browser.close(),
  }
}
