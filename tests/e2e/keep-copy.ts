import { expect, type Page } from '@playwright/test'
import { en } from '#messages/en/catalogue.ts'

const { offline, panels } = en.browser

/** Visits a page and saves the whole edition in the settings. */
export async function visitUntilCopied(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await page.keyboard.press('s')
  await page.getByRole('checkbox', { name: panels.saveOffline }).check()
  await untilSaved(page)
  await page.keyboard.press('Escape')
}

/** Waits until the page says that the whole edition is saved, and the worker answers. */
export async function untilSaved(page: Page): Promise<void> {
  await expect(page.locator('p', { hasText: offline.saved }).first()).toBeVisible({
    timeout: 60_000,
  })
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
}

/** Visits a page and lets the quiet time pass until all is kept that is kept without being asked. */
export async function visitUntilKept(page: Page, path: string): Promise<void> {
  await page.clock.install()
  await page.goto(path)
  await expect.poll(() => quietly(page, missingFiles), { timeout: 30_000 }).toEqual([])
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
}

/** Lets the quiet time pass, then asks the page something. */
export async function quietly<T>(page: Page, ask: () => T | Promise<T>): Promise<T> {
  await page.clock.fastForward(5000)
  return page.evaluate(ask)
}

/** The files that are to be kept without being asked, and are not yet. */
async function missingFiles(): Promise<string[]> {
  const root = new URL(document.documentElement.dataset['base'] ?? '/', location.href)
  const list = await fetch(new URL('offline/exchanges.json', root))
  const { files } = (await list.json()) as { files: [string, string][] }
  const found = await Promise.all(files.map(([address]) => caches.match(new URL(address, root))))
  return files.flatMap(([address], at) => (found[at] ? [] : address))
}
