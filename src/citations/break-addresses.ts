import type { ElementContent, Root } from 'hast'
import { textNode } from './rich-text.ts'

/**
 * Lets a printed URL break where Chicago allows it: after the two slashes, and before other punctuation. In text from right to
 * left it also gets its direction. Changes the tree in place.
 */
export function breakAddresses(entry: Root, isRightToLeft: boolean): void {
  for (const node of entry.children) {
    if (node.type !== 'element' || node.tagName !== 'a') continue
    if (isRightToLeft) node.properties['dir'] = 'ltr'
    node.children = node.children.flatMap((child) =>
      child.type === 'text' ? withBreaks(child.value) : [child],
    )
  }
}

function withBreaks(address: string): ElementContent[] {
  return address
    .split(/(?<=:\/\/)|(?<![:/])(?=[/~.,\-_?#%&=])/)
    .flatMap((value, index): ElementContent[] => {
      const text = textNode(value)
      const wbr: ElementContent = { type: 'element', tagName: 'wbr', properties: {}, children: [] }
      return index === 0 ? [text] : [wbr, text]
    })
}
