import type { Edition } from './edition.ts'
import { interfaceLanguageOf } from './interface.ts'

/** The languages of the words in an edition: those of the interview, of its editors, and of the interface. */
export type EditionLanguages = { interview: string; editors: string; ui: string }

/** The languages of an edition. */
export function languagesOf(
  edition: Pick<Edition, 'language' | 'apparatus' | 'interface'>,
): EditionLanguages {
  return {
    interview: edition.language,
    editors: edition.apparatus ?? edition.language,
    ui: interfaceLanguageOf(edition),
  }
}
