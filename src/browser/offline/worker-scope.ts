/**
 * What our workers use of the scope of a service worker. TypeScript’s own description of it cannot stand beside that of
 * pages.
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
