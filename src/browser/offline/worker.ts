import type { WorkerScope } from './worker-scope.ts'
import { atAnyAddress } from './at-any-address.ts'
import { cacheNames, completeEdition, revisionHeader } from './cache-names.ts'

declare const self: WorkerScope

/*
 * The service worker that answers from what the device keeps. Pages come from the network, so that readers get the latest
 * version, and from the device if there is no network or it does not answer in time. Files whose names contain a hash come
 * from the device first. It downloads nothing: pages do, when nothing else is loading.
 */
const { scope } = self.registration
const names = cacheNames(scope)
const editionList = `${scope}offline/edition.json`

self.addEventListener('install', () => void self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(start()))

async function start(): Promise<void> {
  // Earlier versions of the site kept the whole edition without being asked.
  for (const name of await caches.keys())
    if (name.startsWith('workbox-') && name.endsWith(scope)) await caches.delete(name)
  await self.clients.claim()
}

self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== location.origin) return
  // Those of a library are beside its editions.
  if (url.pathname.includes('/_astro/')) event.respondWith(copyFirst(request))
  else if (url.href.startsWith(scope))
    event.respondWith(networkFirst(request, (work) => event.waitUntil(work)))
})

async function copyFirst(request: Request): Promise<Response> {
  return (await copyOf(request.url)) ?? fetch(request)
}

/** How long to wait for the network if the page is kept, in milliseconds; `short` after a timeout. */
const timeouts = { usual: 3000, short: 300 }
let hasTimedOut = false

async function networkFirst(
  request: Request,
  inBackground: (work: Promise<unknown>) => void,
): Promise<Response> {
  const controller = new AbortController()
  const answer = withBody(fetch(request, { signal: controller.signal }))
  answer.catch(() => undefined)
  const copy = await copyOf(pageAddress(request.url))
  const timeout = hasTimedOut ? timeouts.short : timeouts.usual
  // No timeout if the page is not kept. Aborting the request frees its connection.
  const timer = copy && setTimeout(() => controller.abort(), timeout)
  try {
    const response = await answer
    hasTimedOut = false
    if (isRead(request, response)) inBackground(keep(request.url, response.clone()))
    return response
  } catch (error) {
    hasTimedOut = controller.signal.aborted
    const fallback = copy ?? (request.mode === 'navigate' ? await missingPage() : undefined)
    if (fallback) return fallback
    throw error
  } finally {
    clearTimeout(timer)
  }
}

/** Waits for the first bytes of the body, since a server may send the headers and nothing more. */
async function withBody(answer: Promise<Response>): Promise<Response> {
  const response = await answer
  const body = response.clone().body?.getReader()
  await body?.read()
  body?.cancel().catch(() => undefined)
  return response
}

/** Whether an answer is a page that the reader opened. */
function isRead({ mode }: Request, { status, redirected, type }: Response): boolean {
  return mode === 'navigate' && status === 200 && !redirected && type === 'basic'
}

async function keep(url: string, response: Response): Promise<void> {
  const content = await response.arrayBuffer()
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', content))
  // As in the lists of the build, so that an exchange that was read is not downloaded again.
  const revision = Array.from(hash.slice(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  )
  const headers = { 'Content-Type': response.headers.get('Content-Type') ?? '' }
  const cache = await caches.open(names.kept)
  await cache.put(
    pageAddress(url),
    new Response(content, { headers: { ...headers, [revisionHeader]: revision } }),
  )
}

/** The whole edition first, whose files belong together; then what was kept without being asked. */
async function copyOf(url: string): Promise<Response | undefined> {
  const edition = await completeEdition(names, editionList)
  for (const cache of [edition, await caches.open(names.kept)]) {
    const found = (await cache?.match(url)) ?? (await cache?.match(`${url}/`))
    if (found) return found
  }
  return undefined
}

function pageAddress(url: string): string {
  const { origin, pathname } = new URL(url)
  return origin + pathname
}

/** The page for an address without a copy: if the whole edition is kept, there is no such page. */
async function missingPage(): Promise<Response | undefined> {
  const edition = await completeEdition(names, editionList)
  const missing = await edition?.match(`${scope}404.html`)
  if (missing) return missing
  const page = await copyOf(`${scope}offline/`)
  const html = page && (await atAnyAddress(await page.text(), new URL(scope).pathname))
  return page && new Response(html, page)
}
