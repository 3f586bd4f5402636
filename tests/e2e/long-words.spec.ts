import { expect, test } from '@playwright/test'
import { readdirSync } from 'node:fs'
import { siteOf } from '../sites.ts'
import { beyondTheEdge, nothingBeyond } from './beyond-the-edge.ts'
import { type ServedSite, serveSite } from './serve-site.ts'

// The edition `hostile` has words of 154 letters, and addresses at which no line may break, in every field.
const site = siteOf('hostile')
const word = 'Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaft'

// One worker serves the site for all tests.
test.describe.configure({ mode: 'default' })
test.use({ viewport: { width: 320, height: 800 } })
let served: ServedSite
test.beforeAll(async () => {
  served = await serveSite(site)
})
test.afterAll(() => served.stop())

for (const size of [1, 1.35]) {
  test(`words and addresses wider than the window break on every page, with text of size ${size}`, async ({
    page,
  }) => {
    await page.addInitScript((value) => localStorage.setItem('look', `--size:${value}`), size)
    const pages = readdirSync(site.folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.html'))
      .map((file) => file.replaceAll('\\', '/').replace(/index\.html$/, ''))
    expect(pages.length).toBeGreaterThan(20)
    for (const path of pages) {
      await page.goto(served.url + path)
      expect.soft(await beyondTheEdge(page), path).toEqual(nothingBeyond)
    }
  })
}

test('words and addresses wider than the window break in cards, panels and search results', async ({
  page,
}) => {
  await page.goto(`${served.url}exchanges/long-words/`)
  const visible = async (selector: string) => {
    await expect(page.locator(selector).first()).toBeVisible()
    expect.soft(await beyondTheEdge(page), selector).toEqual(nothingBeyond)
    await page.keyboard.press('Escape')
  }
  await page.locator('a.term').first().click()
  await visible('.annotation:popover-open')
  await page.locator('a.noted').first().click()
  await visible('.annotation:popover-open')
  await page.keyboard.press('t')
  await visible('dialog .contents')
  await page.locator('[data-cite]').first().click()
  await visible('dialog .citation')
  await page.goto(`${served.url}search/?q=${word}`)
  await visible('[data-search-results] a')
})
