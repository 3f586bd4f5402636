import { stemmer as snowball } from '@orama/stemmers/russian'

/**
 * The stem of a folded Russian word, the same for `песок` and `песка`.
 *
 * In the stem, `й` is `j`: Pagefind would remove its breve as a diacritic, and `война` and `воина` would be one word.
 */
export function stemmer(word: string): string {
  const stem = likeAdjective.exec(word)?.[1] ?? snowball(likeGerund.test(word) ? `${word}а` : word)
  return (otherStems.get(stem) ?? stem.replace(fleetingVowel, '')).replaceAll('й', 'j')
}

/** Nouns with forms that Snowball takes for adjectives: `Китая`, `героем`, `случаю`. */
const likeAdjective =
  /^(алта|геро|кита|музе|никола|обыча|случа|трамва|трофе|урожа|уругва|шанха|юбиле)(?:[йюяеи]|е[мв]|я(?:м|ми|х))$/u

/** Nouns that Snowball takes for gerunds: `Ярослав`, `состав`. In the genitive it does not. */
const likeGerund = /(?:слав|став|плав|рукав)$/u

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
