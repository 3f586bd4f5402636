/**
 * Removes the base from a requested address. The result begins with a slash; it is empty if the address is the base
 * without its final slash, and undefined if the address is outside the base. Segments are compared decoded, since the same
 * character may be percent-encoded in several ways.
 *
 * @param base with a slash at both ends.
 */
export function belowBase(address: string, base: string): string | undefined {
  const baseSegments = base.split('/').slice(0, -1)
  const end = address.search(/[?#]|$/)
  const segments = address.slice(0, end).split('/')
  const isBelow = baseSegments.every(
    (segment, index) => decoded(segment) === decoded(segments[index] ?? ''),
  )
  if (!isBelow || segments.length < baseSegments.length) return undefined
  const rest = segments.slice(baseSegments.length)
  return rest.length === 0 ? '' : `/${rest.join('/')}${address.slice(end)}`
}

/** A path or a segment of one, decoded; undefined if its percent-encoding is invalid. */
export function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}
