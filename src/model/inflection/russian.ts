/**
 * The bases that a Russian word in a text may have, that is, what remains without an ending: `Китая` is a form of `Китай` as well as
 * of an adjective. Short words and those with capitals inside, such as `ШОС`, have one form. A word with a capital keeps `ов` and
 * `ев`, which end surnames: `Иванов` is not a form of `Иван`.
 */
export function russianBases(word: string): string[] {
  const lower = plain(word)
  if (!isInflected(word)) return [lower]
  const endings = /^[а-я]/.test(word) ? commonEndings : properEndings
  const bases = endings.flatMap((ending) => withoutEnding(lower, ending))
  return bases.length > 0 ? bases : [lower]
}

/** The base of a word in the nominative, as names are listed. */
export function russianBase(word: string): string {
  const lower = plain(word)
  if (!isInflected(word)) return lower
  const [base] = nominativeEndings.flatMap((ending) => withoutEnding(lower, ending))
  return base ?? lower
}

function plain(word: string): string {
  return word.toLowerCase().replaceAll('ё', 'е')
}

function isInflected(word: string): boolean {
  return /^[А-ЯЁа-яё][а-яё]{3,}$/.test(word)
}

/** What is before an ending, if that has three letters or more. Only a consonant can end a word without an ending. */
function withoutEnding(word: string, ending: string): string[] {
  const base = word.slice(0, word.length - ending.length)
  const hasEnding = ending === '' ? /[^аеиоуыэюяйь]$/.test(word) : word.endsWith(ending)
  return hasEnding && base.length >= 3 ? [base.replace(fleetingVowel, '')] : []
}

/** A vowel that a noun has only before its last letter, without an ending: `песок`, `песка`; `отец`, `отца`. */
const fleetingVowel = /(?<=^.+[^аеиоуыэюя])[ое](?=[кц]$)/

const otherEndings =
  'у ю ом ем ою ею ью ам ям ах ях ами ями ии ию ией ием яя ого его ому ему ым им ыми ими ых их ую юю ей'
const nominativeEndings = ['ия', 'ие', 'ий', 'ый', 'ой', 'ая', 'яя', 'ое', 'ее', 'ые'].concat([
  'а',
  'я',
  'о',
  'е',
  'ы',
  'и',
  'й',
  'ь',
  '',
])
const properEndings = [...nominativeEndings, ...otherEndings.split(' ')]
const commonEndings = [...properEndings, 'ов', 'ев']
