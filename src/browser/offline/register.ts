import { base } from '#browser/base.ts'

/**
 * Registers the service worker, or looks for its new version.
 *
 * @throws if the browser refuses it, openly or not: without it, nothing that is kept would be used.
 */
export async function registerWorker(): Promise<void> {
  await navigator.serviceWorker.register(`${base}offline.js`)
  if (!(await navigator.serviceWorker.getRegistration(base)))
    throw new Error('Unexpected lack of a service worker')
}

/** Runs work when no other tab does work of this name. Where another does, `unlessBusy` leaves it out. */
export async function inOneTab(
  name: string,
  unlessBusy: boolean,
  work: () => Promise<void>,
): Promise<void> {
  await navigator.locks.request(`${name} ${base}`, { ifAvailable: unlessBusy }, (lock) =>
    lock ? work() : undefined,
  )
}
