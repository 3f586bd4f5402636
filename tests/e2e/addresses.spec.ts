import { expect, test } from '@playwright/test'
import { en } from '#messages/en/catalogue.ts'
import { readFile } from 'node:fs/promises'
import { below, root } from '../../playwright.config.ts'
import { siteBelow } from '../sites.ts'
import { visitUntilCopied } from './keep-copy.ts'
import { acronym, edition, event, found, main, noted, phrase, short } from './pages.ts'

const copyThird = { name: en.browser.start.copyAddress(`${main.number}.A3`) }
const copied = `Link to ${main.number}.A3 copied`

test('the address of a paragraph opens at the paragraph, and shows which it is', async ({
  page,
}) => {
  await page.goto(`${main.path}#a6`)
  await expect(page.locator('#a6')).toBeInViewport()
  await expect(page.locator('#a6')).not.toHaveCSS('background-image', 'none')
  await expect(page.locator('#a5')).toHaveCSS('background-image', 'none')
})

test('the short address leads there and keeps the paragraph', async ({ page }) => {
  await page.goto(`/${main.number}/#a6`)
  await expect(page).toHaveURL(`${main.path}#a6`)
  await expect(page.locator('#a6')).toBeInViewport()
})

test('an address that moved leads to where it is now, and keeps the paragraph', async ({
  page,
}) => {
  await page.goto(`${short.formerPath}#a1`)
  await expect(page).toHaveURL(`${short.path}#a1`)
  await expect(page.locator('#a1')).toBeInViewport()
})

test('a paragraph of the whole text has an address too', async ({ page }) => {
  await page.goto('/read/#4.a2')
  await expect(page.locator('[id="4.a2"]')).toBeInViewport()
})

test.describe('copying an address', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  test('by keyboard', async ({ page }) => {
    await page.goto(main.path)
    const address = page.getByRole('link', copyThird)
    await address.focus()
    await expect(address).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('status').filter({ hasText: copied })).toBeVisible()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${root}${main.path}#a3`)
    await expect(page).toHaveURL(`${main.path}#a3`)
  })

  test('on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(main.path)
    const address = page.getByRole('link', copyThird)
    const box = await address.boundingBox()
    expect(Math.min(box!.width, box!.height)).toBeGreaterThanOrEqual(24)
    await address.click()
    await expect(page.getByRole('status').filter({ hasText: copied })).toBeVisible()
  })
})

test('where nothing can be copied, the address bar holds the link', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(document, { execCommand: () => false })
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
  })
  await page.goto(main.path)
  await page.getByRole('link', copyThird).click()
  await expect(page.getByRole('status').filter({ hasText: 'address bar' })).toBeVisible()
  await expect(page).toHaveURL(`${main.path}#a3`)
})

test('everything works below a path of another host', async ({ page }) => {
  await page.goto(`${below}/${main.number}/#a3`)
  await expect(page).toHaveURL(`${below}${main.path}#a3`)
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
    'href',
    `${siteBelow.url}${main.path}`,
  )
  await page.keyboard.press('/')
  await page.keyboard.type(found.word)
  const { name, path, id } = found.places[1]
  const hit = page.locator('[data-search-results] a').filter({ hasText: name }).first()
  await expect(hit).toBeVisible()
  await hit.click()
  await expect(page).toHaveURL(below + path)
  await expect(page.locator(id)).toBeInViewport()
})

test.describe('without a network', () => {
  test.use({ serviceWorkers: 'allow' })

  test('the offline copy works below a path too', async ({ page, context }) => {
    await visitUntilCopied(page, `${below}/`)
    await context.setOffline(true)
    await page.goto(below + main.path)
    await expect(page.locator('#a7')).toContainText(main.last)
    await page.goto(`${below}/search/?q=${found.word}`)
    await expect(page.locator('[data-search-results] a').first()).toBeVisible()
  })
})

for (const [name, site] of [
  ['at a root', root],
  ['below a path', below],
] as const) {
  test(`every address ever published leads to something, ${name}`, async ({ page }) => {
    const { pages, redirects } = JSON.parse(
      await readFile(`${edition.content}/addresses.json`, 'utf8'),
    ) as { pages: Record<string, string[]>; redirects: Record<string, string> }
    expect(Object.values(pages).flat().length).toBeGreaterThan(edition.addresses)
    await page.goto(`${site}/about/`)
    const lost = await page.evaluate(
      async ({ site, pages, redirects }) => {
        const missing: string[] = []
        for (const [path, fragments] of Object.entries(pages)) {
          const response = await fetch(site + path)
          if (!response.ok) missing.push(path)
          // The script of a page that moved leads on, with the fragment.
          const target = redirects[path] ?? path
          const html = await (target === path ? response : await fetch(site + target)).text()
          const there = new DOMParser().parseFromString(html, 'text/html')
          missing.push(
            ...fragments.filter((id) => !there.getElementById(id)).map((id) => `${path}#${id}`),
          )
        }
        return missing
      },
      { site, pages, redirects },
    )
    expect(lost).toEqual([])
  })
}

test('the target of a link has a bar beside it, which touches no words', async ({ page }) => {
  for (const path of [
    `/bibliography/${noted.id}`,
    `/index/${acronym.entry}`,
    `/timeline/${event.id}`,
    `/glossary/${phrase.id}`,
    `/topics/#${main.topic.path.split('/')[2]}`,
  ]) {
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 900 })
      await page.goto('about:blank')
      await page.goto(path)
      const { bar, words } = await page.locator(':target').evaluate((target) => {
        const { left, width, borderInlineStartStyle } = getComputedStyle(target, '::after')
        const range = new Range()
        range.selectNodeContents(target)
        const start = target.getBoundingClientRect().left + parseFloat(left)
        return {
          bar: borderInlineStartStyle === 'solid' ? start + parseFloat(width) + 2 : NaN,
          words: Math.min(...[...range.getClientRects()].map((rect) => rect.left)),
        }
      })
      expect(words - bar, `${path} at ${width} px`).toBeGreaterThan(3)
      expect(bar, `${path} at ${width} px`).toBeGreaterThan(2)
      await expect(page.locator(':target')).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)')
    }
  }
})
