import type { Gloss } from './corpus.ts'

/** The name under which an entry stands in an alphabet: `Kissinger, Henry` where the entry says so, else its label. */
export function filedAs({ sort, label }: Pick<Gloss, 'sort' | 'label'>): string {
  return sort ?? label
}

/** Word by word, numbers by their size; an article and a quotation mark at the start do not count. */
export function compareNames(a: string, b: string): number {
  return collator.compare(filingWords(a), filingWords(b))
}

/** The letter of the alphabet under which a name stands, without accent; `0–9` for figures. */
function letterOf(name: string): string {
  const [first = ''] = filingWords(name).normalize('NFD')
  return /\p{N}/u.test(first) ? '0–9' : first.toUpperCase()
}

/** Groups what is in alphabetical order by letter. */
export function byLetter<T>(items: readonly T[], nameOf: (item: T) => string): Letter<T>[] {
  const letters: Letter<T>[] = []
  for (const item of items) {
    const letter = letterOf(nameOf(item))
    const last = letters.at(-1)
    if (last?.letter === letter) last.items.push(item)
    else letters.push({ letter, items: [item] })
  }
  return letters
}

/** What counts of a name in an alphabet: all but an article or a sign at its start. */
export function filingWords(name: string): string {
  return name.replace(/^[^\p{L}\p{N}]+/u, '').replace(/^(?:the|an?)\s+/iu, '')
}

const collator = new Intl.Collator('en', { numeric: true })

export type Letter<T> = { letter: string; items: T[] }
