import { create } from './create.ts'

const changes: [Text, ChildNode[]][] = []

/** Turns the references in the text of an element into links to the edition at `root`. */
export function linkText(part: Element, pattern: RegExp, root: string): void {
  const walker = document.createTreeWalker(part, 4 /* NodeFilter.SHOW_TEXT */)
  const texts: Text[] = []
  while (walker.nextNode()) texts.push(walker.currentNode as Text)
  for (const text of texts) {
    const nodes: ChildNode[] = []
    let end = 0
    // Nothing becomes a link there. A constant for it would take bytes.
    if (
      !text.parentElement!.closest('a,button,code,pre,script,style,svg,textarea,[contenteditable]')
    )
      for (const match of text.data.matchAll(pattern)) {
        const link = create('a')
        link.href = `${root}${match[1]}/#${match[2]!.toLowerCase()}`
        link.append(match[0])
        nodes.push(new Text(text.data.slice(end, match.index)), link)
        end = match.index + match[0].length
      }
    if (!end) continue
    nodes.push(new Text(text.data.slice(end)))
    text.replaceWith(...nodes)
    changes.push([text, nodes])
  }
}

/** Puts the text back, the same nodes as before. */
export function unlinkText(): void {
  for (const [text, nodes] of changes) {
    nodes[0]!.before(text)
    nodes.forEach((node) => node.remove())
  }
}
