import type { NoteBody } from '#directives/read-exchange.ts'
import { noteId } from '#model/address.ts'
import type { Work } from '#model/work.ts'
import { type Corpus, type Exchange, type Gloss, paragraphsOf } from './corpus.ts'

/** What stands below an exchange: its notes and citations, numbered as they come, and the terms it uses. */
export type Apparatus = { entries: NumberedEntry[]; terms: UsedTerm[] }

/** `id` is its place on the page. A work cited at two locators is two entries. */
export type NumberedEntry = { number: number; id: string; key: string; uses: string[] } & (
  { type: 'note'; note: NoteBody } | { type: 'cite'; work: Work; locator: string | undefined }
)

export type UsedTerm = { gloss: Gloss; uses: string[] }

/**
 * Gathers the annotations of an exchange in the order in which their words are spoken, each once.
 * `uses` are the ids of the paragraphs in which it is marked.
 */
export function apparatusOf(
  exchange: Exchange,
  corpus: Pick<Corpus, 'glossary' | 'works'>,
): Apparatus {
  const entries = new Map<string, NumberedEntry>()
  const terms = new Map<string, UsedTerm>()
  for (const { paragraph } of paragraphsOf([exchange])) {
    for (const { name, key, locator } of paragraph.marks) {
      const identity = entryIdentity(name, key, locator)
      const known = name === 'term' ? terms.get(key) : entries.get(identity)
      if (known) {
        if (!known.uses.includes(paragraph.id)) known.uses.push(paragraph.id)
        continue
      }
      const uses = [paragraph.id]
      const number = entries.size + 1
      if (name === 'term') {
        const gloss = corpus.glossary.get(key)
        if (gloss) terms.set(key, { gloss, uses })
        continue
      }
      const twins = [...entries.values()].filter((one) => one.type === name && one.key === key)
      const id = noteId(name, key) + (twins.length > 0 ? `-${twins.length + 1}` : '')
      const note = exchange.notes.get(key)
      const work = corpus.works.get(key)
      if (name === 'note' && note)
        entries.set(identity, { type: name, number, id, key, uses, note })
      if (name === 'cite' && work) {
        entries.set(identity, { type: name, number, id, key, uses, work, locator })
      }
    }
  }
  return { entries: [...entries.values()], terms: [...terms.values()] }
}

/** What makes two marks of an exchange point at one entry. */
function entryIdentity(name: string, key: string, locator: string | undefined): string {
  return `${name} ${key} ${name === 'cite' ? (locator ?? '') : ''}`
}
