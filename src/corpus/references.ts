import type { Mark } from '#directives/read-exchange.ts'
import type { Run } from '#directives/runs.ts'
import { type Apparatus, entryFor, type NumberedEntry } from './apparatus.ts'

/** Words with the references that follow them: numbers of notes and citations, and terms that have no words of their own. */
export type ReferencedWords = {
  run: Run
  entries: NumberedEntry[]
  wordlessTerms: Mark[]
}

/** The runs of a paragraph, each with the references that follow its words, for formats in which these are links of their own. */
export function withReferences(runs: readonly Run[], apparatus: Apparatus): ReferencedWords[] {
  const shown = new Set(runs.flatMap(({ term }) => term ?? []))
  const result: ReferencedWords[] = []
  for (const run of runs) {
    const { words, mark, last } = run
    if (words.length > 0) result.push({ run, entries: [], wordlessTerms: [] })
    const open = result.at(-1)
    if (!open || !mark || !last) continue
    const entry = entryFor(apparatus, mark)
    if (entry) open.entries.push(entry)
    else if (mark.name === 'term' && !shown.has(mark)) open.wordlessTerms.push(mark)
  }
  const order = new Map(apparatus.entries.map((entry, at) => [entry, at]))
  const place = (entry: NumberedEntry) => order.get(entry) ?? 0
  for (const { entries } of result) entries.sort((a, b) => place(a) - place(b))
  return result
}
