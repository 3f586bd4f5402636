import type { WorkerScope } from './worker-scope.ts'

declare const self: WorkerScope

/*
 * The service worker of an edition that is built with `OFFLINE=off`. It replaces an earlier worker at the next visit, and
 * removes itself and the copy.
 */
self.addEventListener('install', () => void self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(remove()))

async function remove(): Promise<void> {
  const names = await caches.keys()
  const own = names.filter((name) => name.endsWith(self.registration.scope))
  await Promise.all(own.map((name) => caches.delete(name)))
  await self.registration.unregister()
}
