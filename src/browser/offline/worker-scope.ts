/**
 * The part of a service worker's global scope that the workers here use. TypeScript's own types for it conflict with those
 * for pages.
 */
export type WorkerScope = {
  registration: ServiceWorkerRegistration
  clients: { claim(): Promise<void> }
  skipWaiting(): Promise<void>
  addEventListener<K extends keyof WorkerEvents>(
    type: K,
    listen: (event: WorkerEvents[K]) => void,
  ): void
}

type WorkerEvents = {
  install: ExtendableEvent
  activate: ExtendableEvent
  fetch: ExtendableEvent & { request: Request; respondWith(response: Promise<Response>): void }
}

type ExtendableEvent = Event & { waitUntil(work: Promise<unknown>): void }
