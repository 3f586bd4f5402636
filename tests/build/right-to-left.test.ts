import { chromium } from '@playwright/test'
import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { planImport } from '#importer/plan-import.ts'
import { writeImport } from '#importer/write-import.ts'
import { recordAddresses } from '#corpus/record-addresses.ts'
import { readEdition } from '#reading/read-edition.ts'
import { findChromium } from '../browser.ts'
import { build } from './support.ts'

const transcript = `حديث قصير

ليلى: لماذا تبنون المراكب؟

حسن: نبنيها لنعبر النهر.

NATO كلمة لا نعرفها هنا.

ليلى: ومتى بدأتم؟

حسن: بدأنا سنة 1987.
`

let folder: string
let out: string
/** The paths of the two exchanges. */
let first: string
let second: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'edition-'))
  out = join(folder, 'out')
  const content = join(folder, 'content')
  const bytes = new TextEncoder().encode(transcript)
  await writeImport(planImport(bytes), bytes, content)
  const edition = await readFile(join(content, 'edition.yaml'), 'utf8')
  await writeFile(join(content, 'edition.yaml'), `${edition}language: ar\n`)
  await mkdir(join(content, 'glossary'))
  await writeFile(
    join(content, 'glossary', 'river.md'),
    '---\nlabel: النهر\nkind: place\nnative: { ru: Нил }\nsources: [silt]\n---\n\nنهر كبير.\n',
  )
  await writeFile(
    join(content, 'bibliography.json'),
    JSON.stringify([{ id: 'silt', type: 'book', title: 'ألواح النيل', language: 'ar' }]),
  )
  const { corpus } = await readEdition(content)
  ;[first, second] = corpus!.exchanges.map(({ slug }) => `exchanges/${slug}`) as [string, string]
  const { ledger } = recordAddresses(corpus!)
  await writeFile(join(content, 'addresses.json'), JSON.stringify(ledger))
  const { code, output } = await build({ CONTENT_DIR: content, OUT_DIR: out })
  expect(code, output).toBe(0)
}, 120_000)

afterAll(() => rm(folder, { recursive: true, force: true }))

const page = (path: string) => readFile(join(out, path, 'index.html'), 'utf8')

test('pages are right-to-left, with English parts left-to-right', async () => {
  const html = await page(first)
  expect(html).toMatch(/<html lang="ar" dir="rtl"/)
  expect(html).toContain('<nav aria-label="Edition" lang="en" dir="ltr">')
  expect(html).toContain('2 ←')
  expect(await page(first.replace('exchanges', 'embed'))).toMatch(/<html lang="ar" dir="rtl"/)
  expect(await page('glossary/river')).toContain('<span lang="ru" dir="ltr">Нил</span>')
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
      return tab.locator(selector).evaluate((element) => {
        const text = element.textContent.trimEnd()
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
        let node = walker.nextNode()!
        for (let next: Node | null = node; next; next = walker.nextNode())
          if (next.nodeValue?.trim()) node = next
        const boxOf = (at: number) => {
          const range = new Range()
          range.setStart(node, at)
          range.setEnd(node, at + 1)
          return range.getBoundingClientRect()
        }
        const last = node.nodeValue!.trimEnd().length - 1
        if (!/[.؟]$/.test(text)) throw new Error(`Unexpected text without an end: ${text}`)
        return boxOf(last).left < boxOf(last - 1).left
      })
    }
    expect(await isLastLeftmost(first, '#a1')).toBe(true)
    expect(await isLastLeftmost(first, '#a2')).toBe(true)
    expect(await isLastLeftmost(second, '#a1')).toBe(true)
    expect(await isLastLeftmost('glossary/river', '.entry > p:not([class])')).toBe(true)
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
