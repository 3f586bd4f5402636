import { Cite, plugins } from '@citation-js/core'
import '@citation-js/plugin-csl'
import { fromHtml } from 'hast-util-from-html'
import type { Nodes } from 'hast'
import type { Edition, Speaker } from '#model/edition.ts'
import { directionOf } from '#model/direction.ts'
import { keysOf } from '#model/keys-of.ts'
import { memoize, memoizeByKey } from '#model/memoize.ts'
import type { Work } from '#model/work.ts'
import { shortTitleOf } from '#model/titles.ts'
import { type CitationRun, fillCitation, placeholders } from './citation-slots.ts'
import { chineseName, withNames } from './csl-item.ts'
import { exportFormats, type ExportFormat, exportWork } from './export-work.ts'
import { shortStyle } from './short-styles.ts'
import { type CitedPart, dateAgain, interviewItem, isAsked, wholeItem } from './interview-item.ts'
import { citationStyles, type CitationStyle, interviewStyle } from './interview-styles.ts'
import { type CitationLanguage, citationLanguage } from './language.ts'
import { inLocale, installLocale, styleIn } from './locales.ts'
import { withMonthNames } from './month-names.ts'
import { nationalStyles, versionIn } from './national-styles.ts'
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
  part: CitedPart,
  format: CitationFormat,
  language = citationLanguage(edition),
): CitationRun[] {
  const template = citationTemplate(edition, format, part, language)
  return fillCitation(template, part)
}

/** The short form with which the text refers to the citation of a part of the interview. Not every format has one. */
export function citeShort(
  edition: Edition,
  part: CitedPart,
  format: CitationFormat,
  language = citationLanguage(edition),
): CitationRun[] | undefined {
  const template = shortTemplate(edition, format, part.speaker, language)
  return template && fillCitation(template, part)
}

/** The citation of the interview as it was first published, without a part and without this edition. */
export function citePublication(
  edition: Edition,
  language = citationLanguage(edition),
): CitationRun[] {
  const style = interviewStyle('chicago-author-date', language, false)
  const item = {
    ...wholeItem(edition),
    ...(edition.source?.url !== undefined && { URL: edition.source.url }),
  }
  return printRuns({ ...item, ...dateAgain(edition, item) }, style, language)
}

/**
 * The citation template of a format. Citations of different parts by the same speaker only differ in what is filled in, and in
 * whether they have a URL.
 */
export function citationTemplate(
  edition: Edition,
  format: CitationFormat,
  { speaker, url }: Pick<CitedPart, 'speaker' | 'url'>,
  language = citationLanguage(edition),
): CitationRun[] {
  const { full, withoutUrl } = templatesIn(language)(edition, speaker)
  return (url === undefined ? withoutUrl : full)(edition, format)
}

/** The template of what {@link citeShort} gives. */
export function shortTemplate(
  edition: Edition,
  format: CitationFormat,
  speaker?: Speaker,
  language = citationLanguage(edition),
): CitationRun[] | undefined {
  return templatesIn(language)(edition, speaker).short(edition, format)
}

const templatesIn = memoize((language: CitationLanguage) =>
  memoizeByKey((_: Edition, speaker: Speaker | undefined) => ({
    full: memoizeByKey((edition: Edition, format: CitationFormat) =>
      makeTemplate(edition, format, { ...placeholders, speaker }, language),
    ),
    withoutUrl: memoizeByKey((edition: Edition, format: CitationFormat) =>
      makeTemplate(edition, format, { ...placeholders, url: undefined, speaker }, language),
    ),
    short: memoizeByKey((edition: Edition, format: CitationFormat) =>
      makeShort(edition, format, speaker, language),
    ),
  })),
)

function makeTemplate(
  edition: Edition,
  format: CitationFormat,
  part: CitedPart,
  language: CitationLanguage,
): CitationRun[] {
  const item = interviewItem(edition, part, language)
  if (!isStyle(format)) return [{ text: exportWork(item, format, language), italic: false }]
  const { titleInSentenceCase } = edition
  const title =
    format === 'apa' && titleInSentenceCase ? inOneLine(titleInSentenceCase) : item.title
  const printed = {
    ...item,
    title,
    version: versionIn(format, edition, language),
    ...dateAgain(edition, item),
  }
  return printRuns(printed, interviewStyle(format, language, isAsked(part.speaker)), language)
}

function makeShort(
  edition: Edition,
  format: CitationFormat,
  speaker: Speaker | undefined,
  language: CitationLanguage,
): CitationRun[] | undefined {
  const style = isStyle(format) ? shortStyle(format) : undefined
  if (style === undefined) return undefined
  const item = interviewItem(edition, { ...placeholders, speaker }, language)
  const titled = { ...item, 'title-short': inOneLine(shortTitleOf(edition)) }
  // Of a Chinese name, the family name alone tells little.
  const named = language.csl === 'zh-CN' ? withNames(titled, chineseName) : titled
  return printRuns(named, style, language)
}

function printRuns(item: Work, style: string, language: CitationLanguage): CitationRun[] {
  installLocale(language.csl)
  const html = new Cite([withMonthNames(item, language.csl)]).format('bibliography', {
    format: 'html',
    template: installStyle(style, language),
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
function installStyle(inEnglish: string, language: CitationLanguage): string {
  const { styles } = plugins.config.get('@csl')
  const style = styleIn(language.csl, inEnglish)
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
