import { labelOf } from '#transcript/label.ts'

/**
 * The lines that are the header or footer of a page: they recur, apart from their numbers, and are an address, have a number
 * or are too long to be said several times.
 *
 * @returns indexes of lines.
 */
export function furnitureIn(lines: readonly string[]): ReadonlySet<number> {
  const places = new Map<string, number[]>()
  lines.forEach((line, index) => {
    if (line.length < 4 || labelOf(line) || startsWithTime(line)) return
    const form = line.replace(/\d+/g, '#')
    places.set(form, [...(places.get(form) ?? []), index])
  })
  const recurring = [...places].filter(
    ([form, { length }]) =>
      length > 4 &&
      /[\p{L}#]/u.test(form) &&
      (/https?:|@|#/.test(form) || form.length > 50) &&
      !/^[\s\p{P}#]*$/u.test(form),
  )
  return new Set(recurring.flatMap(([, indexes]) => indexes))
}

function startsWithTime(line: string): boolean {
  return /^[[(]?\d{1,2}:\d{2}/.test(line)
}
