import { Cite, plugins } from '@citation-js/core'
import '@citation-js/plugin-csl'
import { fromHtml } from 'hast-util-from-html'
import type { Nodes } from 'hast'
import type { Edition } from '#model/edition.ts'
import { memoizeByKey } from '#model/memoize.ts'
import { type CitationRun, type Cited, fillCitation, placeholders } from './citation-slots.ts'
import { type ExportFormat, exportWork } from './export-work.ts'
import { interviewItem } from './interview-item.ts'
import { type CitationStyle, interviewStyles } from './interview-styles.ts'
import { inOneLine } from './one-line.ts'

/** The formats in which the interview can be cited, with their names for readers. */
export const citationFormats = {
  'chicago-note': 'Chicago, note',
  'chicago-author-date': 'Chicago, author-date',
  apa: 'APA',
  mla: 'MLA',
  bib: 'BibTeX',
  ris: 'RIS',
  json: 'CSL-JSON',
} as const satisfies Record<CitationStyle | ExportFormat, string>

export type CitationFormat = keyof typeof citationFormats

/** The citation of a part of the interview, as runs of text; a file for a reference manager is one run. */
export function citeInterview(
  edition: Edition,
  cited: Cited,
  format: CitationFormat,
): CitationRun[] {
  return fillCitation(citationTemplate(edition, format), cited)
}

/** The citation template of a format. Citations of different parts only differ in what is filled in. */
export const citationTemplate = memoizeByKey((edition: Edition, format: CitationFormat) => {
  const item = interviewItem(edition, placeholders)
  if (!isStyle(format)) return [{ text: exportWork(item, format), italic: false }]
  const { styles } = plugins.config.get('@csl')
  const template = `interview-${format}`
  if (!styles.has(template)) styles.add(template, interviewStyles[format])
  const { titleInSentenceCase } = edition
  const title =
    format === 'apa' && titleInSentenceCase ? inOneLine(titleInSentenceCase) : item.title
  const html = new Cite([{ ...item, title }]).format('bibliography', {
    format: 'html',
    template,
    lang: 'en-US',
  })
  return joined(runsOf(fromHtml(html.trim(), { fragment: true }), false))
})

export function isStyle(format: CitationFormat): format is CitationStyle {
  return Object.hasOwn(interviewStyles, format)
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
