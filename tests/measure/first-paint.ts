import { chromium, type Browser } from '@playwright/test'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startStaticServer } from '#cli/static-server.ts'
import { findChromium } from '../browser.ts'

/**
 * First and largest paint of the longest exchange on a slow line (1.6 Mbit/s, 150 ms, processor at a quarter, nothing
 * cached), beside that of its bare text as one HTML file in the same run: medians of several visits each, taken in turn.
 *
 *     npm run build && npm run first-paint
 */
const path = '/exchanges/hierarchy-equality-spheres-of-influence/'
const visits = Number(process.env['VISITS'] ?? 9)

const html = await readFile(`dist${path}index.html`, 'utf8')
const words = [...html.matchAll(/<p id="[qa]\d+">.*?<\/p>/gs)].map(([paragraph]) =>
  paragraph.replace(/<(?!\/?p\b)[^>]*>/g, ''),
)
const bare = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Text</title>${words.join('')}`

const bareFolder = await mkdtemp(join(tmpdir(), 'first-paint-'))
await writeFile(join(bareFolder, 'index.html'), bare)
const host = await startStaticServer({ folder: 'dist', compress: true })
const bareHost = await startStaticServer({ folder: bareFolder, compress: true })
const pageUrl = new URL(path, host.url).href
// The server compresses a file when it is first asked for: that must not count as waiting.
await Promise.all([fetch(pageUrl), fetch(bareHost.url)])

const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: ['--no-sandbox'],
})
const found = { page: [] as Paint[], bare: [] as Paint[] }
for (let visit = 0; visit < visits; visit++) {
  found.bare.push(await paint(browser, bareHost.url))
  found.page.push(await paint(browser, pageUrl))
}
await browser.close()
host.server.close()
bareHost.server.close()
await rm(bareFolder, { recursive: true })

const [page, text] = [median(found.page), median(found.bare)]
console.log(`bare text: first paint ${text.first} ms, largest ${text.largest} ms`)
console.log(`exchange:  first paint ${page.first} ms, largest ${page.largest} ms`)
console.log(`ratio of the first: ${(page.first / text.first).toFixed(2)} (at most 1.25)`)
console.log(`requests before load: ${page.requests}, layout shift ${page.shift}`)
process.exit(page.first / text.first <= 1.25 ? 0 : 1)

async function paint(browser: Browser, url: string): Promise<Paint> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    serviceWorkers: 'block',
  })
  const tab = await context.newPage()
  const client = await context.newCDPSession(tab)
  await client.send('Network.enable')
  await client.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: (1.6 * 1024 * 1024) / 8,
    uploadThroughput: (0.75 * 1024 * 1024) / 8,
  })
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await tab.goto(url, { waitUntil: 'load' })
  await tab.waitForTimeout(600)
  const result = await tab.evaluate(
    () =>
      new Promise<Paint>((done) => {
        const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0
        const requests = performance.getEntriesByType('resource').length + 1
        let shift = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            shift += (entry as unknown as { value: number }).value
        }).observe({ type: 'layout-shift', buffered: true })
        new PerformanceObserver((list) => {
          const largest = list.getEntries().at(-1)?.startTime ?? 0
          setTimeout(
            () => done({ first: Math.round(first), largest: Math.round(largest), requests, shift }),
            50,
          )
        }).observe({ type: 'largest-contentful-paint', buffered: true })
      }),
  )
  await context.close()
  return result
}

function median(paints: readonly Paint[]): Paint {
  const middle = (pick: (paint: Paint) => number) =>
    paints.map(pick).sort((a, b) => a - b)[Math.floor(paints.length / 2)] ?? 0
  return {
    first: middle(({ first }) => first),
    largest: middle(({ largest }) => largest),
    requests: middle(({ requests }) => requests),
    shift: middle(({ shift }) => shift),
  }
}

type Paint = { first: number; largest: number; requests: number; shift: number }
