import type { RootContent } from 'mdast'
import type { Unspoken } from '#directives/read-unspoken.ts'
import { imagePath } from '#model/paths.ts'
import { heading, paragraph, text } from './nodes.ts'

/** A stage direction in square brackets, a heading of this depth, or an image with its caption. */
export function markdownUnspoken(
  one: Unspoken,
  address: (path: string) => string,
  depth: number,
): RootContent {
  if (one.type === 'heading') return heading(depth, [text(one.text)])
  if (one.type === 'stage')
    return paragraph([{ type: 'emphasis', children: [text(`[${one.text}]`)] }])
  const { file, alt, caption: title } = one
  const url = address(imagePath(file))
  return paragraph([{ type: 'image', url, alt, ...(title !== undefined && { title }) }])
}
