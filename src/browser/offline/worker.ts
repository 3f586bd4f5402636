import type { WorkerScope } from './worker-scope.ts'
import { cleanupOutdatedCaches, matchPrecache, precache } from 'workbox-precaching'

declare const self: WorkerScope

/** What the build puts here: every file of the copy with the stamp of its content. */
declare const FILES: { url: string; revision: string | null }[]

/*
 * The copy of the edition on the reader's device. Where there is a network, a page comes from there: what was published
 * last is what is read. The copy stands in for it where there is none; a new version replaces it whole, once all of it
 * has arrived. Only files whose names change with their content are taken from the copy first.
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

async function networkFirst(request: Request): Promise<Response> {
  try {
    return await fetch(request)
  } catch (error) {
    const { origin, pathname } = new URL(request.url)
    const page = `${origin}${pathname}`
    const kept = (await matchPrecache(page)) ?? (await matchPrecache(`${page}/`))
    if (kept) return kept
    const missing = await matchPrecache(`${self.registration.scope}404.html`)
    if (request.mode === 'navigate' && missing) return missing
    throw error
  }
}
