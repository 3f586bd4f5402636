import type { Work, WorkName } from '#model/work.ts'
import { withNames } from './csl-item.ts'
import { inOneLine } from './one-line.ts'

/**
 * A work whose words mean in TeX what they say: the characters of its language are written as commands. Addresses and
 * identifiers are left alone; BibTeX and biblatex read them as they are.
 */
export function escapeForBibtex(item: Work): Work {
  const fields = Object.entries(item).map(([field, value]) => [
    field,
    typeof value === 'string' && !verbatim.has(field) ? escapeText(value) : value,
  ])
  return withNames(Object.fromEntries(fields) as Work, escapeName)
}

/** Fields that are addresses, identifiers or keys, and the pages, in which the library writes ranges itself. */
const verbatim = new Set('id type language URL DOI ISBN ISSN PMID PMCID page'.split(' '))

/** BibTeX knows one kind of particle, before the family name. */
function escapeName(name: WorkName): WorkName {
  const { 'dropping-particle': dropping, 'non-dropping-particle': kept, ...rest } = name
  const particles = [dropping, kept].filter(Boolean).join(' ')
  const parts = particles === '' ? rest : { ...rest, 'non-dropping-particle': particles }
  return Object.fromEntries(
    Object.entries(parts).map(([part, text]) => [
      part,
      typeof text === 'string' ? escapeText(text) : text,
    ]),
  )
}

/** Text as TeX sets it letter for letter. Line breaks are spaces there. */
function escapeText(text: string): string {
  return inOneLine(text)
    .replace(/[\\{}&%$#_~^\u00a0]/g, (character) => commands[character] ?? `\\${character}`)
    .replace(/-(?=-)|`(?=`)|'(?=')|[?!](?=`)/g, '$&{}')
}

/** A brace is named: even behind a backslash, BibTeX would count it. */
const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '\u00a0': '~',
}
