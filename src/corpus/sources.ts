import { proseMarks } from '#directives/prose-marks.ts'
import type { Nodes } from 'mdast'
import type { Work } from '#model/work.ts'
import type { Corpus } from './corpus.ts'

/** The keys of the works that editorial prose cites, in text order, each once. */
export function citedIn(nodes: readonly Nodes[]): string[] {
  const cited = proseMarks(nodes).filter(({ name }) => name === 'cite')
  return [...new Set(cited.map(({ key }) => key))]
}

/**
 * The sources of an entry or an event: the works that it lists and those that its prose cites. Primary sources come first.
 */
export function sourcesOf(
  { works }: Pick<Corpus, 'works'>,
  { sources, body }: { sources: readonly string[]; body: readonly Nodes[] },
): Work[] {
  const keys = new Set([...sources, ...citedIn(body)])
  const found = [...keys].flatMap((key) => works.get(key) ?? [])
  return found.toSorted((a, b) => Number(b.primary ?? false) - Number(a.primary ?? false))
}
