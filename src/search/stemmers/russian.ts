import { stemmer as snowball } from '@orama/stemmers/russian'

/**
 * The stem of a folded Russian word, the same for `песок` and `песка`.
 *
 * In the stem, `й` is `j`: Pagefind would remove its breve as a diacritic, and `война` and `воина` would be one word.
 */
export function stemmer(word: string): string {
  const stem = snowball(word)
  return (otherStems.get(stem) ?? stem.replace(fleetingVowel, '')).replaceAll('й', 'j')
}

/** A vowel that most forms of a noun lack: `песок`, `песка`; `чашек`, `чашка`; `отец`, `отца`. */
const fleetingVowel = /(?<=^.+[^аеиоуыэюя])[ео](?=[кц]$)/u

/** The stems of common words with such a vowel before another consonant, where most words keep it. */
const otherStems: ReadonlyMap<string, string> = new Map([
  ['ветер', 'ветр'],
  ['камен', 'камн'],
  ['козел', 'козл'],
  ['корен', 'корн'],
  ['котел', 'котл'],
  ['любов', 'любв'],
  ['огон', 'огн'],
  ['орел', 'орл'],
  ['угол', 'угл'],
  ['узел', 'узл'],
  ['церков', 'церкв'],
])
