import { type Browser, chromium } from '@playwright/test'
import { parseArgs } from 'node:util'
import { startStaticServer } from '#cli/static-server.ts'
import { findChromium } from '../browser.ts'

/**
 * How the first visit to an exchange looks, with nothing cached, on three lines: in how many visits the first paint is in the
 * typeface, in how many it is there three seconds later, when the first paint comes, and how much moves. Several builds are
 * visited in turn, so that they can be compared:
 *
 *     npm run build && npm run measure:first-visit -- [--visits 8] [--path /exchanges/…/] [FOLDER …]
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    visits: { type: 'string', default: '8' },
    path: { type: 'string', default: '/exchanges/hierarchy-equality-spheres-of-influence/' },
    width: { type: 'string', default: '1280' },
  },
})
const folders = positionals.length > 0 ? positionals : ['dist']

const lines = [
  { name: 'local', mbits: 0, latency: 0 },
  { name: '10 Mbit/s, 50 ms', mbits: 10, latency: 50 },
  { name: '1.6 Mbit/s, 150 ms', mbits: 1.6, latency: 150 },
]

type Visit = { paint: number; atFirst: boolean; atLast: boolean; shift: number }

const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: ['--no-sandbox'],
})
const sites = await Promise.all(
  folders.map(async (folder) => ({
    folder,
    ...(await startStaticServer({ folder, compress: true })),
  })),
)
// The server compresses a file when it is first asked for, and a browser is slow at first: neither counts.
for (const { url } of sites) await visit(browser, new URL(values.path, url).href, lines[0]!)
for (const line of lines) {
  const visits = sites.map(() => [] as Visit[])
  for (let count = 0; count < Number(values.visits); count++) {
    for (const [index, { url }] of sites.entries())
      visits[index]!.push(await visit(browser, new URL(values.path, url).href, line))
  }
  for (const [index, { folder }] of sites.entries())
    report(`${folder}, ${line.name}`, visits[index]!)
}
await browser.close()
for (const { server } of sites) server.close()

async function visit(from: Browser, url: string, line: (typeof lines)[number]): Promise<Visit> {
  const context = await from.newContext({
    viewport: { width: Number(values.width), height: 900 },
    serviceWorkers: 'block',
  })
  const page = await context.newPage()
  const client = await context.newCDPSession(page)
  await client.send('Network.enable')
  await client.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: line.latency,
    downloadThroughput: line.mbits === 0 ? -1 : (line.mbits * 1e6) / 8,
    uploadThroughput: line.mbits === 0 ? -1 : (line.mbits * 1e6) / 8,
  })
  await page.addInitScript(watch)
  await page.goto(url, { waitUntil: 'load' })
  await page.waitForTimeout(3000)
  const seen = await page.evaluate(() => {
    window.measure()
    return window.seen
  })
  await client.send('DOM.enable')
  await client.send('CSS.enable')
  const { root } = await client.send('DOM.getDocument')
  const { nodeId } = await client.send('DOM.querySelector', {
    nodeId: root.nodeId,
    selector: 'main p',
  })
  const { fonts } = await client.send('CSS.getPlatformFontsForNode', { nodeId })
  await context.close()
  const atLast = fonts.some(({ isCustomFont }) => isCustomFont)
  return {
    paint: seen.paint,
    atFirst: atLast && seen.widths[0] === seen.widths.at(-1),
    atLast,
    shift: seen.shift,
  }
}

/** In the page: notes when it is painted, how wide some words in the font of the text then are, and what moves. */
function watch() {
  const seen: Window['seen'] = { paint: 0, widths: [], shift: 0 }
  window.seen = seen
  window.measure = () => {
    const probe = document.createElement('span')
    probe.textContent = 'The quick brown fox jumps over the lazy dog'
    probe.style.cssText = 'position:absolute;visibility:hidden;white-space:nowrap'
    document.querySelector('main')?.append(probe)
    seen.widths.push(Math.round(probe.getBoundingClientRect().width * 10))
    probe.remove()
  }
  new PerformanceObserver((list) => {
    const first = list.getEntriesByName('first-contentful-paint')[0]
    if (!first) return
    seen.paint = Math.round(first.startTime)
    window.measure()
  }).observe({ type: 'paint', buffered: true })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      seen.shift += (entry as unknown as { value: number }).value
  }).observe({ type: 'layout-shift', buffered: true })
}

function report(name: string, visits: readonly Visit[]): void {
  const count = (has: (one: Visit) => boolean) => visits.filter(has).length
  const paints = visits.map(({ paint }) => paint).sort((a, b) => a - b)
  const shift = Math.max(...visits.map((one) => one.shift))
  console.log(
    `${name}: first paint in the typeface ${count(({ atFirst }) => atFirst)}, later ${count(({ atLast }) => atLast)} of ${visits.length}; ` +
      `it comes after ${paints[Math.floor(paints.length / 2)]} ms (${paints[0]} to ${paints.at(-1)}); layout shift at most ${shift.toFixed(4)}`,
  )
}

declare global {
  interface Window {
    seen: { paint: number; widths: number[]; shift: number }
    measure: () => void
  }
}
