/** `localStorage` lasts, `sessionStorage` ends with the tab. */
export type StorageArea = 'localStorage' | 'sessionStorage'

// Used where the browser refuses storage: values then last as long as the page.
const memory = new Map<string, string>()

/** Reads a stored value: null if there is none, undefined if storage is refused and nothing was written on this page. */
export function readStored(
  key: string,
  area: StorageArea = 'localStorage',
): string | null | undefined {
  try {
    return globalThis[area].getItem(key)
  } catch {
    return memory.get(key)
  }
}

/** Stores a value; null removes it. */
export function writeStored(
  key: string,
  value: string | null,
  area: StorageArea = 'localStorage',
): void {
  try {
    if (value === null) globalThis[area].removeItem(key)
    else globalThis[area].setItem(key, value)
  } catch {
    if (value === null) memory.delete(key)
    else memory.set(key, value)
  }
}
