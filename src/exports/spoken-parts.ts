import type { PhrasingContent } from 'mdast'
import type { Mark, Paragraph } from '#directives/read-exchange.ts'

/** Words of a paragraph with the same marks. */
export type SpokenPart = {
  text: string
  emphasis: 'emphasis' | 'strong' | undefined
  /** The innermost term that the words belong to. */
  term: Mark | undefined
  /** Marks with a link after the words: notes and citations that end here, and terms without words of their own. */
  ends: Mark[]
}

/** A paragraph as a row of parts, for formats in which links cannot be nested. */
export function spokenParts({ node, marks }: Paragraph): SpokenPart[] {
  const parts: SpokenPart[] = []
  const visit = (one: PhrasingContent, around: Omit<SpokenPart, 'text' | 'ends'>) => {
    if (one.type === 'text') {
      parts.push({ ...around, text: one.value.replaceAll('\n', ' '), ends: [] })
      return
    }
    if (!('children' in one)) return
    const mark = marks.find((candidate) => candidate.node === one)
    const inside =
      one.type === 'emphasis' || one.type === 'strong'
        ? { ...around, emphasis: one.type }
        : { ...around, ...(mark?.name === 'term' && { term: mark }) }
    for (const child of one.children) visit(child, inside)
    const isShown = mark?.name === 'term' && parts.some(({ term }) => term === mark)
    if (mark && !isShown) parts.at(-1)?.ends.push(mark)
  }
  for (const child of node.children) visit(child, { emphasis: undefined, term: undefined })
  return parts
}
