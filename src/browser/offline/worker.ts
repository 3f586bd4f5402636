import type { WorkerScope } from './worker-scope.ts'
import { cleanupOutdatedCaches, matchPrecache, precache } from 'workbox-precaching'

declare const self: WorkerScope

/** What the build puts here: every file of the copy with the stamp of its content. */
declare const FILES: { url: string; revision: string | null }[]

/*
 * The copy of the edition on the reader's device. Where there is a network, a page comes from there: what was published
 * last is what is read. The copy stands in for it where there is none, or one that does not answer; a new version replaces it
 * whole, once all of it has arrived. Only files whose names change with their content are taken from the copy first.
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

/** How long an answer is waited for while the copy has one, in milliseconds; less, once the network has failed to give one. */
const patience = { usual: 3000, short: 300 }
let isSilent = false

async function networkFirst(request: Request): Promise<Response> {
  const silence = new AbortController()
  const answer = beginningOf(fetch(request, { signal: silence.signal }))
  answer.catch(() => undefined)
  const kept = await copyOf(request)
  const wait = isSilent ? patience.short : patience.usual
  // What the copy does not have is waited for. A request that is given up is ended, or its connection would be held.
  const timer = kept && setTimeout(() => silence.abort(), wait)
  try {
    const response = await answer
    isSilent = false
    return response
  } catch (error) {
    isSilent = silence.signal.aborted
    const instead = kept ?? (await missingPage(request))
    if (instead) return instead
    throw error
  } finally {
    clearTimeout(timer)
  }
}

/** An answer of the network, once some of it has come: a server may send its head and nothing more. */
async function beginningOf(answer: Promise<Response>): Promise<Response> {
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

/** The page that says that there is no such page. */
async function missingPage({ mode }: Request): Promise<Response | undefined> {
  return mode === 'navigate' ? matchPrecache(`${self.registration.scope}404.html`) : undefined
}
