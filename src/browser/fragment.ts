import { decodeUri } from '#model/decode-uri.ts'

/** The id that the address of the page asks for; empty where it asks for none. */
export function askedId(): string {
  return decodeUri(location.hash.slice(1))
}
