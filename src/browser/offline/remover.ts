import { deleteCaches } from './cache-names.ts'
import type { WorkerScope } from './worker-scope.ts'

declare const self: WorkerScope

/*
 * The service worker of an edition that is built with `OFFLINE=off`. It replaces an earlier worker at the next visit, and
 * removes itself and everything that was kept.
 */
self.addEventListener('install', () => void self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(remove()))

async function remove(): Promise<void> {
  await deleteCaches(self.registration.scope)
  await self.registration.unregister()
}
