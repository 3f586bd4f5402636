/**
 * Whether one name is the first or last name of the other. `Lind` is not a short form of `Mrs. Lind`, who may be
 * another person, nor `Speaker` of `Speaker 2`, nor `Ida` of `Paul, Ida` or `Ida and Paul`.
 */
export function isShortForm(short: string, full: string): boolean {
  const isOther = /^(?:mr|mrs|ms|miss) |\d$|[,/&+]| (?:and|und|et) /.test(full) || roles.has(short)
  return isPartOf(short, full) && !isOther
}

/** Whether a name begins or ends with the other. */
export function isPartOf(short: string, full: string): boolean {
  return full.endsWith(` ${short}`) || full.startsWith(`${short} `)
}

/** Whether one of two names is a short form of the other. */
export function areForms(a: Normalised, b: Normalised): boolean {
  return isShortForm(a.normal, b.normal) || isShortForm(b.normal, a.normal)
}

/** Labels for people without a name: `Speaker` is not a short form of `Speaker One`. */
export const roles: ReadonlySet<string> = new Set(
  'speaker voice audience interviewer interviewee moderator host guest listener participant member translator interpreter man woman narrator mr mrs ms miss'.split(
    ' ',
  ),
)

/** A name as `normalName` returns it. */
type Normalised = { normal: string }
