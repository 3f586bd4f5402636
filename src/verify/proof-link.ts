import { decodeUri } from '#model/decode-uri.ts'

/** The longest fragment that programs pass on unharmed. */
const maxLength = 8000

const prefix = 'q='

/** The fragment of a link that carries a quotation; undefined if it would be too long. Servers do not get it. */
export function fragmentOf(quotation: string): string | undefined {
  // What `encodeURIComponent` leaves and programs that find links in a text would cut off at the end.
  const encoded = encodeURIComponent(quotation).replace(
    /[!'()*.~-]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return encoded.length > maxLength ? undefined : `#${prefix}${encoded}`
}

/** The quotation that an address carries; undefined if it carries none. */
export function quotationIn(hash: string): string | undefined {
  const [fragment = ''] = hash.slice(1).split(':~:')
  if (!fragment.startsWith(prefix)) return undefined
  return decodeUri(fragment.slice(prefix.length))
}
