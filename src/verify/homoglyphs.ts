/** A character that stands for one that looks the same: `{ found: 'а', expected: 'a' }`. */
export type Homoglyph = { found: string; expected: string }

/** Letters that look like a Latin letter in upper or lower case, by that letter. */
const lookalikes: Readonly<Record<string, string>> = {
  a: 'аαɑ',
  b: 'вβь',
  c: 'сϲ',
  d: 'ԁ',
  e: 'еε',
  g: 'ɡ',
  h: 'һнη',
  i: 'іιı',
  j: 'јϳ',
  k: 'кκ',
  l: 'ӏ',
  m: 'мμ',
  n: 'ν',
  o: 'оοօσ',
  p: 'рρ',
  q: 'ԛ',
  s: 'ѕ',
  t: 'тτ',
  w: 'ԝωѡ',
  x: 'хχ',
  y: 'уγү',
  z: 'ζ',
}

const latin = new Map(
  Object.entries(lookalikes).flatMap(([letter, others]) =>
    Array.from(others, (other) => [other, letter] as const),
  ),
)

/** A folded word with every letter that looks like a Latin one as that letter, and the same for digits beside letters. */
export function skeleton(folded: string): string {
  const letters = Array.from(folded, (letter) => latin.get(letter) ?? letter).join('')
  return /\p{L}/u.test(letters) ? letters.replace(/0/g, 'o').replace(/1/g, 'l') : letters
}

/** The characters of a quoted word that only look like those of the text. Both words have the same skeleton. */
export function homoglyphsIn(text: string, quoted: string): Homoglyph[] {
  const [expected, found] = [text, quoted].map((word) => Array.from(word.normalize('NFC')))
  if (expected?.length !== found?.length) return []
  const pairs = (found ?? []).flatMap((character, at) => {
    const other = expected?.[at] ?? ''
    return character.toLowerCase() === other.toLowerCase()
      ? []
      : [{ found: character, expected: other }]
  })
  return pairs.filter(
    (pair, at) =>
      pairs.findIndex((one) => one.found === pair.found && one.expected === pair.expected) === at,
  )
}

const scripts = ['Latin', 'Cyrillic', 'Greek', 'Armenian', 'Arabic', 'Hebrew', 'Han'] as const
const patterns = scripts.map((script) => [script, new RegExp(`\\p{sc=${script}}`, 'u')] as const)

/** The ISO 15924 code of the script of a character, for its name in a language; undefined for digits and rare scripts. */
export function scriptOfCharacter(character: string): string | undefined {
  const script = patterns.find(([, pattern]) => pattern.test(character))?.[0]
  return script && codes[script]
}

const codes: Readonly<Record<(typeof scripts)[number], string>> = {
  Latin: 'Latn',
  Cyrillic: 'Cyrl',
  Greek: 'Grek',
  Armenian: 'Armn',
  Arabic: 'Arab',
  Hebrew: 'Hebr',
  Han: 'Hani',
}
