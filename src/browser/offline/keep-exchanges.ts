import { highlightFlag } from '#browser/own-highlights.ts'
import { readStored } from '#browser/storage.ts'
import { downloadFile, hasFile } from './files.ts'
import { exchangeFiles, highlightFiles, names, scope } from './lists.ts'
import { keptChoice } from './choice.ts'
import { whenQuiet } from './quiet.ts'
import { inOneTab } from './register.ts'

/**
 * Keeps the page that is shown and the exchanges, one file at a time. A click, a tap or a key stops the file that is being
 * loaded, as does the next page; it goes on when the page is quiet again.
 */
export function keepExchanges(): Promise<void> {
  return inOneTab('exchanges', true, async () => {
    const { version, files: unasked } = await exchangeFiles()
    const files = readStored(highlightFlag)
      ? [...unasked, ...(await highlightFiles()).files]
      : unasked
    const cache = await caches.open(names.kept)
    const page = location.origin + location.pathname
    // The page may be neither an exchange nor opened while the worker was there.
    const isListed = files.some(([address]) => address === page)
    if (!isListed && !(await cache.match(page))) await downloadQuietly(cache, [page, ''])
    for (const file of files) {
      if (!(await hasFile(cache, ...file))) await downloadQuietly(cache, file)
      if (keptChoice() !== 'read') return
    }
    if ((await exchangeFiles()).version === version) await dropOldAssets(cache, files)
  })
}

async function downloadQuietly(cache: Cache, [address, revision]: [string, string]): Promise<void> {
  while (keptChoice() === 'read') {
    const stop = new AbortController()
    const listening = { signal: stop.signal, capture: true }
    for (const type of ['pointerdown', 'keydown'])
      addEventListener(type, () => stop.abort(), listening)
    try {
      if (!document.hidden && !document.querySelector('dialog[open]')) {
        await whenIdle()
        return await downloadFile(cache, address, revision, stop.signal)
      }
    } catch (error) {
      if (!stop.signal.aborted) throw error
    } finally {
      stop.abort()
    }
    await whenQuiet()
  }
}

/** Deletes the scripts and fonts of earlier versions, unless a page that was read in one still needs its own. */
async function dropOldAssets(cache: Cache, files: readonly [string, string][]): Promise<void> {
  const current = new Set(files.map(([address]) => address))
  const others = (await cache.keys()).map(({ url }) => url).filter((url) => !current.has(url))
  const old = others.filter((url) => url.includes('/_astro/'))
  for (const page of others.filter((url) => !old.includes(url))) {
    const html = (await (await cache.match(page))?.text()) ?? ''
    if (old.some((url) => html.includes(url.slice(scope.length)))) return
  }
  for (const url of old) await cache.delete(url)
}

function whenIdle(): Promise<unknown> {
  return new Promise((resolve) => {
    // Safari lacks it.
    if ('requestIdleCallback' in window) requestIdleCallback(resolve, { timeout: 1000 })
    else setTimeout(resolve, 100)
  })
}
