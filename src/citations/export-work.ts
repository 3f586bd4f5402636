import { Cite, plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import type { Work, WorkName } from '#model/work.ts'
import { escapeForBibtex } from './bibtex.ts'
import { citedName, cslItem, withNames } from './csl-item.ts'
import type { CitationLanguage } from './language.ts'
import { inOneLine } from './one-line.ts'
import { nameInOwnScript } from './mark-scripts.ts'
import { plainText } from './rich-text.ts'

/** The formats in which a work can be saved, by file extension, with their media types. */
export const exportFormats = {
  bib: 'text/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
  json: 'application/vnd.citationstyles.csl+json',
} as const

export type ExportFormat = keyof typeof exportFormats

/**
 * A work for a reference manager. The translation of its title and those who ask in an interview go into a note, since not every
 * format has a field for them.
 */
export function exportWork(work: Work, format: ExportFormat, language: CitationLanguage): string {
  const item = { ...cslItem(work), ...noteOf(work, language) }
  return writers[format](item)
}

const writers = {
  bib: writeBibtex,
  ris: writeRis,
  json: (item) => `${JSON.stringify([item], null, 2)}\n`,
} satisfies Record<ExportFormat, (item: Work) => string>

function writeBibtex(item: Work): string {
  // By default keys and text are reduced to ASCII, which leaves nothing of a title in Cyrillic.
  Object.assign(plugins.config.get('@bibtex').format, {
    useIdAsLabel: true,
    checkLabel: false,
    asciiOnly: false,
  })
  const [entry] = new Cite([escapeForBibtex(item)]).format('bibtex', { format: 'object' })
  const lines = Object.entries(entry?.properties ?? {})
    // The URL has a field of its own, where it need not be escaped.
    .filter(([field, value]) => field !== 'howpublished' || value !== item.URL)
    .map(([field, value]) => `\t${field} = {${value}},\n`)
  return `@${entry?.type ?? 'misc'}{${item.id},\n${lines.join('')}}\n`
}

function writeRis(item: Work): string {
  // For newspaper articles, unlike magazine articles, the library leaves out the author.
  const type = item.type === 'article-newspaper' ? 'article-magazine' : item.type
  const [record] = new Cite([{ ...withNames(item, particlesFirst), type }]).format('ris', {
    format: 'object',
  })
  // The library's own text output breaks lines after 70 characters, even inside words and URLs, and cuts
  // the key after 20.
  const { TY = 'GEN', ...fields } = record ?? {}
  // One line each: text after a line break could be read as another field, or as the end of the record.
  const lines = Object.entries({ TY, ...fields, ID: item.id, ER: '' }).flatMap(([tag, value]) =>
    [value].flat().map((one) => `${tag}  - ${inOneLine(plainText(String(one)))}\r\n`),
  )
  return lines.join('')
}

/** In RIS, particles can only precede the family name: `van den Berg, Jan`. */
function particlesFirst(name: WorkName): WorkName {
  const { 'dropping-particle': dropping, 'non-dropping-particle': kept, family, ...rest } = name
  if (family === undefined) return name
  return { ...rest, family: [dropping, kept, family].filter(Boolean).join(' ') }
}

function noteOf(work: Work, { csl, words }: CitationLanguage): { note?: string } {
  const interviewers = (work.interviewer ?? []).map((name) => nameInOwnScript(citedName(name)))
  const own =
    work.note !== undefined
      ? work.note.replace(/\.$/, '')
      : interviewers.length > 0 &&
        words.note.interviewBy(new Intl.ListFormat(csl).format(interviewers))
  const translation = work['title-translated']
  const translated = translation && words.note.titleTranslated(plainText(translation))
  const note = [own, translated].filter(Boolean).join('. ')
  return note === '' ? {} : { note }
}
