import { inChineseScript } from '#model/chinese-script.ts'

/**
 * Simplified and traditional characters that the interview does not have, each followed by the form that it has: `雲云`; then
 * those that only the apparatus has in another form. A query with them still finds the texts.
 */
export function chineseVariants(interview: Iterable<string>, apparatus: Iterable<string>): string {
  const spoken = charactersIn(interview)
  const own = new Set([...charactersIn(apparatus), ...spoken])
  if (own.size === 0) return ''
  const characters = commonCharacters()
  const forms = { Hans: convertEach(characters, 'Hans'), Hant: convertEach(characters, 'Hant') }
  const variantsIn = (known: ReadonlySet<string>) => {
    const missing = characters.flatMap((one, index) => (known.has(one) ? [] : [{ one, index }]))
    // A simplified character may stand for several traditional ones: 里 for 里 and 裡.
    const list = [...known]
    const bySimplified = new Map(convertEach(list, 'Hans').map((one, index) => [one, list[index]]))
    return missing.flatMap(({ one, index }): [string, string][] => {
      const candidates = [forms.Hans[index], forms.Hant[index], bySimplified.get(one)]
      const form = candidates.find((form) => form !== undefined && known.has(form))
      return form === undefined ? [] : [[one, form]]
    })
  }
  return [...new Map([...variantsIn(own), ...variantsIn(spoken)])].flat().join('')
}

function charactersIn(texts: Iterable<string>): Set<string> {
  const characters = new Set<string>()
  for (const text of texts)
    for (const one of text.match(/\p{Script=Han}/gu) ?? []) characters.add(one)
  return characters
}

/** Converts characters by themselves. Within a word they might become others. */
function convertEach(characters: readonly string[], script: 'Hans' | 'Hant'): string[] {
  return inChineseScript(characters.join('\n'), script).split('\n')
}

/** The Chinese characters in common use, and those of Extension A. */
function commonCharacters(): string[] {
  return [...charactersFrom(0x3400, 0x4dbf), ...charactersFrom(0x4e00, 0x9fff)]
}

function charactersFrom(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index))
}
