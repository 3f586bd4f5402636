/**
 * What the linker (`linker/linker.ts`) shows on other sites, one file for each exchange: its passages by their ids, such as `a3`.
 * It belongs to the promises of version 1: fields may be added, and none is changed or removed.
 */
export type LinkerData = Record<string, LinkerPassage>

/** The speaker of the introduction is an empty text. The title is that of the exchange after the reference: `5.A3 · Why now`. */
export type LinkerPassage = {
  speaker: LinkerText
  text: LinkerText
  title: LinkerText
  edition: LinkerText
}

/** Words with their language and direction. */
export type LinkerText = { text: string; lang: string; dir: 'ltr' | 'rtl' }
