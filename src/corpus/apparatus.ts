import type { NoteBody } from '#directives/read-exchange.ts'
import type { Work } from '#model/work.ts'
import { type Corpus, type Exchange, type Gloss, paragraphsOf } from './corpus.ts'

/** What stands below an exchange: its notes and citations, numbered as they come, and the terms it uses. */
export type Apparatus = { entries: NumberedEntry[]; terms: UsedTerm[] }

export type NumberedEntry = { number: number; key: string; uses: string[] } & (
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
      const known = name === 'term' ? terms.get(key) : entries.get(`${name} ${key}`)
      if (known) {
        if (!known.uses.includes(paragraph.id)) known.uses.push(paragraph.id)
        continue
      }
      const uses = [paragraph.id]
      const number = entries.size + 1
      const gloss = corpus.glossary.get(key)
      const note = exchange.notes.get(key)
      const work = corpus.works.get(key)
      if (name === 'term' && gloss) terms.set(key, { gloss, uses })
      if (name === 'note' && note)
        entries.set(`note ${key}`, { type: 'note', number, key, uses, note })
      if (name === 'cite' && work) {
        entries.set(`cite ${key}`, { type: 'cite', number, key, uses, work, locator })
      }
    }
  }
  return { entries: [...entries.values()], terms: [...terms.values()] }
}
