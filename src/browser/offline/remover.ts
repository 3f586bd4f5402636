import type { WorkerScope } from './worker-scope.ts'

declare const self: WorkerScope

/*
 * What an edition that keeps no copy sends in place of the worker: devices that still have one are rid of it, and of the
 * copy, at their next visit.
 */
self.addEventListener('install', () => void self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(remove()))

async function remove(): Promise<void> {
  const names = await caches.keys()
  const own = names.filter((name) => name.endsWith(self.registration.scope))
  await Promise.all(own.map((name) => caches.delete(name)))
  await self.registration.unregister()
}
