import type { Gloss } from './corpus.ts'

/** The name by which an entry is sorted: its `sort` field, such as `Kissinger, Henry`, or else its label. */
export function sortName({ sort, label }: Pick<Gloss, 'sort' | 'label'>): string {
  return sort ?? label
}

/** Compares names alphabetically, with numbers by value. Articles and punctuation at the start are ignored. */
export function compareNames(a: string, b: string): number {
  return collator.compare(withoutArticle(a), withoutArticle(b))
}

/** The letter under which a name is listed, without its accent; `0–9` for digits. */
function letterOf(name: string): string {
  const [first = ''] = withoutArticle(name).normalize('NFD')
  return /\p{N}/u.test(first) ? '0–9' : first.toUpperCase()
}

/** Groups items by the letter of their name. They must be in alphabetical order. */
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

/** A name without punctuation and an article at its start. */
export function withoutArticle(name: string): string {
  return name.replace(/^[^\p{L}\p{N}]+/u, '').replace(/^(?:the|an?)\s+/iu, '')
}

const collator = new Intl.Collator('en', { numeric: true })

export type Letter<T> = { letter: string; items: T[] }
