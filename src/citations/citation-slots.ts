/** What stands in a prepared citation for what it is to cite: signs that no format changes or breaks. */
const slots = {
  key: 'key-here',
  locator: 'LOCATOR-HERE',
  url: 'https://url-here.invalid/',
} as const

export const slotted: Cited = slots

/** Puts what is cited in its places in a prepared citation. Processors are needed to prepare one, not for this. */
export function fillCitation(runs: readonly CitationRun[], cited: Cited): CitationRun[] {
  return runs.map(({ text, italic }) => ({
    text: text
      .replaceAll(slots.key, () => cited.key)
      .replaceAll(slots.locator, () => cited.locator)
      .replaceAll(slots.url, () => cited.url),
    italic,
  }))
}

/** The key of a citation in a reader's own files: `lukin-2018-5-a3` from `lukin-2018` and `5.A3`. */
export function citationKey(stem: string, locator: string): string {
  return `${stem}-${locator.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`
}

/** What of the interview is cited: `locator` as it is printed, `exchange 5` or `5.A3`; `url` in full. */
export type Cited = { key: string; locator: string; url: string }

/** A run of a citation, in italics or not. */
export type CitationRun = { text: string; italic: boolean }
