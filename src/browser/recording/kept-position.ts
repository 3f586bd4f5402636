import { isBoolean, isNumber, isString, objectOf, parseJson } from '#model/shape.ts'
import { readStored, writeStored } from '#browser/storage.ts'

/** Where the reader is in the recording, and how it is played; it goes with the reader from page to page. */
export type Position = { url: string; seconds: number; rate: number; follows: boolean }

const key = 'recording'
const isPosition = objectOf<Position>({
  url: isString,
  seconds: isNumber,
  rate: isNumber,
  follows: isBoolean,
})

/** The position that was kept in this tab; undefined if there is none in this recording. */
export function keptPosition(url: string): Position | undefined {
  const kept = parseJson(readStored(key, 'sessionStorage') ?? '', isPosition)
  return kept?.url === url ? kept : undefined
}

/** Keeps the position until the tab is closed. */
export function keepPosition(position: Position): void {
  writeStored(key, JSON.stringify(position), 'sessionStorage')
}
