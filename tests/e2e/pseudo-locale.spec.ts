import { expect, type Page, test } from '@playwright/test'
import { readdirSync } from 'node:fs'
import { derivedSites } from '../sites.ts'
import { beyondTheEdge, nothingBeyond } from './beyond-the-edge.ts'
import { type ServedSite, serveSite } from './serve-site.ts'

/*
 * The pseudo-locale: every message is 40 % longer, accented and in brackets. It must break no layout on the smallest phone, and
 * scripts must show no English outside the brackets.
 */

test.describe('with messages 40 % longer', () => {
  const site = derivedSites.find(({ name }) => name === 'bells-pseudo')!
  test.describe.configure({ mode: 'default' })
  test.use({ viewport: { width: 320, height: 800 } })
  let served: ServedSite
  test.beforeAll(async () => {
    served = await serveSite(site)
  })
  test.afterAll(() => served.stop())

  test('every page fits the smallest phone', async ({ page }) => {
    test.setTimeout(120_000)
    const pages = readdirSync(site.folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.html'))
      .map((file) => file.replaceAll('\\', '/').replace(/index\.html$/, ''))
    expect(pages.length).toBeGreaterThan(40)
    for (const path of pages) {
      await page.goto(served.url + path)
      expect.soft(await beyondTheEdge(page), path).toEqual(nothingBeyond)
    }
  })

  test('cards, panels, dialogs and search results fit it too', async ({ page }) => {
    await page.goto(`${served.url}exchanges/the-long-pour/`)
    await inEachOverlay(page, async (name) => {
      expect.soft(await beyondTheEdge(page), name).toEqual(nothingBeyond)
    })
  })
})

test.describe('in a Chinese edition', () => {
  const site = derivedSites.find(({ name }) => name === 'chinese-pseudo')!
  test.describe.configure({ mode: 'default' })
  let served: ServedSite
  test.beforeAll(async () => {
    served = await serveSite(site)
  })
  test.afterAll(() => served.stop())

  test('scripts show no English that is not in the catalogue', async ({ page }) => {
    await page.goto(`${served.url}exchanges/shaqing/`)
    await inEachOverlay(page, async (name) => {
      // The interview speaks of the pH of water.
      expect
        .soft(
          (await englishOn(page)).filter((word) => word !== 'pH'),
          name,
        )
        .toEqual([])
    })
  })
})

/** Opens what scripts add to a page of an exchange, one after the other. */
async function inEachOverlay(page: Page, look: (name: string) => Promise<void>): Promise<void> {
  const seen = async (name: string, selector: string) => {
    await expect(page.locator(selector).first()).toBeVisible()
    await look(name)
    await page.keyboard.press('Escape')
  }
  await page.locator('a.term').first().click()
  await seen('card', '.annotation:popover-open')
  for (const [key, name] of [
    ['t', 'contents'],
    ['s', 'settings'],
    ['?', 'keyboard shortcuts'],
  ] as const) {
    await page.keyboard.press(key)
    await seen(name, 'dialog.panel')
  }
  await page.locator('[data-cite]').first().click()
  await seen('citations', 'dialog .citation')
  await page.locator('[data-address]').first().click()
  await expect(page.locator('.quote-bar [role=status]')).not.toBeEmpty()
  await seen('quotation toolbar', '.quote-bar')
  for (const query of ['', '2.A1', 'qqqqq zzzzz', await firstName(page)]) {
    await page.keyboard.press('/')
    await page.locator('dialog [role=searchbox]').fill(query)
    await expect(page.locator('dialog .search-status')).not.toBeEmpty()
    await expect(page.locator('dialog [data-search-results]')).not.toHaveAttribute(
      'aria-busy',
      'true',
    )
    await look(`search for “${query}”`)
    await page.locator('dialog form button:last-child').click()
  }
}

/** A name that the search finds. */
async function firstName(page: Page): Promise<string> {
  return (await page.locator('a.term').first().textContent()) ?? ''
}

/** English words on a page outside brackets; what is in brackets is a message, and what the edition itself has is not English. */
function englishOn(page: Page): Promise<string[]> {
  const names = /\b(?:chap|APA|BibTeX|Chicago|CSL|JSON|MLA|RIS|PDF|Aa|Ctrl|Esc|Tab|Enter|Shift)\b/g
  return page.evaluate((pattern) => {
    const attributes = [
      ...document.querySelectorAll('[aria-label], [placeholder], [title]'),
    ].flatMap((one) =>
      ['aria-label', 'placeholder', 'title'].map((name) => one.getAttribute(name) ?? ''),
    )
    const citations = [
      ...document.querySelectorAll('.citation, .short-form span, code, pre, script, style'),
    ]
    const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT)
    const texts = [...attributes]
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (!citations.some((one) => one.contains(node))) texts.push(node.nodeValue ?? '')
    return texts.flatMap(
      (text) =>
        text
          .replace(/\[[^[\]]*\]/g, ' ')
          .replace(/https?:\/\/\S+/g, ' ')
          .replace(new RegExp(pattern, 'g'), ' ')
          .match(/[A-Za-z]{2,}/g) ?? [],
    )
  }, names.source)
}
