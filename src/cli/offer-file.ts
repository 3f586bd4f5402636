import type { Element, Properties } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { visit } from 'unist-util-visit'
import { sizeOf } from '#model/size.ts'

/** A file that a command adds to a built site. */
export type OfferedFile = {
  /** Its name among the words for it on the page: `data-pdf`, `data-pdf-size`. */
  kind: 'pdf' | 'zip'
  label: string
  mediaType: string
  /** Its address from the page. */
  address: string
  /** Its size in bytes. */
  size: number
}

/**
 * Adds a file to the page of downloads, or replaces the entry that an earlier run added. The page has the words for it, in its
 * language; everything else stays as it is.
 *
 * @param html the page as built.
 * @throws if the page has no place for the file, which is a bug.
 */
export function offerFile(html: string, file: OfferedFile): string {
  const page = withoutOffer(html, file.kind)
  const { start, words, language } = placeFor(page, file.kind)
  return page.slice(0, start) + toHtml(entryOf(file, words, language)) + page.slice(start)
}

/** The page of downloads without the entry that an earlier run added for a file. */
export function withoutOffer(html: string, kind: OfferedFile['kind']): string {
  const { entry } = placeFor(html, kind)
  return entry ? html.slice(0, entry.start) + html.slice(entry.end) : html
}

type Range = { start: number; end: number }
/** Where a file is offered: before the element with the words for it. */
type Place = { start: number; words: Properties; language: string; entry: Range | undefined }

function placeFor(html: string, kind: string): Place {
  let language = 'en'
  let entry: Range | undefined
  const places: { start: number; words: Properties }[] = []
  visit(fromHtml(html), 'element', (element) => {
    const { tagName, properties } = element
    if (tagName === 'html' && properties['lang']) language = properties['lang']
    if (properties['dataFile'] === kind) entry = rangeOf(element)
    if (Object.hasOwn(properties, property(kind)))
      places.push({ start: rangeOf(element).start, words: properties })
  })
  const [place] = places
  if (!place) throw new Error(`Unexpected page of downloads without a place for the ${kind}`)
  return { ...place, language, entry }
}

/** The offsets of an element in its HTML. */
function rangeOf({ position }: Element): Range {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 }
}

function entryOf(
  { kind, label, mediaType, address, size }: OfferedFile,
  words: Properties,
  language: string,
): Element {
  const described = String(words[`${property(kind)}Size`]).replace('#', () =>
    sizeOf(size, language),
  )
  return h('div', { dataFile: kind }, [
    h('dt', [
      h('a', { href: address, type: mediaType }, label),
      ' ',
      h('span', { className: ['size'] }, described),
    ]),
    h('dd', String(words[property(kind)])),
  ])
}

function property(kind: string): string {
  return `data${kind.charAt(0).toUpperCase()}${kind.slice(1)}`
}
