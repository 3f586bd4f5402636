import { plugins } from '@citation-js/core'
import '@citation-js/plugin-csl'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { CslLocale } from './language.ts'

const require = createRequire(import.meta.url)

/** Makes a locale of CSL known to the citation library, which has only a few. */
export function installLocale(csl: CslLocale): void {
  const { locales } = plugins.config.get('@csl')
  if (!locales.has(csl)) locales.add(csl, localeXml(csl))
}

/** The files are found through the project’s `imports`, since a build moves this module. */
function localeXml(csl: CslLocale): string {
  return readFileSync(require.resolve(`#citations/locales/${csl}.xml`), 'utf8')
}

/**
 * A style in another language: without two American habits, the month before the day where there is no year, and the comma
 * before the last of two names; with the term that the library lacks in German; with the commas of Arabic; and with title marks
 * instead of italics, which Chinese does not have.
 */
export function styleIn(csl: CslLocale, style: string): string {
  if (csl === 'en-US') return style
  const international = style
    .replace('<text macro="day-month"/>', '<date variable="issued" form="text"/>')
    .replaceAll('delimiter-precedes-last="always"', 'delimiter-precedes-last="contextual"')
  if (csl === 'de-DE') return international.replace('<macro ', `${germanTerms}<macro `)
  if (csl === 'ar') return international.replaceAll('=", "', '="، "')
  if (csl === 'zh-CN') return international.replaceAll('font-style="italic"', 'quotes="true"')
  return international
}

const germanTerms =
  '<locale xml:lang="de"><terms><term name="review-of">Rezension zu</term></terms></locale>'

/** Joins the Arabic “and” to the word after it. The locale marks it with a joiner, since CSL has a space on both sides. */
export function inLocale(citation: string): string {
  return citation.replaceAll('و\u200d ', 'و')
}
