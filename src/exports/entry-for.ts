import type { NumberedEntry } from '#corpus/apparatus.ts'
import type { Mark } from '#directives/read-exchange.ts'

/** The notes and citations that marks point at, sorted by number. */
export function entriesOf(
  marks: readonly Mark[],
  entries: readonly NumberedEntry[],
): NumberedEntry[] {
  return marks.flatMap((mark) => entryFor(mark, entries) ?? []).sort((a, b) => a.number - b.number)
}

/** The note or citation below an exchange that a mark points at; a term has none. */
export function entryFor(
  { name, key, locator }: Mark,
  entries: readonly NumberedEntry[],
): NumberedEntry | undefined {
  return entries.find(
    (one) =>
      one.type === name && one.key === key && (one.type === 'note' || one.locator === locator),
  )
}
