import { expect, type Page } from '@playwright/test'

/** Goes to a page and waits for what it does by itself: on the search page, the hits. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path)
  if (path.includes('?q='))
    await expect(page.locator('[data-search-results] a').first()).toBeVisible()
}
