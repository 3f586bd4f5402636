/** Placeholders in a citation template. No format changes or breaks them. */
export const placeholders = {
  key: 'key-here',
  locator: 'LOCATOR-HERE',
  url: 'https://url-here.invalid/',
} satisfies Cited

/**
 * Fills in a citation template, which has no place for a URL if there is none. It needs no citation processor, so it also runs in
 * the browser.
 */
export function fillCitation(runs: readonly CitationRun[], cited: Cited): CitationRun[] {
  return runs.map(({ text, italic }) => ({
    text: text
      .replaceAll(placeholders.key, () => cited.key)
      .replaceAll(placeholders.locator, () => cited.locator)
      .replaceAll(placeholders.url, () => cited.url ?? ''),
    italic,
  }))
}

/**
 * The citation key for a reader’s reference manager: `moor-2018-5-a3` from `moor-2018` and `5.A3`. Of a locator in another
 * script the number remains; the introduction has the number 0.
 */
export function citationKey(stem: string, locator: string): string {
  const words = locator.toLowerCase().match(/[a-z0-9]+/g)
  return `${stem}-${words?.join('-') ?? '0'}`
}

/**
 * The part of the interview that is cited. `locator` is `exchange 5` or `5.A3`, as it is printed; `url` is absolute, and undefined
 * if others cannot open it.
 */
export type Cited = { key: string; locator: string; url: string | undefined }

/** A run of text in a citation, in italics or not. */
export type CitationRun = { text: string; italic: boolean }
