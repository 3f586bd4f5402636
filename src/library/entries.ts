import type { GlossKind } from '#model/gloss.ts'
import type { Interview, InterviewEntry, Library } from '#model/library.ts'
import { memoize } from '#model/memoize.ts'
import { exchangeOf, type Passages } from './discussions.ts'
import { inOrder } from './letters.ts'
import { othersThan, preferred, type Worded } from './worded.ts'

/** An entry of one glossary or more. Entries with the same key are the same entry. */
export type LibraryEntry = {
  key: string
  /** Below which letter it is listed. */
  letter: string
  kind: GlossKind
  label: Worded
  /** The name by which it is sorted. */
  sort: string
  /** Its labels in other interviews, where they differ. */
  otherLabels: readonly Worded[]
  card: Worded
  /** The interviews that have the entry, in the order of the library. */
  parts: readonly EntryPart[]
}

export type EntryPart = { interview: Interview; entry: InterviewEntry }

/** The entries of a library, in alphabetical order. */
export const entriesOf: (library: Library) => readonly LibraryEntry[] = memoize((library) => {
  const byKey = new Map<string, EntryPart[]>()
  for (const interview of library.interviews)
    for (const entry of interview.entries) {
      const parts = byKey.get(entry.key) ?? []
      byKey.set(entry.key, parts)
      parts.push({ interview, entry })
    }
  const entries = [...byKey].map(([key, parts]) => {
    const all = parts.map(({ interview: { editorsLanguage: language }, entry }) => ({
      ...{ entry, language },
    }))
    const { entry, language } = preferred(all, library.interface)!
    const label = { text: entry.label, language }
    const labels = all.map((one) => ({ text: one.entry.label, language: one.language }))
    return {
      ...{ key, label, parts },
      ...{ kind: entry.kind, sort: entry.sort },
      otherLabels: othersThan(label, labels),
      card: { text: entry.card, language },
    }
  })
  return inOrder(library, entries, ({ sort }) => sort)
})

/** Where interviews use an entry, by exchange. An interview that explains it without using it counts once. */
export const usesOf: (entry: LibraryEntry) => readonly Passages[] = memoize(({ parts }) =>
  parts.flatMap(({ interview, entry }): Passages[] =>
    entry.uses.length === 0
      ? [{ interview, exchange: undefined, paragraphs: [] }]
      : entry.uses.map(({ exchange, paragraphs }) => ({
          ...{ interview, exchange: exchangeOf(interview, exchange), paragraphs },
        })),
  ),
)
