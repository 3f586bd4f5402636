import { expect, test } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { below, ports } from '../../playwright.config.ts'
import { visitUntilCopied } from './keep-copy.ts'
import { ownSite } from '../sites.ts'

const exchange = '/exchanges/hierarchy-equality-spheres-of-influence/'

test('the address of a paragraph opens at the paragraph, and shows which it is', async ({
  page,
}) => {
  await page.goto(`${exchange}#a6`)
  await expect(page.locator('#a6')).toBeInViewport()
  const marked = await page
    .locator('#a6')
    .evaluate((element) => getComputedStyle(element).backgroundImage)
  expect(marked).not.toBe('none')
})

test('the short address leads there and keeps the paragraph', async ({ page }) => {
  await page.goto('/5/#a6')
  await expect(page).toHaveURL(`${exchange}#a6`)
  await expect(page.locator('#a6')).toBeInViewport()
})

test('a paragraph of the whole text has an address too', async ({ page }) => {
  await page.goto('/read/#9.a2')
  await expect(page.locator('[id="9.a2"]')).toBeInViewport()
})

test.describe('copying an address', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  test('by keyboard', async ({ page }) => {
    await page.goto(exchange)
    const address = page.getByRole('link', { name: 'Copy the address of paragraph 5.A3' })
    await address.focus()
    await expect(address).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('status')).toHaveText('Link to 5.A3 copied')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `http://localhost:${ports.root}${exchange}#a3`,
    )
    await expect(page).toHaveURL(`${exchange}#a3`)
  })

  test('on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(exchange)
    const address = page.getByRole('link', { name: 'Copy the address of paragraph 5.A3' })
    const box = await address.boundingBox()
    expect(Math.min(box!.width, box!.height)).toBeGreaterThanOrEqual(24)
    await address.click()
    await expect(page.getByRole('status')).toHaveText('Link to 5.A3 copied')
  })
})

test('where nothing can be copied, the address bar holds the link', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(document, { execCommand: () => false })
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
  })
  await page.goto(exchange)
  await page.getByRole('link', { name: 'Copy the address of paragraph 5.A3' }).click()
  await expect(page.getByRole('status')).toContainText('address bar')
  await expect(page).toHaveURL(`${exchange}#a3`)
})

test('everything works below a path of another host', async ({ page }) => {
  const root = below
  await page.goto(`${root}/5/#a3`)
  await expect(page).toHaveURL(`${root}${exchange}#a3`)
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
    'href',
    `${ownSite.url}${exchange}`,
  )
  await page.keyboard.press('/')
  await page.keyboard.type('multipolarity')
  const hit = page.locator('[data-search-results] a').filter({ hasText: '2.A1' }).first()
  await expect(hit).toBeVisible()
  await hit.click()
  await expect(page).toHaveURL(`${root}/exchanges/theory-ideology-western-policy/#a1`)
  await expect(page.locator('#a1')).toBeInViewport()
})

test.describe('without a network', () => {
  test.use({ serviceWorkers: 'allow' })

  test('the offline copy works below a path too', async ({ page, context }) => {
    await visitUntilCopied(page, `${below}/`)
    await context.setOffline(true)
    await page.goto(below + exchange)
    await expect(page.locator('#a7')).toContainText('They just have no other choice.')
    await page.goto(`${below}/search/?q=multipolarity`)
    await expect(page.locator('[data-search-results] a').first()).toBeVisible()
  })
})

for (const [name, root] of [
  ['at a root', `http://localhost:${ports.root}`],
  ['below a path', below],
] as const) {
  test(`every address ever published leads to something, ${name}`, async ({ page }) => {
    test.slow()
    const { pages } = JSON.parse(await readFile('content/addresses.json', 'utf8')) as {
      pages: Record<string, string[]>
    }
    expect(Object.values(pages).flat().length).toBeGreaterThan(400)
    await page.goto(`${root}/about/`)
    const lost = await page.evaluate(
      async ([site, entries]) => {
        const missing: string[] = []
        for (const [path, fragments] of Object.entries(entries)) {
          const response = await fetch(site + path)
          if (!response.ok) missing.push(path)
          const there = new DOMParser().parseFromString(await response.text(), 'text/html')
          missing.push(
            ...fragments.filter((id) => !there.getElementById(id)).map((id) => `${path}#${id}`),
          )
        }
        return missing
      },
      [root, pages] as const,
    )
    expect(lost).toEqual([])
  })
}
