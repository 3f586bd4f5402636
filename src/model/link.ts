import { z } from 'zod'

/** What a link may lead to: a web page or, for a contact, also an e-mail address. */
export type LinkUse = 'page' | 'contact'

const protocols: Readonly<Record<LinkUse, readonly string[]>> = {
  page: ['http:', 'https:'],
  contact: ['http:', 'https:', 'mailto:'],
}

/**
 * Validates a link. Returns its URL in the form that every output uses: absolute, normalised and
 * percent-encoded as RFC 3986 requires. Returns undefined for anything else: `javascript:`, `data:`, a
 * relative path, a URL with a password in it.
 */
export function readLink(text: string, use: LinkUse = 'page'): string | undefined {
  const written = use === 'contact' && isMailAddress(text.trim()) ? `mailto:${text.trim()}` : text
  if (!URL.canParse(written)) return undefined
  const url = new URL(written)
  if (!protocols[use].includes(url.protocol)) return undefined
  if (url.username !== '' || url.password !== '') return undefined
  if (url.protocol === 'mailto:') {
    return isMailAddress(decodeOrEmpty(url.pathname)) ? encodeStrictly(url.href) : undefined
  }
  return url.origin + encodeStrictly(url.href.slice(url.origin.length))
}

/** A DOI as a path below `https://doi.org/`, with the characters escaped that a URL does not allow. */
export function doiPath(doi: string): string {
  return encodeURI(doi).replace(/[?#[\]]/g, percentEncoded)
}

/** A link to a web page. */
export const linkSchema = linkFor(
  'page',
  'expected the address of a web page such as https://example.org/page',
)

/** A link to a web page or an e-mail address. */
export const contactSchema = linkFor(
  'contact',
  'expected a web page such as https://example.org/contact or an e-mail address such as mailto:editors@example.org',
)

/** A DOI, `10.1000/182`; `doi:10.1000/182` and `https://doi.org/10.1000/182` are accepted too. */
export const doiSchema = z
  .string()
  .transform((text) => {
    const [, encoded] = /^https?:\/\/(?:dx\.)?doi\.org\/(.*)$/i.exec(text.trim()) ?? []
    return encoded === undefined ? text.trim().replace(/^doi:\s*/i, '') : decodeOrEmpty(encoded)
  })
  .refine((doi) => /^10\.\d{4,9}(?:\.\d+)*\/[^\s\p{C}]+$/u.test(doi), {
    error: 'expected a DOI such as 10.1000/182',
  })
  .meta({ title: 'DOI', examples: ['10.1000/182'] })

function linkFor(use: LinkUse, error: string) {
  return z
    .string()
    .transform((text, context) => {
      const link = readLink(text, use)
      if (link !== undefined) return link
      context.addIssue({ code: 'custom', message: error, input: text })
      return z.NEVER
    })
    .meta(
      use === 'contact'
        ? { title: 'contact', examples: ['mailto:editors@example.org'] }
        : { title: 'link', pattern: '^https?://', examples: ['https://example.org/page'] },
    )
}

function isMailAddress(text: string): boolean {
  return /^[^\s@:/?#<>"]+@[^\s@:/?#<>"]+$/u.test(text)
}

function decodeOrEmpty(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}

/** Encodes what `URL` leaves alone: some characters that RFC 3986 does not allow, and a stray `%`. */
function encodeStrictly(address: string): string {
  return address.replace(/%(?![\dA-Fa-f]{2})/g, '%25').replace(/["<>\\^`{|}[\]]/g, percentEncoded)
}

function percentEncoded(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
}
