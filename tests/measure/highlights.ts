import { chromium, type Page } from '@playwright/test'
import { startStaticServer } from '#cli/static-server.ts'
import { type Highlight, highlightStyles, newHighlight, partOf } from '#highlights/highlight.ts'
import { writeAnnotations } from '#highlights/web-annotations.ts'
import type { VerifiableText } from '#verify/verifiable-text.ts'
import { findChromium } from '../browser.ts'

/**
 * How long a thousand highlights take to appear in the whole text, on a processor at a quarter, and how long a single one: from the moment
 * they are asked of the database to the end of the frame in which those in sight are painted, and to the end of that in which all are,
 * with their marks and notes. The page is quiet before, and learns of them from another tab: its own start is no part of it.
 *
 *     npm run build && npm run measure:highlights
 */
const count = 1000
const limit = 100
const rounds = 7

const { url, server } = await startStaticServer({ folder: 'dist', compress: true })
const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: ['--no-sandbox'],
})
const one = await medianOf(1)
const many = await medianOf(count)
await browser.close()
server.close()

for (const { painted, shown, marked } of [one, many])
  console.log(
    `${painted} painted: in sight after ${Math.round(shown)} ms, all with marks and notes after ${Math.round(marked)} ms`,
  )
console.log(`in sight at most ${limit} ms`)
process.exit(many.painted === count && many.shown <= limit ? 0 : 1)

/** How many highlights are painted in the end, and the times from the question to both frames, in milliseconds. */
type Times = { painted: number; shown: number; marked: number }

declare global {
  interface Window {
    highlightTimes: Times & { asked: number }
  }
}

async function medianOf(count: number): Promise<Times> {
  const times: Times[] = []
  for (let round = 0; round < rounds; round++) times.push(await measure(count))
  return {
    painted: Math.min(...times.map(({ painted }) => painted)),
    shown: median(times.map(({ shown }) => shown)),
    marked: median(times.map(({ marked }) => marked)),
  }
}

/** Imports the highlights on a new device, and has the whole text learn of them when it has long been open. */
async function measure(count: number): Promise<Times> {
  const context = await browser.newContext({ serviceWorkers: 'block' })
  const page = await context.newPage()
  await page.goto(new URL('my/', url).href)
  await importFile(page, await manyHighlights(page, count))
  await page.evaluate(() => {
    localStorage.removeItem('highlights')
  })
  const other = await context.newPage()
  await other.goto(new URL('about/', url).href)
  await page.addInitScript(watch, count)
  await page.goto(new URL('read/', url).href, { waitUntil: 'networkidle' })
  // At its top, the page has none of the text in sight; in the background, a page has few frames.
  await page.bringToFront()
  await page.evaluate(() => {
    const paragraphs = document.querySelectorAll('[data-turn] .row > p')
    paragraphs[Math.floor(paragraphs.length / 2)]?.scrollIntoView()
  })
  await page.waitForTimeout(1000)
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await other.evaluate(() => {
    localStorage.setItem('highlights', 'yes')
  })
  await page.waitForFunction(() => window.highlightTimes.marked > 0, undefined, { timeout: 60_000 })
  const { asked, painted, shown, marked } = await page.evaluate(() => window.highlightTimes)
  await context.close()
  return { painted, shown: shown - asked, marked: marked - asked }
}

async function importFile(page: Page, highlights: readonly Highlight[]): Promise<void> {
  const entries = highlights.map((highlight) => ({
    highlight,
    reference: '',
    speakers: [],
    exchange: undefined,
    link: '',
    citation: '',
  }))
  const edition = { name: highlights[0]?.edition ?? '', title: '', pageOf: () => url }
  await page.locator('input[type=file]').setInputFiles({
    name: 'highlights.json',
    mimeType: 'application/ld+json',
    buffer: Buffer.from(writeAnnotations(entries, edition, 'Highlights')),
  })
  await page.locator('.own-said:not(:empty)').waitFor()
}

/** Notes these times. */
function watch(count: number): void {
  const times = { asked: 0, painted: 0, shown: 0, marked: 0 }
  window.highlightTimes = times
  const atEndOfFrame = (note: () => void) => requestAnimationFrame(() => setTimeout(note))
  const getAll = Reflect.get(IDBIndex.prototype, 'getAll') as () => IDBRequest
  IDBIndex.prototype.getAll = new Proxy(getAll, {
    apply(getAll, index, parameters: [string]): unknown {
      times.asked ||= performance.now()
      return Reflect.apply(getAll, index, parameters)
    },
  })
  const set = Reflect.get(HighlightRegistry.prototype, 'set') as () => HighlightRegistry
  HighlightRegistry.prototype.set = new Proxy(set, {
    apply(set, registry, parameters: [string]): unknown {
      if (times.asked > 0 && parameters[0].startsWith('own-'))
        atEndOfFrame(() => (times.shown ||= performance.now()))
      return Reflect.apply(set, registry, parameters)
    },
  })
  new MutationObserver(() => {
    if (document.querySelectorAll('.own-mark').length === count)
      atEndOfFrame(() => {
        times.marked ||= performance.now()
        times.painted = [...CSS.highlights].reduce((sum, [, { size }]) => sum + size, 0)
      })
  }).observe(document, { childList: true, subtree: true })
}

/** Highlights that are spread over the text, a third of them with a note. */
async function manyHighlights(page: Page, count: number): Promise<Highlight[]> {
  const response = await page.request.get(new URL('verify/', url).href)
  const json = /data-interview[^>]*>([^<]*)</.exec(await response.text())?.[1] ?? ''
  const { exchanges } = JSON.parse(json) as VerifiableText
  const edition = (await page.locator('[data-my]').getAttribute('data-my')) ?? ''
  const paragraphs = exchanges.flatMap(([exchange, , , list]) =>
    list.map(([paragraph, , text]) => ({ exchange, paragraph, text })),
  )
  const characters = paragraphs.reduce((sum, { text }) => sum + text.length, 0)
  const step = Math.floor(characters / count)
  const entries: { start: number; index: number }[] = []
  let left = 0
  for (const [index, { text }] of paragraphs.entries()) {
    for (; left + 8 < text.length && entries.length < count; left += step)
      entries.push({ index, start: left })
    left = Math.max(0, left - text.length)
  }
  return entries.map(({ index, start }, at) => {
    const { text, ...place } = paragraphs[index]!
    const end = Math.min(text.length, start + 8 + ((at * 7) % 60))
    return newHighlight({
      edition,
      parts: [partOf(text, { start, end }, place)],
      style: highlightStyles[at % highlightStyles.length]!,
      note: at % 3 === 0 ? `Note ${at}` : '',
    })
  })
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Infinity
}
