import type { Edition } from '#model/edition.ts'
import type { CitationStyle } from './interview-styles.ts'
import type { CitationLanguage } from './language.ts'

/** The style that readers of a language expect first, by the standard of their country. */
export const nationalStyles: Readonly<Record<CitationLanguage['csl'], CitationStyle | undefined>> =
  {
    'en-US': undefined,
    'de-DE': undefined,
    'ru-RU': 'gost',
    'zh-CN': 'gb-t-7714',
    ar: undefined,
  }

/**
 * The version of the edition as a style says it: in the words of the catalogue, except for the national styles, which are in one
 * language.
 */
export function versionIn(
  style: CitationStyle,
  { version, isAnnotated = true }: Pick<Edition, 'version' | 'isAnnotated'>,
  { words }: CitationLanguage,
): string {
  if (style === 'gost')
    return isAnnotated ? `Коммент. изд., версия ${version}` : `Версия ${version}`
  if (style === 'gb-t-7714') return isAnnotated ? `注释版, ${version}版` : `${version}版`
  return words.styles[style].version(version, isAnnotated)
}
