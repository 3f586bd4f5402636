/**
 * How a locator is printed after the words of a citation: `, p. 25` inside brackets, otherwise ` (p. 25)`.
 *
 * @param before what the same paragraph says before the citation.
 */
export function printedLocator(locator: string, before: string): string {
  const marks = /\p{Script=Han}/u.test(locator)
    ? { comma: '，', open: '（', close: '）' }
    : /\p{Script=Arabic}/u.test(locator)
      ? { comma: '، ', open: ' (', close: ')' }
      : { comma: ', ', open: ' (', close: ')' }
  const count = (brackets: RegExp) => before.match(brackets)?.length ?? 0
  const isInBrackets = count(/[(（]/g) > count(/[)）]/g)
  return isInBrackets ? marks.comma + locator : marks.open + locator + marks.close
}
