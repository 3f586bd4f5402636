/**
 * Numbers in a language: alone, and in the form of a message that the number requires.
 *
 * @typeParam Category the plural categories of the language, as `Intl.PluralRules` names them. The compiler asks for a form
 *   for each; `#` in a form stands for the number.
 * @param locale such as `en-GB`.
 */
export function numbersIn<Category extends Intl.LDMLPluralRule>(locale: string) {
  const rules = new Intl.PluralRules(locale)
  const numbers = new Intl.NumberFormat(locale)
  return {
    number: (value: number): string => numbers.format(value),
    plural: (count: number, forms: Record<Category, string>): string =>
      forms[rules.select(count) as Category].replaceAll('#', numbers.format(count)),
  }
}
