import { memoizeByKey } from '#model/memoize.ts'
import type { Mark, NoteBody } from '#directives/read-exchange.ts'
import { noteId } from '#model/paths.ts'
import type { Work } from '#model/work.ts'
import { type Corpus, type Exchange, type Gloss, paragraphsOf } from './corpus.ts'

/** The apparatus of an exchange: its notes and citations, numbered in text order, and the terms it uses. */
export type Apparatus = { entries: NumberedEntry[]; terms: UsedTerm[] }

/**
 * A note or a citation; `id` is its fragment on the page. A work cited at two locators is two entries. `label` is its number or, of a
 * note of the source, its reference mark in the source, which is among the words: `[2]`, `*`.
 */
export type NumberedEntry = { label: string; id: string; key: string; uses: string[] } & (
  | { type: 'note'; note: NoteBody; hasOwnMark: boolean }
  | { type: 'cite'; work: Work; locator: string | undefined; hasOwnMark?: undefined }
)

export type UsedTerm = { gloss: Gloss; uses: string[] }

/**
 * The annotations of an exchange in text order, each once. `uses` are the ids of the paragraphs in which it is marked.
 *
 * Components ask for it once for every mark, so it is computed once.
 */
export const apparatusOf: (
  corpus: Pick<Corpus, 'glossary' | 'works'>,
  exchange: Exchange,
) => Apparatus = memoizeByKey(gather)

function gather(corpus: Pick<Corpus, 'glossary' | 'works'>, exchange: Exchange): Apparatus {
  const entries = new Map<string, NumberedEntry>()
  const terms = new Map<string, UsedTerm>()
  for (const { paragraph } of paragraphsOf([exchange])) {
    for (const { name, key, locator, start, end } of paragraph.marks) {
      const identity = entryIdentity(name, key, locator)
      const known = name === 'term' ? terms.get(key) : entries.get(identity)
      if (known) {
        if (!known.uses.includes(paragraph.id)) known.uses.push(paragraph.id)
        continue
      }
      const uses = [paragraph.id]
      const all = [...entries.values()]
      const label = String(all.filter(({ hasOwnMark }) => !hasOwnMark).length + 1)
      if (name === 'term') {
        const gloss = corpus.glossary.get(key)
        if (gloss) terms.set(key, { gloss, uses })
        continue
      }
      const twins = all.filter((one) => one.type === name && one.key === key)
      const id = noteId(name, key) + (twins.length > 0 ? `-${twins.length + 1}` : '')
      const note = exchange.notes.get(key)
      const work = corpus.works.get(key)
      if (name === 'note' && note) {
        const own =
          note.kind === 'source' ? referenceMarkIn(paragraph.words.text.slice(start, end)) : ''
        const shown = { label: own || label, hasOwnMark: own !== '' }
        entries.set(identity, { type: name, ...shown, id, key, uses, note })
      }
      if (name === 'cite' && work) {
        entries.set(identity, { type: name, label, id, key, uses, work, locator })
      }
    }
  }
  return { entries: [...entries.values()], terms: [...terms.values()] }
}

/** The marked words, if they are a reference mark such as `[2]`; otherwise empty. */
function referenceMarkIn(words: string): string {
  return words.length <= 6 && !/\p{L}{2}/u.test(words) ? words.trim() : ''
}

/** Marks of an exchange with the same identity point at the same entry. */
function entryIdentity(name: string, key: string, locator: string | undefined): string {
  return `${name} ${key} ${name === 'cite' ? (locator ?? '') : ''}`
}

/** The note or the citation that a mark points at; undefined for a term, which has no number. */
export function entryFor(
  { entries }: Pick<Apparatus, 'entries'>,
  { name, key, locator }: Pick<Mark, 'name' | 'key' | 'locator'>,
): NumberedEntry | undefined {
  return entries.find(
    (one) =>
      one.type === name && one.key === key && (one.type === 'note' || one.locator === locator),
  )
}
