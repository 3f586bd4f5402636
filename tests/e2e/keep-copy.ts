import type { Page } from '@playwright/test'

/** Visits a page until the whole edition is on the device, without the wait before the copy begins. */
export async function visitUntilKept(page: Page, path: string): Promise<void> {
  await page.clock.install()
  await page.goto(path)
  await page.clock.fastForward(5000)
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
}
