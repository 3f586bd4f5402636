import { chromium } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findChromium } from '../browser.ts'
import { siteCalled } from './support.ts'

const { folder: out } = siteCalled('arabic')
const first = 'exchanges/beginning-with-the-water'
const second = 'exchanges/boat-113'

const page = (path: string) => readFile(join(out, path, 'index.html'), 'utf8')

test('pages are right-to-left, with English parts left-to-right', async () => {
  const html = await page(first)
  expect(html).toMatch(/<html lang="ar" dir="rtl"/)
  expect(html).toContain('<nav aria-label="Edition" lang="en" dir="ltr">')
  expect(html).toContain('2 ←')
  expect(await page(first.replace('exchanges', 'embed'))).toMatch(/<html lang="ar" dir="rtl"/)
  expect(await page('glossary/nile')).toContain('<span lang="el" dir="ltr">Νείλος</span>')
  const manifest = await readFile(join(out, 'site.webmanifest'), 'utf8')
  expect(JSON.parse(manifest)).toMatchObject({ dir: 'rtl' })
})

test('the last character of a sentence is on the left in Arabic and on the right in English', async () => {
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: ['--no-sandbox'],
  })
  try {
    const tab = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    const isLastLeftmost = async (path: string, selector: string) => {
      await tab.setContent(await page(path))
      return tab
        .locator(selector)
        .first()
        .evaluate((element) => {
          if (!/[.؟]$/.test(element.textContent.trimEnd()))
            throw new Error(`Unexpected text without an end: ${element.textContent}`)
          const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
          const characters: { node: Node; at: number }[] = []
          for (let node = walker.nextNode(); node; node = walker.nextNode())
            for (const [at, character] of Array.from(node.nodeValue ?? '').entries())
              if (character.trim()) characters.push({ node, at })
          const [before, last] = characters.slice(-2).map(({ node, at }) => {
            const range = new Range()
            range.setStart(node, at)
            range.setEnd(node, at + 1)
            return range.getBoundingClientRect()
          })
          return last!.left < before!.left
        })
    }
    expect(await isLastLeftmost(first, '#a1')).toBe(true)
    // Its last word is in Latin letters, and so is the first of the next.
    expect(await isLastLeftmost(second, '#a3')).toBe(true)
    expect(await isLastLeftmost(second, '#a4')).toBe(true)
    expect(await isLastLeftmost('glossary/nile', '.entry > p:not([class])')).toBe(true)
    expect(await isLastLeftmost('bibliography', '.works p:first-child')).toBe(true)
    expect(await isLastLeftmost('bibliography', '.sum')).toBe(false)
    expect(await isLastLeftmost('about', '#cite + p')).toBe(false)
    await tab.setContent(await page(first))
    const [address, words] = await Promise.all([
      tab.locator('.addr').first().boundingBox(),
      tab.locator('#q1').boundingBox(),
    ])
    expect(address!.x).toBeGreaterThan(words!.x + words!.width / 2)
  } finally {
    await browser.close()
  }
}, 60_000)
