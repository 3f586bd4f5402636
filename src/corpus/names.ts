import type { Gloss } from './corpus.ts'

/** A name of an entry, and the path of its field in the file. */
export type Name = { text: string; path: (string | number)[] }

/**
 * Everything by which an entry is found: its label, the two parts of a label such as `Shanghai Cooperation Organisation (SCO)`,
 * its aliases, other wordings and native names. Words in brackets are only a name if they are an acronym, unlike in `Mercury (planet)`.
 */
export function namesOf({ label, aliases, wordings = [], native }: NameFields): Name[] {
  const names: Name[] = [label, ...partsOf(label)].map((text) => ({ text, path: ['label'] }))
  for (const [index, text] of aliases.entries()) names.push({ text, path: ['aliases', index] })
  for (const [index, text] of wordings.entries()) names.push({ text, path: ['wordings', index] })
  for (const [lang, text] of Object.entries(native)) names.push({ text, path: ['native', lang] })
  return names
}

function partsOf(label: string): string[] {
  const [, before, inside] = /^(.*\S)\s*\(([^()]+)\)$/.exec(label) ?? []
  if (before === undefined || inside === undefined) return []
  return acronym.test(inside) ? [before, inside] : [before]
}

/** One word with a capital and another capital or a digit: `SCO`, `BRICs`, `F-35`, `5G`. */
const acronym = /^(?=.*\p{Lu})(?:[^\s\p{Lu}\p{N}]*[\p{Lu}\p{N}]){2}\S*$/u

type NameFields = Pick<Gloss, 'label' | 'aliases' | 'native'> & Partial<Pick<Gloss, 'wordings'>>
