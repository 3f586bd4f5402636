import { base } from '#browser/base.ts'
import { jsonLoader } from '#browser/fetch-json.ts'
import { isBoolean, isString, listOf, objectOf, optional, recordOf } from '#browser/shape.ts'
import { citeDataPath } from '#model/paths.ts'
import type { CiteData } from '#model/cite-data.ts'

type Format = CiteData['formats'][number]

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
    path: isString,
    embed: isString,
    whole: isString,
    keyStem: isString,
    speakers: recordOf(isString),
    formats: listOf(
      objectOf<Format>({
        key: isString,
        label: isString,
        runs: listOf(objectOf<Format['runs'][number]>({ text: isString, italic: isBoolean })),
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

/** The URL of a path for citations: on the published site that the page's canonical link names, otherwise on this host. */
export function publishedAddress(path: string): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href
  const here = location.pathname.slice(base.length)
  const root = canonical?.endsWith(here)
    ? canonical.slice(0, canonical.length - here.length)
    : undefined
  return (root ?? new URL(base, location.href).href) + path.slice(1)
}
