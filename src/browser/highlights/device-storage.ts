/** Undefined on pages that were not sent securely. */
const storage = navigator.storage as StorageManager | undefined

/**
 * Whether this is certainly a private window, in which the browser keeps nothing after it is closed. Firefox and Safari refuse private
 * files there. Chromium does not tell, and measuring its storage would only be a guess.
 */
export async function isPrivateWindow(): Promise<boolean> {
  if (!storage || !('getDirectory' in storage) || !isSecureContext) return false
  try {
    await storage.getDirectory()
    return false
  } catch (error) {
    return (
      error instanceof DOMException &&
      // Firefox, Safari
      (error.name === 'SecurityError' || error.message.includes('unknown transient reason'))
    )
  }
}

/** Whether the browser has promised to keep what is stored here until the reader deletes it. */
export async function isPersistent(): Promise<boolean> {
  return (await storage?.persisted().catch(() => false)) ?? false
}

/** Asks the browser once on each page to promise that. Firefox asks the reader. */
export function requestPersistence(): void {
  if (isRequested) return
  isRequested = true
  storage?.persist().catch(() => undefined)
}

let isRequested = false
