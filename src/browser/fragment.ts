import { decodeUri } from '#model/decode-uri.ts'

/** The fragment of the page's address, decoded; empty if there is none. */
export function fragmentId(): string {
  return decodeUri(location.hash.slice(1))
}
