import { citationKey, fillCitation } from '#citations/citation-slots.ts'
import { citedPath } from '#model/paths.ts'
import { createElement } from '#browser/create-element.ts'
import { readStored, writeStored } from '#browser/storage.ts'
import type { CitedAuthor, CitedFormat, CiteData, FormattedRun } from '#model/cite-data.ts'

/**
 * A part of the interview that can be cited. `url` is the address of its first paragraph, without a text fragment; undefined if
 * others cannot open it.
 */
export type Citable = {
  data: CiteData
  author: CitedAuthor
  address: string
  url: string | undefined
}

/** A citation of a part in a format. */
export type Citation = {
  format: CitedFormat
  key: string
  full: FormattedRun[]
  short: FormattedRun[] | undefined
}

/** The citations of a part in all formats, in the order in which readers are offered them. */
export function citationsOf({ data, author, address, url }: Citable): Citation[] {
  const cited = {
    key: citationKey(author.keyStem, address),
    locator: address,
    url: url && citedPath(url, data),
  }
  return data.formats.flatMap((format, index) => {
    const forms = author.citations[index]
    if (!forms) return []
    const { full, withoutUrl, short } = forms
    return {
      format,
      key: cited.key,
      full: fillCitation((url === undefined && withoutUrl) || full, cited),
      short: short && fillCitation(short, cited),
    }
  })
}

/** The citation in the format that the reader used last, or else in the first. */
export function preferredCitation(citations: readonly Citation[]): Citation | undefined {
  const stored = readStored(storageKey)
  return citations.find(({ format }) => format.key === stored) ?? citations[0]
}

/** Remembers the format that the reader uses. */
export function rememberFormat({ key }: CitedFormat): void {
  writeStored(storageKey, key)
}

const storageKey = 'citation-style'

/** The text of a citation. */
export function plainRuns(runs: readonly FormattedRun[]): string {
  return runs.map(({ text }) => text).join('')
}

/** A citation as nodes, with italics. */
export function richRuns(runs: readonly FormattedRun[]): (string | HTMLElement)[] {
  return runs.map(({ text, italic }) => (italic ? createElement('i', {}, text) : text))
}
