/** The forms of a name in English: singular, plural and possessive. Other names are returned alone. */
export function englishForms(name: string): string[] {
  const isInflected = /[\p{Script=Latin}\p{N}]$/u.test(name) && !/[’']s$/.test(name)
  return isInflected ? [name, pluralOf(name), `${name}’s`] : [name]
}

/** The regular English plural: `boxes`, `policies`, `BRICs`. */
export function pluralOf(name: string): string {
  if (/[^aeiou]y$/.test(name)) return `${name.slice(0, -1)}ies`
  return name + (/(?:s|x|z|ch|sh)$/.test(name) ? 'es' : 's')
}
