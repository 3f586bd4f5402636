import type { Work, WorkName } from '#model/work.ts'
import { withNames } from './csl-item.ts'
import { inOneLine } from './one-line.ts'

/**
 * Escapes the special characters of TeX in a work. URLs and identifiers are left alone: BibTeX and biblatex
 * read them verbatim.
 */
export function escapeForBibtex(item: Work): Work {
  const fields = Object.entries(item).map(([field, value]) => [
    field,
    typeof value === 'string' && !verbatim.has(field) ? escapeText(value) : value,
  ])
  return withNames(Object.fromEntries(fields) as Work, escapeName)
}

/** URLs, identifiers and keys; and pages, because the library formats their ranges. */
const verbatim = new Set('id type language URL DOI ISBN ISSN PMID PMCID page'.split(' '))

/** BibTeX has only one kind of particle, before the family name. */
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

/** Escapes text so that TeX typesets it literally. Line breaks become spaces. */
function escapeText(text: string): string {
  return inOneLine(text)
    .replace(/[\\{}&%$#_~^\u00a0]/g, (character) => commands[character] ?? `\\${character}`)
    .replace(/-(?=-)|`(?=`)|'(?=')|[?!](?=`)/g, '$&{}')
}

/** Braces need a command: BibTeX counts even escaped ones. */
const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '\u00a0': '~',
}
