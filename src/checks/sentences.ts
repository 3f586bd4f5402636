import type { Nodes } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { type ProseMark, proseMarks } from '#directives/prose-marks.ts'
import { memoizeWord } from '#model/memoize.ts'

/** A sentence of editorial prose with the citations in it. */
export type Sentence = { text: string; cites: ProseMark[] }

/**
 * The sentences of editorial prose.
 *
 * @param language the language whose rules say where a sentence ends.
 */
export function sentencesOf(nodes: readonly Nodes[], language: string): Sentence[] {
  const segmenter = segmenterIn(language)
  return blocksIn(nodes).flatMap((block) => {
    const cites = placedCites(block)
    return [...segmenter.segment(toString(block))].map(({ segment, index }) => ({
      text: segment,
      cites: cites
        .filter(({ offset }) => offset >= index && offset < index + segment.length)
        .map(({ mark }) => mark),
    }))
  })
}

const segmenterIn = memoizeWord(
  (language) => new Intl.Segmenter(language, { granularity: 'sentence' }),
)

/** Paragraphs, headings and other nodes that hold text. */
function blocksIn(nodes: readonly Nodes[]): Nodes[] {
  return nodes.flatMap((node) =>
    node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote'
      ? blocksIn(node.children)
      : [node],
  )
}

/** The citations in a block, each with the offset of its words in the text. */
function placedCites(block: Nodes): { mark: ProseMark; offset: number }[] {
  const found: { mark: ProseMark; offset: number }[] = []
  let offset = 0
  const visit = (node: Nodes) => {
    if (node.type === 'textDirective' && node.name === 'cite')
      found.push(...proseMarks([node]).map((mark) => ({ mark, offset })))
    if ('children' in node) node.children.forEach(visit)
    else offset += toString(node).length
  }
  visit(block)
  return found
}
