import type { WorkerScope } from './worker-scope.ts'
import { cleanupOutdatedCaches, matchPrecache, precache } from 'workbox-precaching'

declare const self: WorkerScope

/** All files of the copy with a hash of their content. The build defines this. */
declare const FILES: { url: string; revision: string | null }[]

/*
 * The service worker that keeps the copy of the edition. Pages come from the network, so that readers get the latest
 * version, and from the copy if there is no network or it does not answer in time. A new version replaces the whole copy
 * once all of it has been downloaded. Files whose names contain a hash come from the copy first.
 */
precache(FILES)
cleanupOutdatedCaches()

self.addEventListener('install', () => void self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || !url.href.startsWith(self.registration.scope)) return
  event.respondWith(url.pathname.includes('/_astro/') ? copyFirst(request) : networkFirst(request))
})

async function copyFirst(request: Request): Promise<Response> {
  return (await matchPrecache(request.url)) ?? fetch(request)
}

/** How long to wait for the network if the page is in the copy, in milliseconds; `short` after a timeout. */
const timeouts = { usual: 3000, short: 300 }
let hasTimedOut = false

async function networkFirst(request: Request): Promise<Response> {
  const controller = new AbortController()
  const answer = withBody(fetch(request, { signal: controller.signal }))
  answer.catch(() => undefined)
  const copy = await copyOf(request)
  const timeout = hasTimedOut ? timeouts.short : timeouts.usual
  // No timeout if the copy has no such page. Aborting the request frees its connection.
  const timer = copy && setTimeout(() => controller.abort(), timeout)
  try {
    const response = await answer
    hasTimedOut = false
    return response
  } catch (error) {
    hasTimedOut = controller.signal.aborted
    const fallback = copy ?? (await notFoundPage(request))
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

async function copyOf({ url }: Request): Promise<Response | undefined> {
  const { origin, pathname } = new URL(url)
  const page = `${origin}${pathname}`
  return (await matchPrecache(page)) ?? (await matchPrecache(`${page}/`))
}

/** The 404 page, if a page was requested. */
async function notFoundPage({ mode }: Request): Promise<Response | undefined> {
  return mode === 'navigate' ? matchPrecache(`${self.registration.scope}404.html`) : undefined
}
