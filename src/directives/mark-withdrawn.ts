import type { Paragraph, Root } from 'mdast'
import { compareIds } from './paragraph-ids.ts'
import type { Turn } from './read-exchange.ts'

/**
 * Where a published paragraph is gone its place stays, as an element `exchange-withdrawn`: before the next of its kind,
 * or at the end of the turn that holds the last one. Changes the tree in place.
 *
 * @param gone the ids of the paragraphs that were withdrawn.
 */
export function markWithdrawn(
  tree: Root,
  turns: readonly Turn[],
  number: number,
  gone: readonly string[],
): void {
  const paragraphs = turns.flatMap((turn) => turn.paragraphs)
  for (const id of [...gone].sort(compareIds)) {
    const ofKind = paragraphs.filter((one) => one.id.startsWith(id.charAt(0)))
    const next = ofKind.find((one) => compareIds(one.id, id) > 0)
    const beside = next ?? ofKind.at(-1) ?? paragraphs.at(-1)
    const turn = tree.children.find(
      (node) =>
        node.type === 'containerDirective' &&
        beside !== undefined &&
        node.children.includes(beside.node),
    )
    if (turn?.type !== 'containerDirective') continue
    const marker: Paragraph = {
      type: 'paragraph',
      children: [],
      data: { hName: 'exchange-withdrawn', hProperties: { number, id } },
    }
    if (next) turn.children.splice(turn.children.indexOf(next.node), 0, marker)
    else turn.children.push(marker)
  }
}
