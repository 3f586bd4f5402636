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
} from '#model/shape.ts'
import { citeDataPath } from '#model/paths.ts'
import {
  type CitationForms,
  type CitedAuthor,
  type CitedFormat,
  type CiteData,
  citeDataOf,
  type CiteFile,
} from '#model/cite-data.ts'

const isRuns = listOf(
  objectOf<CitationForms['full'][number]>({ text: isString, italic: isBoolean }),
)

const isAuthors = listOf(
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
)

const loadFile = jsonLoader(
  objectOf<CiteFile>({
    common: objectOf<CiteFile['common']>({
      edition: isString,
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
      authors: isAuthors,
      formats: listOf(
        objectOf<CitedFormat>({
          key: isString,
          label: isString,
          referredToBy: oneOf('name', 'number', undefined),
        }),
      ),
    }),
    draft: optional(objectOf({ version: isString, authors: isAuthors })),
    exchanges: recordOf(
      objectOf<CiteFile['exchanges'][string]>({
        path: isString,
        embed: isString,
        whole: isString,
        spokenBy: recordOf(isNumber),
        isDraft: optional(isBoolean),
      }),
    ),
  }),
)

/**
 * What is needed to quote and cite an exchange. One file has it for all of them, which is loaded once.
 *
 * @throws if it cannot be loaded; the next call then tries again.
 */
export async function loadCiteData(number: number): Promise<CiteData> {
  const data = citeDataOf(await loadFile(base + citeDataPath.slice(1)), number)
  if (!data) throw new Error(`Unexpected exchange ${number}, expected one with data for citing it`)
  return data
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
