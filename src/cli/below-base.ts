/**
 * The part of a requested address after the base, with its slash at the front; empty where the address is the base without its
 * slash, and undefined where it is elsewhere. One character may be written in several ways: parts are compared as they decode.
 *
 * @param base with a slash at both ends.
 */
export function belowBase(address: string, base: string): string | undefined {
  const own = base.split('/').slice(0, -1)
  const end = address.search(/[?#]|$/)
  const parts = address.slice(0, end).split('/')
  if (!own.every((part, index) => decoded(part) === decoded(parts[index] ?? ''))) return undefined
  if (parts.length < own.length) return undefined
  const rest = parts.slice(own.length)
  return rest.length === 0 ? '' : `/${rest.join('/')}${address.slice(end)}`
}

/** What a part of a path stands for; one that cannot be decoded stands for nothing. */
export function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}
