import { chromium } from '@playwright/test'
import { findChromium as findInstalled, packagedChromium } from '#cli/find-chromium.ts'

/**
 * The Chromium to test with: the one of `CHROME_PATH`, Playwright's own, the system's, and at last the one that comes
 * from npm.
 */
export async function findChromium(): Promise<string> {
  const found = findInstalled(chromium.executablePath()) ?? (await packagedChromium())
  if (found) return found
  throw new Error(
    'Unexpected machine without a Chromium, expected one: install it, or name it in CHROME_PATH',
  )
}
