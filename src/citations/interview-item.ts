import slugify from '@sindresorhus/slugify'
import { withoutInvisible } from '#model/invisible.ts'
import type { Edition, Speaker } from '#model/edition.ts'
import type { Work, WorkName } from '#model/work.ts'
import type { Cited } from './citation-slots.ts'
import type { CitationLanguage } from './language.ts'
import { nameInOwnScript } from './mark-scripts.ts'
import { inOneLine } from './one-line.ts'

/** The beginning of every citation key: the first respondent and the year, `moor-2018`. */
export function keyStem(edition: Edition): string {
  const [first] = edition.speakers.filter(({ role }) => role === 'respondent')
  const name = first && citedName(first)
  return [name?.family ?? name?.literal, edition.date?.slice(0, 4)]
    .filter((part) => part !== undefined)
    .map((part) => slugify(withoutInvisible(part)))
    .filter((part) => part !== '')
    .join('-')
}

/** A part of the interview in CSL-JSON, which lists the respondents of an interview as its authors. */
export function interviewItem(
  edition: Edition,
  { key, locator, url }: Cited,
  { csl, words }: CitationLanguage,
): Work {
  const { title, date, source, language, version } = edition
  const nameOf = (role: Speaker['role']) =>
    edition.speakers.filter((one) => one.role === role).map(citedName)
  const interviewers = nameOf('interviewer')
  const names = new Intl.ListFormat(csl)
  const note = [
    [
      interviewers.length > 0 &&
        words.note.interviewBy(names.format(interviewers.map(nameInOwnScript))),
      source?.publication,
    ]
      .filter(Boolean)
      .join(words.note.comma),
    locator,
    words.note.version(version),
  ]
  return {
    id: key,
    type: 'interview',
    title: inOneLine(title),
    author: nameOf('respondent'),
    interviewer: interviewers,
    ...(source && { 'container-title': source.publication }),
    ...(source?.publisher && { publisher: source.publisher }),
    ...(date && { issued: { 'date-parts': [date.split('-').map(Number)] } }),
    section: locator,
    version,
    language,
    URL: url,
    note: note.join(words.note.semicolon),
  }
}

/** The parts of a speaker’s name. The family name is the last word unless the edition says otherwise. */
export function citedName({ name, familyName }: Speaker): WorkName {
  const family = familyName ?? name.split(' ').at(-1) ?? name
  const given = name.replace(family, '').replace(/\s+/g, ' ').trim()
  return given === '' ? { literal: name } : { family, given }
}
