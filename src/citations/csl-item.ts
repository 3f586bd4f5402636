import type { Work, WorkName } from '#model/work.ts'

/** A work in standard CSL-JSON: without the edition's own fields, and with the names it is cited by. */
export function cslItem(work: Work): Work {
  const item = Object.fromEntries(
    Object.entries(work).filter(([field]) => !ownFields.includes(field)),
  ) as Work
  return withNames(item, citedName)
}

/** Changes every name in a work: authors, editors, translators and all others. */
export function withNames(item: Work, change: (name: WorkName) => WorkName): Work {
  return Object.fromEntries(
    Object.entries(item).map(([field, value]) => [
      field,
      isNames(value) ? value.map(change) : value,
    ]),
  ) as Work
}

/** In CSL-JSON, only names are lists of objects. */
function isNames(value: unknown): value is WorkName[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'object' && one !== null)
}

const ownFields: readonly string[] = [
  'title-translated',
  'archived',
  'checked',
  'primary',
  'origin',
  'voice',
  'located-by',
]

/** The name by which a person is cited and sorted: the transliteration if there is one. */
export function citedName({ transliteration, ...name }: WorkName): CslName {
  return transliteration ?? name
}

export type CslName = NonNullable<WorkName['transliteration']>

/**
 * A name in Chinese characters as Chinese citations print it: in full, since a family name alone tells little, and a name from
 * another language in its own order, with a dot. Chinese family names have at most two characters.
 */
export function chineseName(name: WorkName): WorkName {
  const { family, given } = name
  if (family === undefined || given === undefined || !/^\p{sc=Han}+$/u.test(family)) return name
  return { literal: family.length > 2 ? `${given}·${family}` : family + given }
}
