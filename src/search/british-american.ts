/**
 * Endings and roots that British and American English spell differently, each with what makes it one. The result need not be a
 * spelling of either, as long as no two words become the same.
 */
const rules: readonly (readonly [RegExp, string])[] = [
  // Not four, tourist, source.
  [
    /((?:^od|[a-z]{3})o)u(?=r(?:s|ed|ing|ers?|ites?|abl[ey]|less|ful(?:ly)?|hoods?|is[mt]s?|al|ly|y|ies)?$)/,
    '$1',
  ],
  [/(defen|offen|preten|licen)c(?=e[ds]?$|ing$|eless$)/, '$1s'],
  [/practis(?=e[ds]?$|ing$)/, 'practic'],
  // Not revise, precise and others that have relatives with an s, such as revision.
  [
    /([aeiouy][a-z]*[^aeiou])(?<!v|pr|w|desp|^ar|(?:ex|exer|pre|con|in|circum)c|(?:pro|pre|de|sur)m|(?:exper|trea|chas|adver)t|parad|merchand|franch)is(?=(?:e[ds]?|ers?|ing|able|ations?|ational)$)/,
    '$1iz',
  ],
  [/ly[sz](?=e[drs]?$|ing$)/, 'lyz'],
  [/maneuv/, 'manoeuv'],
  // Not timbre, entre.
  [
    /(cent|theat|met|lit|fib|calib|sab|lust|somb|spect|meag|mit|sepulch|och|manoeuv)r(?:e(?=s?$)|(?=ed$|ing$))/,
    '$1er',
  ],
  // Not called, selling.
  [/([aeiou][a-z]*[^aeiou][aeiou])ll(?=(?:ed|ings?|ers?|ors?|ous|ful|ments?)$)/, '$1l'],
  [/(enro|fulfi|insti|disti|appa|(?:^ski|^wi)(?=llful))ll(?=s?$|ful)/, '$1l'],
  [/([a-z]{3}og)ue(?=s?$)/, '$1'],
  [/programme(?=s?$)/, 'program'],
  [/(judg|acknowledg|abridg|lodg)em(?=ents?$)/, '$1m'],
  [/(encyclop|medi|arch)ae(?=[dov])/, '$1e'],
  [/^(an|p)ae(?=sth|diat)/, '$1e'],
  [/^scept/, 'skept'],
  [/^grey/, 'gray'],
  [/^enquir/, 'inquir'],
  [/^plough/, 'plow'],
  [/^(s?m)oul(?=[dt])/, '$1ol'],
  [/^artef/, 'artif'],
  [/^czar/, 'tsar'],
  [/^aluminium$/, 'aluminum'],
  [/^ageing$/, 'aging'],
]

/**
 * An English word in lower case in the spelling that stands for both the British and the American one: the same for `democratisation`
 * and `democratization`. A word that both spell alike stays, apart from a few that become one that does not exist.
 */
export function oneSpelling(word: string): string {
  const known = spellings.get(word)
  if (known !== undefined) return known
  const begun = word.replace(/^co-/, 'co')
  const spelling = rules.reduce((spelt, [from, to]) => spelt.replace(from, to), begun)
  spellings.set(word, spelling)
  return spelling
}

/** The spellings found so far, by word: the passages of one search have many words in common with those of the next. */
const spellings = new Map<string, string>()

/** Whether two English words are the British and the American spelling of one, or the same, in any case. */
export function areSpellingsOfOne(word: string, other: string): boolean {
  return oneSpelling(word.toLowerCase()) === oneSpelling(other.toLowerCase())
}
