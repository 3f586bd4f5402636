import { chromium } from '@playwright/test'
import { existsSync } from 'node:fs'

/**
 * The Chromium to test with: the one of `CHROME_PATH`, Playwright's own, the system's, and at last the one that comes
 * from npm, with the libraries it needs, for Linux on x64.
 */
export async function findChromium(): Promise<string> {
  const candidates = [
    process.env['CHROME_PATH'],
    chromium.executablePath(),
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ]
  const found = candidates.find((path) => path && existsSync(path))
  if (found) return found
  if (process.platform === 'linux' && process.arch === 'x64') return packagedChromium()
  throw new Error(
    'Unexpected machine without a Chromium, expected one: install it, or name it in CHROME_PATH',
  )
}

/** The package unpacks its libraries, for systems without a desktop, only where it believes to be on such a system. */
async function packagedChromium(): Promise<string> {
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x'
  const { default: packaged } = await import('@sparticuz/chromium')
  return packaged.executablePath()
}
