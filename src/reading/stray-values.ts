import { invalidCharactersIn, withoutInvalidCharacters } from '#model/characters.ts'
import type { Path } from './data-issues.ts'

/**
 * Removes the characters from data that do not belong in a text. An escape in a YAML or JSON string can
 * produce them.
 *
 * @param report is called for each, with the path of its field.
 */
export function withoutStrayValues(
  value: unknown,
  report: (character: string, path: Path) => void,
  path: Path = [],
): unknown {
  if (typeof value === 'string') {
    for (const { character } of invalidCharactersIn(value)) report(character, path)
    return withoutInvalidCharacters(value)
  }
  if (Array.isArray(value))
    return value.map((one, index) => withoutStrayValues(one, report, [...path, index]))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => {
      for (const { character } of invalidCharactersIn(key)) report(character, [...path, key])
      return [withoutInvalidCharacters(key), withoutStrayValues(one, report, [...path, key])]
    }),
  )
}
