import { setTimeout as rest } from 'node:timers/promises'
import { type Line, openLine } from '../slow-line.ts'
import type { RunningBrowser, Tab } from './tab.ts'
import { type Moment, stagesSeen, watchSearch } from './watch.ts'

/**
 * What the device keeps for offline reading when the search begins: nothing, since there is no service worker; or the
 * exchanges, which are on their way, or all there.
 */
export const copies = ['off', 'keeping', 'kept'] as const
export type Copy = (typeof copies)[number]

/**
 * How a search is begun. `aheadMs` is how long the pointer is over the link before the click; `page` is the path of the title page, by
 * default `/`.
 */
export type Search = { query: string; copy: Copy; aheadMs: number; page?: string }

/** What a stage of the answer took: ms from the click, and what has come over the line and was asked of it since the pointer came. */
export type Cost = { ms: number; bytes: number; requests: number; copied: number }

/** Both stages of an answer. */
export type Measured = { first: Cost; complete: Cost }

/** The first search on a page that was read and is at rest. The words are typed at once after the click. */
export async function measureCold(
  browser: RunningBrowser,
  serverUrl: string,
  { query, copy, aheadMs, page }: Search,
): Promise<Measured> {
  const { tab, line, close } = await slowPage(browser, serverUrl, copy, page)
  try {
    await tab.run(watchSearch, { event: 'pointerdown', query })
    const [x, y] = await tab.run(middleOfLink, undefined)
    const from = Date.now()
    if (aheadMs > 0) {
      await tab.point(x, y)
      await rest(aheadMs)
    }
    await tab.click(x, y)
    const { first, complete } = await tab.run(stagesSeen, undefined)
    return { first: costOf(line, from, first), complete: costOf(line, from, complete) }
  } finally {
    await close()
  }
}

/** Later searches on one page, each from the key that enters a word to its hits. Nothing is shown, or on the line, when it is pressed. */
export async function measureWarm(
  browser: RunningBrowser,
  serverUrl: string,
  words: readonly string[],
): Promise<Measured[]> {
  const { tab, line, close } = await slowPage(browser, serverUrl, 'off')
  try {
    await tab.run(watchSearch, { event: 'pointerdown', query: words[0] ?? '' })
    await tab.click(...(await tab.run(middleOfLink, undefined)))
    await tab.run(stagesSeen, undefined)
    const measured: Measured[] = []
    for (const word of words) {
      await tab.run((nothing) => window.typeAtOnce!(nothing), '')
      await rest(1000)
      await untilTrue(() => tab.run(isAnswered, undefined), 200)
      await untilQuiet(line)
      await tab.run(watchSearch, { event: 'keydown', query: '' })
      const from = Date.now()
      await tab.run(enter, word)
      const { first, complete } = await tab.run(stagesSeen, undefined)
      measured.push({ first: costOf(line, from, first), complete: costOf(line, from, complete) })
    }
    return measured
  } finally {
    await close()
  }
}

/** In the page: enters a word with one key, as a word that the keyboard suggests. */
function enter(word: string): void {
  document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true }))
  window.typeAtOnce!(word)
}

function costOf(line: Line, from: number, { ms, at }: Moment): Cost {
  const { requests, bytes } = line.traffic(from, at)
  const copied = requests.filter(isExchange).length
  return { ms: Math.round(ms), bytes, requests: requests.length, copied }
}

/** The title page, read and at rest, on a line and a machine that are slow from then on. */
async function slowPage(browser: RunningBrowser, serverUrl: string, copy: Copy, page = '/') {
  const tab = await browser.newTab()
  const line = await openLine(serverUrl)
  const close = async () => {
    await tab.close()
    line.close()
  }
  await tab.prepare(copy === 'off' ? refuseWorkers : pretendFastLine)
  const opened = Date.now()
  await tab.open(line.url + page)
  if (copy === 'kept') await untilAllKept(tab, serverUrl)
  if (copy !== 'keeping') await untilQuiet(line)
  line.slowDown(150, 1.6e6 / 8)
  if (copy === 'keeping') await untilTrue(() => Promise.resolve(isKeeping(line, opened)))
  await tab.slowDown()
  return { tab, line, close }
}

/** In the page: lets it do without the offline copy, as in a browser without service workers. */
function refuseWorkers(): void {
  const refuse = () => Promise.reject(new Error('no service workers in this measurement'))
  if ('serviceWorker' in navigator) navigator.serviceWorker.register = refuse
}

/** In the page: nothing is kept where the browser calls the line slow. */
function pretendFastLine(): void {
  Object.defineProperty(navigator, 'connection', { value: { effectiveType: '4g' } })
}

/** Waits until all is kept that is kept without being asked. The page itself must not ask for anything, or it is not quiet. */
async function untilAllKept(tab: Tab, serverUrl: string): Promise<void> {
  const list = await fetch(new URL('offline/exchanges.json', serverUrl))
  const { files } = (await list.json()) as { files: [string, string][] }
  const addresses = files.map(([address]) => address)
  await untilTrue(() => tab.run(areKept, addresses), 500)
}

/** In the page: whether files are kept, and are taken from what is kept. */
async function areKept(addresses: readonly string[]): Promise<boolean> {
  const found = await Promise.all(addresses.map((address) => caches.match(address)))
  return found.every(Boolean) && navigator.serviceWorker.controller?.state === 'activated'
}

/** Whether an exchange is on its way to be kept: those that the page may preload are requested before the list. */
function isKeeping(line: Line, since: number): boolean {
  const { requests } = line.traffic(since, Date.now())
  const list = requests.findIndex((path) => path.includes('offline/exchanges.json'))
  return list >= 0 && requests.slice(list).some(isExchange)
}

function isExchange(path: string): boolean {
  return path.includes('/exchanges/')
}

/** In the page: the middle of the link to the search, in CSS pixels of the window. */
function middleOfLink(): [number, number] {
  const link = document.querySelector('header [data-search]')
  if (!link) throw new Error('Unexpected page without a link to the search, expected one')
  const { left, top, width, height } = link.getBoundingClientRect()
  return [left + width / 2, top + height / 2]
}

/** In the page: whether the last search has its whole answer. */
function isAnswered(): boolean {
  return document.querySelector('[data-search-results]')?.getAttribute('aria-busy') === 'false'
}

/** Waits until nothing was requested and nothing came for half a second. */
async function untilQuiet(line: Line): Promise<void> {
  await rest(500)
  await untilTrue(() => {
    const now = Date.now()
    const { requests, bytes } = line.traffic(now - 500, now)
    return Promise.resolve(requests.length === 0 && bytes === 0)
  }, 50)
}

/** Asks every `intervalMs`. @throws if it is not true after two minutes. */
async function untilTrue(isSo: () => Promise<boolean>, intervalMs = 5): Promise<void> {
  for (const end = Date.now() + 120_000; Date.now() < end; await rest(intervalMs))
    if (await isSo()) return
  throw new Error(
    'Unexpected state of the page after two minutes, expected it to be at rest or kept',
  )
}
