import type { StorageArea } from '#browser/storage.ts'

/**
 * As `browser/storage.ts`, for pages opened from a folder: Firefox gives each file a storage of its own, but all of them the same
 * cookies. Other browsers share their storage and have no cookies there. Neither is sent anywhere.
 */
export function readStored(
  key: string,
  area: StorageArea = 'localStorage',
): string | null | undefined {
  const start = `${nameOf(key, area)}=`
  const cookie = document.cookie.split('; ').find((one) => one.startsWith(start))
  if (cookie !== undefined) return decodeURIComponent(cookie.slice(start.length))
  try {
    return globalThis[area].getItem(key)
  } catch {
    return undefined
  }
}

/** How long a cookie lasts, in seconds: as long as browsers allow. */
const lastingSeconds = 400 * 24 * 60 * 60

/** Stores a value; null removes it. */
export function writeStored(
  key: string,
  value: string | null,
  area: StorageArea = 'localStorage',
): void {
  const age = value === null ? 0 : area === 'localStorage' ? lastingSeconds : undefined
  const ends = age === undefined ? '' : `; max-age=${age}`
  document.cookie = `${nameOf(key, area)}=${encodeURIComponent(value ?? '')}; path=/; samesite=lax${ends}`
  try {
    if (value === null) globalThis[area].removeItem(key)
    else globalThis[area].setItem(key, value)
  } catch {
    // The cookie has it, if anything does.
  }
}

/** Whether all files share one storage. Where each has its own, they have cookies. */
export function isStorageShared(): boolean {
  const probe = 'probe=shared'
  document.cookie = `${probe}; path=/; samesite=lax`
  return !document.cookie.includes(probe)
}

function nameOf(key: string, area: StorageArea): string {
  return encodeURIComponent(`${area}:${key}`)
}
