import { type Browser, type CDPSession, chromium, type Page, type Request } from '@playwright/test'
import { startStaticServer } from '#cli/static-server.ts'
import { findChromium } from '../browser.ts'
import { type Line, openLine } from './slow-line.ts'

/**
 * Measures the search of the built site as a reader on a slow line and a slow machine has it: `npm run measure:search`.
 * 1.6 Mbit/s, 150 ms from request to answer, a quarter of this machine's speed. The first search is measured by turns without
 * a service worker and while the exchanges are being kept for offline reading. Figures depend on the machine: nothing here
 * fails.
 */
const query = process.argv[2] ?? 'sphere'
const runs = Number(process.argv[3] ?? 5)
const warmWords = ['multipolar', 'Kissinger', 'peace treaty', 'SCO', 'sanctions', 'Central Asia']

const { url: serverUrl, server } = await startStaticServer({
  folder: process.env['OUT_DIR'] ?? 'dist',
  compress: true,
})
const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: ['--no-sandbox'],
})
const cold = []
const keeping = []
for (let run = 0; run < runs; run++) {
  cold.push(await measureCold(browser, false))
  keeping.push(await measureCold(browser, true))
}
const warm = await measureWarm(browser)
await browser.close()
server.close()

const line = (name: string, value: string) => process.stdout.write(`${name.padEnd(62)}${value}\n`)
showCold('cold', cold)
showCold('cold, exchanges being kept', keeping)
line('warm, from the last key to the hits on the screen, ms', spread(warm))

function showCold(name: string, measured: Awaited<ReturnType<typeof measureCold>>[]): void {
  line(`${name}: from the click on “Search”, ms`, spread(measured.map(({ ms }) => ms)))
  line('  bytes until the first hit', spread(measured.map(({ bytes }) => bytes)))
  line('  requests until the first hit', spread(measured.map(({ requests }) => requests)))
  line('  of these for the copy', spread(measured.map(({ copied }) => copied)))
  line('  bytes when all is loaded', spread(measured.map(({ all }) => all)))
}

/** The words are typed at once after the click. */
async function measureCold(from: Browser, keeps: boolean) {
  const { page, line } = await slowPage(from, keeps)
  // The copy has begun, and is in the middle of a file.
  if (keeps) await page.waitForRequest(isCopied)
  const session = await page.context().newCDPSession(page)
  let requests = 0
  let copied = 0
  page.on('request', (request) => {
    if (isCopied(request)) copied++
  })
  await session.send('Network.enable')
  session.on('Network.loadingFinished', () => requests++)
  const link = page.locator('header a[data-search]')
  const box = await link.boundingBox()
  if (!box) throw new Error('Unexpected page without a link to the search, expected one')
  await watchHits(page)
  const before = line.received()
  const bytes = () => line.received() - before
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
  await page.keyboard.insertText(query)
  await page.waitForFunction(() => 'hitsAt' in window)
  const seen = { bytes: bytes(), requests, copied }
  const ms = await page.evaluate(() => window.hitsAt! - window.clickedAt!)
  await page.waitForTimeout(3000)
  const all = bytes()
  await page.context().close()
  return { ms: Math.round(ms), ...seen, all }
}

async function measureWarm(from: Browser): Promise<number[]> {
  const { page } = await slowPage(from, false)
  await page.keyboard.press('/')
  await page.keyboard.insertText('Russia')
  await page.locator('.hits a').first().waitFor()
  await page.waitForTimeout(4000)
  const times: number[] = []
  for (const words of warmWords) {
    await page.getByRole('searchbox').fill(words.slice(0, -1))
    // What comes over the line is in the cache when the last key is pressed.
    await page.waitForTimeout(2500)
    await watchHits(page)
    await page.keyboard.type(words.slice(-1))
    await page.waitForFunction(() => 'hitsAt' in window)
    times.push(Math.round(await page.evaluate(() => window.hitsAt! - window.keyAt!)))
  }
  await page.context().close()
  return times
}

/** The title page, read and at rest, on a line and a machine that are slow from then on. */
async function slowPage(from: Browser, keeps: boolean): Promise<{ page: Page; line: Line }> {
  const context = await from.newContext({
    viewport: { width: 1280, height: 900 },
    // What the copy brings in the background, and what is taken from it, would count as the line.
    serviceWorkers: keeps ? 'allow' : 'block',
  })
  // Nothing is kept where the browser calls the line slow.
  await context.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { effectiveType: '4g' } }),
  )
  const page = await context.newPage()
  const line = await openLine(serverUrl)
  context.on('close', () => line.close())
  await page.goto(line.url, { waitUntil: keeps ? 'load' : 'networkidle' })
  const session: CDPSession = await context.newCDPSession(page)
  line.slowDown(150, 1.6e6 / 8)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  return { page, line }
}

/** Whether a request is for an exchange that the device keeps unasked. */
function isCopied(request: Request): boolean {
  return request.resourceType() === 'fetch' && request.url().includes('/exchanges/')
}

/** Notes when something was clicked or typed, and when the frame is painted that has the next hits. */
async function watchHits(page: Page): Promise<void> {
  await page.evaluate(() => {
    delete window.hitsAt
    addEventListener('pointerdown', ({ timeStamp }) => (window.clickedAt = timeStamp), {
      capture: true,
      once: true,
    })
    addEventListener('keydown', ({ timeStamp }) => (window.keyAt = timeStamp), {
      capture: true,
      once: true,
    })
    const observer = new MutationObserver((changes) => {
      const isHit = changes.some(
        ({ target }) => target instanceof Element && target.matches('[data-search-results]'),
      )
      if (!isHit || !document.querySelector('.hits a')) return
      observer.disconnect()
      requestAnimationFrame(() => setTimeout(() => (window.hitsAt = performance.now())))
    })
    observer.observe(document.body, { childList: true, subtree: true })
  })
}

function spread(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b)
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0
  return `median ${median} (${sorted[0]} to ${sorted.at(-1)})`
}

declare global {
  interface Window {
    clickedAt?: number
    keyAt?: number
    hitsAt?: number
  }
}
