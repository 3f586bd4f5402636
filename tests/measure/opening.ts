import { chromium } from '@playwright/test'
import { startStaticServer } from '#cli/static-server.ts'
import { findChromium } from '../browser.ts'

/**
 * How long a definition takes to open on the longest exchange, from the click to the end of the frame that shows its card,
 * on a processor at a quarter, and what it asks of the network: the median and the worst of all its terms.
 *
 *     npm run build && npm run measure:opening
 */
const path = '/exchanges/hierarchy-equality-spheres-of-influence/'
const limit = 50

const { url, server } = await startStaticServer({ folder: 'dist', compress: true })
const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: ['--no-sandbox'],
})
const context = await browser.newContext({
  viewport: { width: 390, height: 844 },
  serviceWorkers: 'block',
})
const page = await context.newPage()
await page.goto(new URL(path, url).href, { waitUntil: 'networkidle' })
const session = await context.newCDPSession(page)
await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
// What is loaded when somebody reads on is no part of it.
await page.mouse.wheel(0, 900)
await page.waitForTimeout(2000)
const requests: string[] = []
page.on('request', (request) => requests.push(request.url()))

await page.evaluate(() => {
  const times: number[] = []
  Object.assign(window, { times })
  const note = ({ timeStamp }: Event) =>
    requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - timeStamp)))
  addEventListener('click', note, { capture: true })
})
const terms = await page.locator('.turn a.term').all()
for (const term of terms) {
  await term.click({ timeout: 5000 })
  await page.locator('.annotation:popover-open').waitFor({ timeout: 5000 })
  await page.keyboard.press('Escape')
}
const times = await page.evaluate(() => (window as unknown as { times: number[] }).times)
await browser.close()
server.close()

times.sort((a, b) => a - b)
const [median = Infinity, worst = Infinity] = [times[Math.floor(times.length / 2)], times.at(-1)]
console.log(`${times.length} of ${terms.length} definitions opened`)
console.log(
  `median ${Math.round(median)} ms, worst ${Math.round(worst)} ms (the median at most ${limit})`,
)
console.log(`requests: ${requests.length}`)
process.exit(times.length === terms.length && median <= limit && requests.length === 0 ? 0 : 1)
