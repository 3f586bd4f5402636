import { messages } from 'virtual:messages/my'
import { createElement } from '#browser/create-element.ts'
import { loadCiteData, publishedAddress } from '#browser/quote/cite-data.ts'
import type { ExportedEdition } from '#highlights/exported.ts'
import { exchangePath } from '#model/paths.ts'
import { allHighlights } from '../known.ts'
import { loadEdition } from './edition.ts'
import { entriesOf, type Entry } from './entries.ts'

/** The formats of files. */
export const fileFormats = {
  markdown: { ending: 'md', mediaType: 'text/markdown' },
  annotations: { ending: 'json', mediaType: 'application/ld+json' },
  table: { ending: 'csv', mediaType: 'text/csv' },
} as const
export type FileFormat = keyof typeof fileFormats

/**
 * Saves highlights as a file, in the order of the text.
 *
 * @param given the highlights; without it, all of the edition.
 * @returns the name of the file.
 */
export async function saveHighlights(
  format: FileFormat,
  given?: readonly Entry[],
): Promise<string> {
  const entries = given ?? (await entriesOf(allHighlights(), await loadEdition()))
  const { ending, mediaType } = fileFormats[format]
  const day = new Date().toLocaleDateString('sv')
  const name = `${messages.fileName}-${day}.${ending}`
  const file = new Blob([await contentOf(format, entries)], { type: mediaType })
  const url = URL.createObjectURL(file)
  createElement('a', { href: url, download: name }).click()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
  return name
}

async function contentOf(format: FileFormat, entries: readonly Entry[]): Promise<string> {
  if (format === 'table') return (await import('#highlights/table.ts')).writeTable(entries)
  const edition = await editionOf(entries)
  const title = messages.fileTitle(edition.title)
  if (format === 'annotations') {
    const { writeAnnotations } = await import('#highlights/web-annotations.ts')
    return writeAnnotations(entries, edition, title)
  }
  const { writeMarkdown } = await import('#highlights/markdown.ts')
  return writeMarkdown(entries, {
    title,
    gone: messages.exchangeGone,
    data: messages.fileData,
  })
}

async function editionOf(entries: readonly Entry[]): Promise<ExportedEdition> {
  const slugs = new Map(
    entries.flatMap(({ places }) =>
      places.flatMap((place) => (place ? [[place.paragraph.exchange, place.paragraph.slug]] : [])),
    ) as [number, string][],
  )
  const first = entries[0]
  const data = first && (await loadCiteData(first.number).catch(() => undefined))
  return {
    name: first?.highlight.edition ?? '',
    title: data?.quotedTitle ?? document.title,
    pageOf(exchange) {
      const slug = slugs.get(exchange)
      return publishedAddress(slug === undefined ? '/read/' : exchangePath(slug))
    },
  }
}
