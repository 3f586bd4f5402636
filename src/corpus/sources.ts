import { proseMarks } from '#directives/prose-marks.ts'
import type { Nodes } from 'mdast'
import type { Work } from '#model/work.ts'
import type { Corpus } from './corpus.ts'

/** The keys of the works that prose cites, in the order of its words, each once. */
export function citedIn(nodes: readonly Nodes[]): string[] {
  const cited = proseMarks(nodes).filter(({ name }) => name === 'cite')
  return [...new Set(cited.map(({ key }) => key))]
}

/**
 * The works that an entry or an event rests on: those it lists and those its prose cites, primary ones first and else in
 * the order given.
 */
export function sourcesOf(
  { works }: Pick<Corpus, 'works'>,
  { sources, body }: { sources: readonly string[]; body: readonly Nodes[] },
): Work[] {
  const keys = new Set([...sources, ...citedIn(body)])
  const found = [...keys].flatMap((key) => works.get(key) ?? [])
  return found.toSorted((a, b) => Number(b.primary ?? false) - Number(a.primary ?? false))
}
