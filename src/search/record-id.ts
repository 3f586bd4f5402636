/**
 * The id of a record in the index, from which its place in a bundle follows. That of a passage is its address with its position in
 * the exchange, from which its place in the conversation follows too: `5.A3.4`. That of any other record consists of the number
 * of its bundle, its position there, and what it explains if that is one thing: `12.3`, `12.3.5.A3`, `12.3.harbour`.
 */
export type RecordId = PassageId | OtherId

/** `address` is `5.A3`. */
export type PassageId = { address: string; exchange: number; position: number }

export type OtherId = { bundle: number; key: string; explains?: string | undefined }

export function formatPassageId(address: string, position: number): string {
  return `${address}.${position}`
}

export function formatOtherId(bundle: number, key: number, explains?: string): string {
  return [bundle, key, ...(explains === undefined ? [] : [explains])].join('.')
}

/** Parses an id; undefined if it is none. */
export function parseRecordId(id: string): RecordId | undefined {
  const [, exchange, paragraph, position] = /^(\d+)\.([A-Z]\d+[A-Z]?)\.(\d+)$/.exec(id) ?? []
  if (exchange !== undefined)
    return {
      address: `${exchange}.${paragraph}`,
      exchange: Number(exchange),
      position: Number(position),
    }
  const [, bundle, key, explains] = /^(\d+)\.(\d+)(?:\.(.+))?$/.exec(id) ?? []
  return bundle === undefined || key === undefined
    ? undefined
    : { bundle: Number(bundle), key, explains }
}

/** The number of the exchange that a place is in, `5.A3` or `E5`. */
export function exchangeOfPlace(place: string): number {
  return Number.parseInt(place.replace(/^E/, ''), 10)
}
