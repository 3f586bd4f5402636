import { z } from 'zod'

/** What a link may lead to: a page of the web, or, where people are told whom to write to, an e-mail address too. */
export type LinkUse = 'page' | 'contact'

const protocols: Readonly<Record<LinkUse, readonly string[]>> = {
  page: ['http:', 'https:'],
  contact: ['http:', 'https:', 'mailto:'],
}

/**
 * Decides what is a link. Gives its address as every output may write it: absolute, normalised, and percent-encoded so
 * that it holds only characters that RFC 3986 allows; undefined for anything else (`javascript:`, `data:`, a relative
 * path, an address with a password in it).
 */
export function readLink(text: string, use: LinkUse = 'page'): string | undefined {
  const written = use === 'contact' && isMailAddress(text.trim()) ? `mailto:${text.trim()}` : text
  if (!URL.canParse(written)) return undefined
  const url = new URL(written)
  if (!protocols[use].includes(url.protocol)) return undefined
  if (url.username !== '' || url.password !== '') return undefined
  if (url.protocol === 'mailto:') {
    return isMailAddress(decoded(url.pathname)) ? encodeStrictly(url.href) : undefined
  }
  return url.origin + encodeStrictly(url.href.slice(url.origin.length))
}

/** A DOI as it stands behind `https://doi.org/`: it may hold any printable character, and an address may not. */
export function doiPath(doi: string): string {
  return encodeURI(doi).replace(/[?#[\]]/g, percentEncoded)
}

/** A link to a page, in data. */
export const linkSchema = linkFor(
  'page',
  'expected the address of a web page such as https://example.org/page',
)

/** A link by which somebody can be reached, in data. */
export const contactSchema = linkFor(
  'contact',
  'expected a web page such as https://example.org/contact or an e-mail address such as mailto:editors@example.org',
)

/** A DOI, in data: `10.1000/182`, also where it is written as `doi:10.1000/182` or as an address. */
export const doiSchema = z
  .string()
  .transform((text) => {
    const [, encoded] = /^https?:\/\/(?:dx\.)?doi\.org\/(.*)$/i.exec(text.trim()) ?? []
    return encoded === undefined ? text.trim().replace(/^doi:\s*/i, '') : decoded(encoded)
  })
  .refine((doi) => /^10\.\d{4,9}(?:\.\d+)*\/[^\s\p{C}]+$/u.test(doi), {
    error: 'expected a DOI such as 10.1000/182',
  })

function linkFor(use: LinkUse, error: string) {
  return z
    .string()
    .refine((text) => readLink(text, use) !== undefined, { error })
    .transform((text) => readLink(text, use) as string)
}

function isMailAddress(text: string): boolean {
  return /^[^\s@:/?#<>"]+@[^\s@:/?#<>"]+$/u.test(text)
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}

/** The platform leaves some characters as they are that RFC 3986 does not allow, and a `%` that encodes nothing. */
function encodeStrictly(address: string): string {
  return address.replace(/%(?![\dA-Fa-f]{2})/g, '%25').replace(/["<>\\^`{|}[\]]/g, percentEncoded)
}

function percentEncoded(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
}
