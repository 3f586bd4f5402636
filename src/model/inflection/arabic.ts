/**
 * The forms of a name in Arabic: with and without the conjunctions and prepositions that are written as its first letters,
 * alone or together with the article. Short names without an article are returned alone, since they would look like other words.
 */
export function arabicForms(name: string): string[] {
  const [, bare] = /^ال(\p{L}.*)$/su.exec(name) ?? []
  if (bare !== undefined) return beforeArticle.map((prefix) => prefix + bare)
  return /^[\p{Script=Arabic}\p{M}]{4}/u.test(name)
    ? beforeName.map((prefix) => prefix + name)
    : [name]
}

const beforeArticle = 'ال وال فال بال وبال فبال كال لل ولل فلل'.split(' ')
const beforeName = ['', ...'و ف ب ك ل وب فب ول فل'.split(' ')]
