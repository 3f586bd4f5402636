import { readStored, writeStored } from '#browser/storage.ts'

/** Readers who wanted no copy have had it stored as `1`. */
const key = 'no-copy'

/** What the reader wants the device to keep: what was read and the exchanges, the whole edition, or nothing. */
export type Choice = 'read' | 'edition' | 'nothing'

/** What the reader wants kept. Without storage it is nothing, since the reader could not decline. */
export function keptChoice(): Choice {
  const stored = readStored(key)
  if (stored === null) return 'read'
  return stored === '0' ? 'edition' : 'nothing'
}

/** Stores what the reader wants kept. */
export function chooseKept(choice: Choice): void {
  writeStored(key, { read: null, edition: '0', nothing: '1' }[choice])
}
