import { base, pathOf } from '#browser/base.ts'
import { jsonLoader } from '#browser/fetch-json.ts'
import {
  isBoolean,
  isNumber,
  isString,
  listOf,
  objectOf,
  oneOf,
  optional,
  recordOf,
} from '#browser/shape.ts'
import { citeDataPath } from '#model/paths.ts'
import type { CitationForms, CitedAuthor, CitedFormat, CiteData } from '#model/cite-data.ts'

const isRuns = listOf(
  objectOf<CitationForms['full'][number]>({ text: isString, italic: isBoolean }),
)

const loadFile = jsonLoader(
  objectOf<CiteData>({
    title: isString,
    quotedTitle: isString,
    marks: objectOf<CiteData['marks']>({
      open: isString,
      close: isString,
      innerOpen: isString,
      innerClose: isString,
    }),
    publication: optional(isString),
    date: optional(isString),
    version: isString,
    path: isString,
    embed: isString,
    whole: isString,
    authors: listOf(
      objectOf<CitedAuthor>({
        name: isString,
        keyStem: isString,
        citations: listOf(
          objectOf<CitationForms>({
            full: isRuns,
            withoutUrl: optional(isRuns),
            short: optional(isRuns),
          }),
        ),
      }),
    ),
    spokenBy: recordOf(isNumber),
    formats: listOf(
      objectOf<CitedFormat>({
        key: isString,
        label: isString,
        referredToBy: oneOf('name', 'number', undefined),
      }),
    ),
  }),
)

/**
 * Loads what is needed to quote and cite an exchange, once.
 *
 * @throws if it cannot be loaded; the next call then tries again.
 */
export function loadCiteData(number: number): Promise<CiteData> {
  return loadFile(base + citeDataPath(number).slice(1))
}

/** The URL of a path for citations; undefined if only this device has the page: a file in a folder is of no use to others. */
export function citableAddress(path: string): string | undefined {
  const address = publishedAddress(path)
  return /^https?:/.test(address) ? address : undefined
}

/** The URL of a path: on the published site that the page's canonical link names, otherwise here. */
export function publishedAddress(path: string): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href
  const here = pathOf(location).slice(base.length)
  const root = canonical?.endsWith(here)
    ? canonical.slice(0, canonical.length - here.length)
    : undefined
  return (root ?? new URL(base, location.href).href) + path.slice(1)
}
