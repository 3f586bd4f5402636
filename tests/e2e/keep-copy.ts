import type { Page } from '@playwright/test'

/** Visits a page until the offline copy is complete, and skips the delay before it begins. */
export async function visitUntilCopied(page: Page, path: string): Promise<void> {
  await page.clock.install()
  await page.goto(path)
  await page.clock.fastForward(5000)
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
}
