import { expect, type Page, test } from '@playwright/test'
import { en } from '#messages/en/catalogue.ts'
import { root } from '../../playwright.config.ts'
import { edition, main, quotations } from './pages.ts'

const { answers, publication, title, year, version } = edition
const { quote, cite } = en.browser
const address = `${main.number}.A1`

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText())

test('quote with attribution: select the words, press a key', async ({ page }) => {
  const { words } = quotations.sentence
  await page.goto(main.path)
  const paragraph = page.locator('#a1')
  await paragraph.scrollIntoViewIfNeeded()
  const [from, to] = await paragraph.evaluate((one, sought) => {
    const walker = document.createTreeWalker(one, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent!.indexOf(sought)
      if (at < 0) continue
      const range = new Range()
      range.setStart(node, at)
      range.setEnd(node, at + sought.length)
      const rects = [...range.getClientRects()]
      const [first, last] = [rects[0]!, rects.at(-1)!]
      return [
        { x: first.left + 0.5, y: first.top + first.height / 2 },
        { x: last.right - 0.5, y: last.top + last.height / 2 },
      ]
    }
    throw new Error(`${sought} not in one piece`)
  }, words)
  // First action: the pointer selects.
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(to.x, to.y, { steps: 5 })
  await page.mouse.up()
  // Second action.
  await page.keyboard.press('q')
  await expect(page.getByRole('toolbar').getByRole('status')).toHaveText(
    quote.quotationCopied(address),
  )
  expect(await copied(page)).toBe(
    `“${words}” (${answers.name}, “${title}”, ${publication}, ${year}, ${address}, ${root}${main.path}#a1)`,
  )
})

test('cite in APA: a key, and Enter', async ({ page }) => {
  await page.goto(main.path)
  await page.evaluate(() => localStorage.setItem('citation-style', 'apa'))
  await page.locator('#a1').evaluate((one) => one.scrollIntoView({ block: 'start' }))
  // First action.
  await page.keyboard.press('c')
  const panel = page.getByRole('dialog', { name: cite.heading(address) })
  await expect(panel.getByLabel('APA')).toBeFocused()
  // Second action.
  await page.keyboard.press('Enter')
  await expect(panel.getByRole('button', { name: cite.copied })).toBeVisible()
  expect(await copied(page)).toMatch(
    new RegExp(`^Brandt, I\\. \\(${year}\\)\\. .* ${root}${main.path}\\?v=${version}#a1$`),
  )
})
