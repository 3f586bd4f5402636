import { type Browser, chromium, type Locator, type Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findChromium } from '../browser.ts'
import { siteCalled } from './support.ts'

const { folder, base } = siteCalled('arabic')
const first = 'exchanges/beginning-with-the-water'
const second = 'exchanges/boat-113'

const page = (path: string) => readFile(join(folder, path, 'index.html'), 'utf8')

let browser: Browser
beforeAll(async () => {
  const executablePath = await findChromium()
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
})
afterAll(() => browser.close())

/** Opens a page of the edition as if the interface were in Arabic too. */
async function open(path: string, width = 1280): Promise<Page> {
  const tab = await browser.newPage({
    viewport: { width, height: 900 },
    bypassCSP: true,
    serviceWorkers: 'block',
  })
  await tab.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url())
    const path = pathname.slice(base.length - 1)
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path)
    const body = await readFile(file).catch(() => undefined)
    if (!body) return route.fulfill({ status: 404 })
    const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript' }
    const isPage = extname(file) === '.html'
    return route.fulfill({
      contentType: types[extname(file)] ?? 'application/octet-stream',
      body: isPage
        ? body.toString().replace(/<html lang="[\w-]+"(?: dir="rtl")?/, '<html lang="ar" dir="rtl"')
        : body,
    })
  })
  await tab.goto(`https://example.org${base}${path}`)
  return tab
}

test('words have the direction of their language', async () => {
  const html = await page(first)
  expect(html).toMatch(/<html lang="ar" dir="rtl"|<p id="q1" lang="ar" dir="rtl"/)
  expect(await page('glossary/nile')).toMatch(/<span lang="el"(?: dir="ltr")?>Νείλος</)
  const manifest = await readFile(join(folder, 'site.webmanifest'), 'utf8')
  expect(JSON.parse(manifest)).toMatchObject({ dir: 'rtl' })
})

test('the last character of a sentence is on the left', async () => {
  const endsLeft = async (path: string, selector: string) => {
    const tab = await open(`${path}/`)
    const [before, last] = await tab.locator(selector).first().evaluate(lastCharacters)
    await tab.close()
    return last! < before!
  }
  expect(await endsLeft(first, '#a1')).toBe(true)
  // Its last word is in Latin letters, and so is the first of the next.
  expect(await endsLeft(second, '#a3')).toBe(true)
  expect(await endsLeft(second, '#a4')).toBe(true)
  expect(await endsLeft('glossary/nile', '.entry > p:not([class])')).toBe(true)
}, 60_000)

test('references stand at the outer edge, and read from left to right', async () => {
  const tab = await open(`${second}/`)
  const reference = await boxOf(tab.locator('.addr').first())
  const words = await boxOf(tab.locator('#q1'))
  expect(reference.x).toBeGreaterThan(words.x + words.width / 2)
  const [number, letter] = await tab
    .locator('.addr')
    .first()
    .evaluate((element) => {
      // After a font came late, the words of a line are in elements.
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      const texts: Text[] = []
      while (walker.nextNode()) texts.push(walker.currentNode as Text)
      return [/^\d/, /Q/].map((sign) => {
        const text = texts.find(({ data }) => sign.test(data))!
        const at = text.data.search(sign)
        const range = new Range()
        range.setStart(text, at)
        range.setEnd(text, at + 1)
        return range.getBoundingClientRect().left
      })
    })
  expect(number).toBeLessThan(letter!)
  await tab.close()
})

test('the margin, the panels and the progress bar are mirrored', async () => {
  const tab = await open(`${second}/`)
  const note = tab.locator('.annotation.beside').first()
  await note.waitFor()
  const beside = await boxOf(note)
  const words = await boxOf(tab.locator('#q1'))
  expect(beside.x + beside.width).toBeLessThan(words.x)
  const done = await boxOf(tab.locator('.progress path').first())
  expect(done.x + done.width).toBe(1280)
  await tab.keyboard.press('s')
  const panel = tab.locator('dialog[open]')
  await panel.waitFor()
  expect((await boxOf(panel)).x).toBe(0)
  await tab.close()
})

test('a card begins at the right edge of its words', async () => {
  const tab = await open(`${first}/`, 1000)
  const words = tab.locator('.noted, .term').first()
  await words.focus()
  await words.hover()
  const card = tab.locator('.annotation:popover-open')
  await card.waitFor()
  const shown = await boxOf(card)
  const right = await words.evaluate((mark) => [...mark.getClientRects()].at(-1)!.right)
  expect(Math.abs(shown.x + shown.width - right)).toBeLessThan(1.5)
  await tab.close()
})

test('the arrow to the left leads to the next exchange', async () => {
  const tab = await open(`${first}/`)
  const next = await tab.locator('.pager [rel=next]').getAttribute('href')
  await tab.waitForLoadState('load')
  await tab.keyboard.press('ArrowLeft')
  await tab.waitForURL(new URL(next!, tab.url()).href)
  await tab.close()
})

test('Arabic has no slant and no space between its letters', async () => {
  const tab = await open(`${second}/`)
  const styles = await tab.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[lang=ar], [lang=ar] *')]
      .filter((element) => element.matches(':lang(ar)') && element.textContent !== '')
      .map((element) => getComputedStyle(element))
      .map(({ fontStyle, letterSpacing }) => `${fontStyle} ${letterSpacing}`),
  )
  expect([...new Set(styles)]).toEqual(['normal normal'])
  await tab.close()
})

/** The left edges of the last two characters of a sentence. */
function lastCharacters(element: Element): number[] {
  if (!/[.؟]$/.test(element.textContent.trimEnd()))
    throw new Error(`Unexpected text without an end: ${element.textContent}`)
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const characters: { node: Node; at: number }[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    for (const [at, character] of Array.from(node.nodeValue ?? '').entries())
      if (character.trim()) characters.push({ node, at })
  return characters.slice(-2).map(({ node, at }) => {
    const range = new Range()
    range.setStart(node, at)
    range.setEnd(node, at + 1)
    return range.getBoundingClientRect().left
  })
}

type Box = { x: number; y: number; width: number; height: number }

async function boxOf(element: Locator): Promise<Box> {
  const box = await element.boundingBox()
  if (!box) throw new Error('Unexpected hidden element, expected a box')
  return box
}
