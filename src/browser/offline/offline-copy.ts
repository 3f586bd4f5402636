import { base } from '#browser/base.ts'
import { readStored, writeStored } from '#browser/storage.ts'

const key = 'no-copy'

/** The delay after the page has loaded, in milliseconds, so that the download does not slow down the first page. */
const registrationDelayMs = 5000

/** Downloads a copy of the edition for offline reading, unless the reader declined it or asked the browser to save data. */
export function startOfflineCopy(): void {
  const { connection } = navigator as { connection?: { saveData?: boolean } }
  if (
    import.meta.env.PROD &&
    'serviceWorker' in navigator &&
    !connection?.saveData &&
    isCopyAllowed()
  )
    addEventListener('load', () => setTimeout(() => void register(), registrationDelayMs))
}

/** Whether the device may keep a copy. Without storage it may not, since the reader could not decline. */
export function isCopyAllowed(): boolean {
  return readStored(key) === null
}

/** Downloads a copy, and keeps it on later visits. */
export async function allowCopy(): Promise<void> {
  writeStored(key, null)
  await register()
}

/** Removes the copy, and downloads none on later visits. */
export async function removeCopy(): Promise<void> {
  writeStored(key, '1')
  const worker = await navigator.serviceWorker.getRegistration(base)
  await worker?.unregister()
  const names = await caches.keys()
  const scope = new URL(base, location.href).href
  await Promise.all(names.filter((name) => name.endsWith(scope)).map((name) => caches.delete(name)))
}

function register(): Promise<unknown> {
  return navigator.serviceWorker.register(`${base}offline.js`).catch(() => undefined)
}
