import { base } from '#browser/base.ts'

const key = 'no-copy'

/** How long a page is read before the rest of the edition comes: what the reader asks for at first has the line for itself. */
const registrationDelayMs = 5000

/** Keeps a copy of the edition on the device, unless the reader wants none or counts every byte. */
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

/** Whether the reader lets the device keep a copy. */
export function isCopyAllowed(): boolean {
  try {
    return !localStorage.getItem(key)
  } catch {
    return false
  }
}

/** Keeps a copy from now on. */
export async function allowCopy(): Promise<void> {
  localStorage.removeItem(key)
  await register()
}

/** Removes the copy, and keeps none from now on. */
export async function removeCopy(): Promise<void> {
  localStorage.setItem(key, '1')
  const worker = await navigator.serviceWorker.getRegistration(base)
  await worker?.unregister()
  const names = await caches.keys()
  const scope = new URL(base, location.href).href
  await Promise.all(names.filter((name) => name.endsWith(scope)).map((name) => caches.delete(name)))
}

function register(): Promise<unknown> {
  return navigator.serviceWorker.register(`${base}offline.js`).catch(() => undefined)
}
