import type { SourceDocument } from '../readers/source-document.ts'

/** Says of a paragraph whether most of it is the headings of the document, at least three, in their order. */
export function tableOfContentsIn({ blocks }: SourceDocument): (text: string) => boolean {
  const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))
  return (text) => {
    let [at, found, length] = [0, 0, 0]
    for (const heading of headings) {
      const index = text.indexOf(heading, at)
      if (index === -1) continue
      at = index + heading.length
      found += 1
      length += heading.length
    }
    return found >= 3 && length > 0.6 * text.length
  }
}
