import { Cite, plugins } from '@citation-js/core'
import '@citation-js/plugin-csl'
import { fromHtml } from 'hast-util-from-html'
import type { Nodes } from 'hast'
import type { Edition } from '#model/edition.ts'
import { directionOf } from '#model/direction.ts'
import { keysOf } from '#model/keys-of.ts'
import { memoize, memoizeByKey } from '#model/memoize.ts'
import { type CitationRun, type Cited, fillCitation, placeholders } from './citation-slots.ts'
import { exportFormats, type ExportFormat, exportWork } from './export-work.ts'
import { interviewItem } from './interview-item.ts'
import {
  citationStyles,
  type CitationStyle,
  interviewStyle,
  nationalStyles,
  versionIn,
} from './interview-styles.ts'
import { type CitationLanguage, citationLanguage } from './language.ts'
import { inLocale, installLocale, styleIn } from './locales.ts'
import { withMonthNames } from './month-names.ts'
import { inOneLine } from './one-line.ts'

export type CitationFormat = CitationStyle | ExportFormat

/** The formats that readers are offered in a language: the style of their country, the others, and the files. */
export function citationFormats({ csl }: CitationLanguage): CitationFormat[] {
  const national = nationalStyles[csl]
  const ofCountries = new Set(Object.values(nationalStyles))
  const international = citationStyles.filter((style) => !ofCountries.has(style))
  return [...(national ? [national] : []), ...international, ...keysOf(exportFormats)]
}

/** The citation of a part of the interview, as runs of text; a file for a reference manager is one run. */
export function citeInterview(
  edition: Edition,
  cited: Cited,
  format: CitationFormat,
  language = citationLanguage(edition),
): CitationRun[] {
  return fillCitation(citationTemplate(edition, format, language), cited)
}

/** The citation template of a format. Citations of different parts only differ in what is filled in. */
export function citationTemplate(
  edition: Edition,
  format: CitationFormat,
  language = citationLanguage(edition),
): CitationRun[] {
  return templatesIn(language)(edition, format)
}

const templatesIn = memoize((language: CitationLanguage) =>
  memoizeByKey((edition: Edition, format: CitationFormat) =>
    makeTemplate(edition, format, language),
  ),
)

function makeTemplate(
  edition: Edition,
  format: CitationFormat,
  language: CitationLanguage,
): CitationRun[] {
  const item = interviewItem(edition, placeholders, language)
  if (!isStyle(format)) return [{ text: exportWork(item, format, language), italic: false }]
  const { titleInSentenceCase, date, version } = edition
  const title =
    format === 'apa' && titleInSentenceCase ? inOneLine(titleInSentenceCase) : item.title
  const printed = {
    ...item,
    title,
    version: versionIn(format, version, language),
    // The date again, for styles that have the year elsewhere, unless the year is all that is known.
    ...(date?.includes('-') && { 'event-date': item.issued }),
  }
  installLocale(language.csl)
  const html = new Cite([withMonthNames(printed, language.csl)]).format('bibliography', {
    format: 'html',
    template: installStyle(format, language),
    lang: language.csl,
  })
  const citation = inDirection(inLocale(html).trim(), language)
  return joined(runsOf(fromHtml(citation, { fragment: true }), false))
}

/**
 * Isolates the part that is cited and its URL in a citation that is written from right to left: `2.A1` would be printed as
 * `A1.2`.
 */
function inDirection(html: string, { csl }: CitationLanguage): string {
  if (directionOf(csl) === 'ltr') return html
  const isolate = (words: string) => `\u2068${words}\u2069`
  const { locator, url } = placeholders
  return html.replaceAll(locator, isolate(locator)).replaceAll(url, isolate(url))
}

/** Makes a style in a language known to the citation library, by its text: no other style can have that name. */
function installStyle(format: CitationStyle, language: CitationLanguage): string {
  const { styles } = plugins.config.get('@csl')
  const style = styleIn(language.csl, interviewStyle(format, language))
  if (!styles.has(style)) styles.add(style, style)
  return style
}

export function isStyle(format: CitationFormat): format is CitationStyle {
  return citationStyles.some((style) => style === format)
}

function runsOf(node: Nodes, italic: boolean): CitationRun[] {
  if (node.type === 'text') return [{ text: node.value, italic }]
  if (!('children' in node)) return []
  const own = italic || (node.type === 'element' && node.tagName === 'i')
  return node.children.flatMap((child) => runsOf(child, own))
}

/** Merges adjacent runs with the same formatting, and trims white space at both ends. */
function joined(runs: readonly CitationRun[]): CitationRun[] {
  const out: CitationRun[] = []
  for (const run of runs) {
    const last = out.at(-1)
    if (last?.italic === run.italic) last.text += run.text
    else out.push({ ...run })
  }
  const [first] = out
  const last = out.at(-1)
  if (first) first.text = first.text.trimStart()
  if (last) last.text = last.text.trimEnd()
  return out
}
