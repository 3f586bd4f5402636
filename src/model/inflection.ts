/*
 * The inflection of English names. A library was tried and does worse: stemmers conflate different terms (democratism and
 * democratic, containment and contain), and `pluralize` writes the plural of an acronym in capitals (FTAS).
 */

/** The forms in which an English sentence may use a name: singular, plural and possessive. Other names are returned alone. */
export function inflectedForms(name: string): string[] {
  const isInflected = /[\p{Script=Latin}\p{N}]$/u.test(name) && !/[’']s$/.test(name)
  return isInflected ? [name, pluralOf(name), `${name}’s`] : [name]
}

/** The regular English plural: `boxes`, `policies`, `BRICs`. */
export function pluralOf(name: string): string {
  if (/[^aeiou]y$/.test(name)) return `${name.slice(0, -1)}ies`
  return name + (/(?:s|x|z|ch|sh)$/.test(name) ? 'es' : 's')
}
