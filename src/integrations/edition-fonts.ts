import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Corpus } from '#corpus/corpus.ts'
import { languagesOf } from '#model/edition-languages.ts'
import { type InterfaceLanguage, interfaceLanguageOf } from '#model/interface.ts'
import { hasOwnLetter } from '#model/script.ts'
import type { EditionSource } from '#reading/edition-source.ts'
import { findTypeface, type Typeface } from '#typeface/find-typeface.ts'
import { type FontVariant, subsetFonts } from '#typeface/subset-fonts.ts'
import { messageFolder, pseudoModule } from './message-modules.ts'

/** The fonts that an edition sends to its readers, and their typeface. */
export type EditionFonts = { typeface: Typeface | undefined; variants: FontVariant[] }

/** Reduces the typeface of an edition to the characters that its pages can have. */
export async function editionFonts(source: EditionSource): Promise<EditionFonts> {
  const { corpus, sources } = await source.read()
  return subsetFor(corpus, [...sources.values()])
}

/**
 * Reduces the typeface of an edition to the characters of texts and of the interface. None is sent if it lacks the letters of all
 * languages of the edition, as a Latin typeface does those of Chinese: devices have fonts for these.
 */
export async function subsetFor(
  corpus: Corpus | undefined,
  ofEdition: readonly string[],
): Promise<EditionFonts> {
  const typeface = findTypeface(corpus?.edition.typeface)
  // The checks report a missing typeface and unreadable content.
  if (!corpus || !typeface) return { typeface: undefined, variants: [] }
  const texts = [...ofEdition, ...(await messageTexts(interfaceLanguageOf(corpus.edition)))]
  if (
    !Object.values(languagesOf(corpus.edition)).some((language) =>
      covers(typeface, language, texts),
    )
  )
    return { typeface: undefined, variants: [] }
  return { typeface, variants: await subsetFonts(typeface, texts) }
}

/** Whether a typeface has nine in ten of the letters with which a language is written in some texts. */
function covers(typeface: Typeface, language: string, texts: readonly string[]): boolean {
  const letters = [...new Set(texts.join(''))].filter((letter) => hasOwnLetter(letter, language))
  return letters.filter(typeface.covers).length >= letters.length * 0.9
}

/** The sources of the messages in a language: their characters are those that the interface can have. */
async function messageTexts(language: InterfaceLanguage): Promise<string[]> {
  const folder = messageFolder(language)
  const names = await readdir(folder, { recursive: true })
  const files = names.filter((name) => name.endsWith('.ts')).map((name) => join(folder, name))
  const all = language === 'en-XA' ? [...files, pseudoModule] : files
  return Promise.all(all.map((file) => readFile(file, 'utf8')))
}
