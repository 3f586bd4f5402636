import slugify from '@sindresorhus/slugify'
import { isoDate } from '#model/date.ts'
import { withoutInvisible } from '#model/invisible.ts'
import type { Edition, Speaker } from '#model/edition.ts'
import type { Work, WorkName } from '#model/work.ts'
import type { Cited } from './citation-slots.ts'
import type { CitationLanguage } from './language.ts'
import { nameInOwnScript } from './mark-scripts.ts'
import { inOneLine } from './one-line.ts'

/**
 * A part of the interview that is cited. The author is the `speaker` who says it; of a part by more than one, or by nobody who
 * is named, the author is that of the whole interview: the respondents.
 */
export type CitedPart = Cited & { speaker?: Speaker | undefined }

/** The beginning of every citation key: the author of the part (by default the first respondent) and the year, `moor-2018`. */
export function keyStem(edition: Edition, speaker?: Speaker): string {
  const [first] = speaker ? [speaker] : inRole(edition, 'respondent')
  const name = first && citedName(first)
  return [name?.family ?? name?.literal, citedDate(edition)?.slice(0, 4)]
    .filter((part) => part !== undefined)
    .map((part) => slugify(withoutInvisible(part)))
    .filter((part) => part !== '')
    .join('-')
}

/** The date of a citation: of the publication or, for an interview that was never published, of the interview itself. */
export function citedDate({ date, recorded, source }: Edition): string | undefined {
  return date ?? (source || !recorded?.date ? undefined : isoDate(recorded.date.from))
}

/** The date again, for styles that have the year elsewhere, unless the year is all that is known. */
export function dateAgain(edition: Edition, { issued }: Work): Pick<Work, 'event-date'> {
  return citedDate(edition)?.includes('-') ? { 'event-date': issued } : {}
}

/** Whether a part is said by an interviewer. Its citation then names the respondents as those interviewed. */
export function isAsked(speaker: Speaker | undefined): boolean {
  return speaker?.role === 'interviewer'
}

/**
 * A part of the interview in CSL-JSON. CSL has a field for the interviewers, but none for those interviewed: where an interviewer
 * is the author, they are contributors.
 */
export function interviewItem(
  edition: Edition,
  { key, locator, url, speaker }: CitedPart,
  language: CitationLanguage,
): Work {
  const { words } = language
  const note = [
    [conversation(edition, speaker, language), edition.source?.publication]
      .filter(Boolean)
      .join(words.note.comma),
    locator,
    words.note.version(edition.version, edition.isAnnotated ?? true),
  ]
  return {
    ...wholeItem(edition, speaker),
    id: key,
    section: locator,
    version: edition.version,
    ...(url !== undefined && { URL: url }),
    note: note.join(words.note.semicolon),
  }
}

/** The interview as it was published, in CSL-JSON, without a part and a version. */
export function wholeItem(edition: Edition, speaker?: Speaker): Work {
  const { title, source, language, recorded, archive } = edition
  const issued = citedDate(edition)
  const respondents = inRole(edition, 'respondent').map(citedName)
  const interviewers = inRole(edition, 'interviewer').map(citedName)
  return {
    id: 'interview',
    type: 'interview',
    title: inOneLine(title),
    author: speaker ? [citedName(speaker)] : respondents,
    ...(isAsked(speaker) ? { contributor: respondents } : { interviewer: interviewers }),
    ...(source && { 'container-title': source.publication }),
    ...(source?.publisher && { publisher: source.publisher }),
    ...(issued && { issued: { 'date-parts': [issued.split('-').map(Number)] } }),
    ...(recorded?.place !== undefined && { 'event-place': recorded.place }),
    ...(archive && { archive: archive.name, 'call-number': archive.callNumber }),
    language,
  }
}

/** Who asks or is asked, in words: `Interview by Nora Vale`. */
function conversation(
  edition: Edition,
  speaker: Speaker | undefined,
  { csl, words }: CitationLanguage,
): string | undefined {
  const others = inRole(edition, isAsked(speaker) ? 'respondent' : 'interviewer')
  if (others.length === 0) return undefined
  const names = others.map((one) => nameInOwnScript(citedName(one)))
  const { interviewBy, interviewWith } = words.note
  return (isAsked(speaker) ? interviewWith : interviewBy)(new Intl.ListFormat(csl).format(names))
}

function inRole({ speakers }: Edition, role: Speaker['role']): Speaker[] {
  return speakers.filter((one) => one.role === role)
}

/** The parts of a speaker’s name. The family name is the last word unless the edition says otherwise. */
export function citedName({ name, familyName }: Speaker): WorkName {
  const family = familyName ?? name.split(' ').at(-1) ?? name
  const given = name.replace(family, '').replace(/\s+/g, ' ').trim()
  return given === '' ? { literal: name } : { family, given }
}
