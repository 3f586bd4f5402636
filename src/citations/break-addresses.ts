import type { ElementContent, Root } from 'hast'

/**
 * Lets a printed address break where Chicago lets it: after the two slashes, and before a sign that divides it. Changes
 * the tree in place.
 */
export function breakAddresses(entry: Root): void {
  for (const node of entry.children) {
    if (node.type !== 'element' || node.tagName !== 'a') continue
    node.children = node.children.flatMap((child) =>
      child.type === 'text' ? broken(child.value) : [child],
    )
  }
}

function broken(address: string): ElementContent[] {
  return address
    .split(/(?<=:\/\/)|(?<![:/])(?=[/~.,\-_?#%&=])/)
    .flatMap((value, index): ElementContent[] => {
      const words: ElementContent = { type: 'text', value }
      const wbr: ElementContent = { type: 'element', tagName: 'wbr', properties: {}, children: [] }
      return index === 0 ? [words] : [wbr, words]
    })
}
