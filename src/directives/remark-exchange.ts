import type { PhrasingContent, Root, RootContent } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import type { VFile } from 'vfile'
import { markWithdrawn } from './mark-withdrawn.ts'
import type { Numbering } from './paragraph-ids.ts'
import { readExchange } from './read-exchange.ts'
import { isBlockName, isMarkName } from './registry.ts'

/**
 * Dresses an exchange for the site: turns, paragraphs and marks become elements that the components of a page take over
 * (`exchange-turn`, `exchange-paragraph`, `exchange-mark`); note bodies leave the flow of words. Applies to files below
 * a folder named `exchanges`; runs after remark-directive.
 *
 * A mistake stops the build at its line. The content check, which comes before, shows all of them at once.
 */
export function remarkExchange() {
  return (tree: Root, file: VFile): void => {
    if (!/[/\\]exchanges[/\\][^/\\]+\.mdx$/.test(file.path)) return
    const { number = 0, ...head } = frontmatterOf(file)
    const numbering = { inserted: head.inserted ?? [], withdrawn: head.withdrawn ?? {} }
    const { turns, issues } = readExchange(tree, String(file.value), file.path, numbering)
    const first = issues[0]
    if (first) {
      const { position, message, hint } = first
      file.fail(
        `${message}. ${hint ?? ''}`,
        position.type === 'at' ? position : undefined,
        first.rule,
      )
    }
    for (const { kind, speaker, paragraphs } of turns) {
      for (const { id, node } of paragraphs) {
        node.data = { hName: 'exchange-paragraph', hProperties: { number, id, kind } }
        node.children = node.children.flatMap((child) => dress(child, number))
      }
      const turn = turnNode(tree, paragraphs[0]?.node, kind)
      turn.data = {
        hName: 'exchange-turn',
        hProperties: { number, kind, ...(speaker && { speaker }) },
      }
    }
    markWithdrawn(tree, turns, number, Object.keys(numbering.withdrawn))
    tree.children = tree.children.filter((node) => !isNoteBody(node))
  }
}

/** The element of a turn: its container, or for the introduction a new one around all its paragraphs. */
function turnNode(tree: Root, first: RootContent | undefined, kind: string): ContainerDirective {
  const found = tree.children.find(
    (node): node is ContainerDirective =>
      node.type === 'containerDirective' &&
      first !== undefined &&
      node.children.includes(first as never),
  )
  if (found) return found
  const bare = tree.children.filter((node) => node.type === 'paragraph')
  const turn: ContainerDirective = { type: 'containerDirective', name: kind, children: bare }
  const at = tree.children.findIndex((node) => node.type === 'paragraph')
  tree.children = tree.children.filter((node) => node.type !== 'paragraph')
  tree.children.splice(at, 0, turn)
  return turn
}

/**
 * A mark as elements that never lie inside one another, as links must not: words that carry two marks belong to the
 * inner one, and the outer one is divided around them. The last part of a mark is the one that bears its number; where the
 * inner mark has the last words, the number is all of that part.
 */
function dress(node: PhrasingContent, number: number): PhrasingContent[] {
  if (node.type !== 'textDirective' || !isMarkName(node.name)) {
    if ('children' in node) node.children = node.children.flatMap((child) => dress(child, number))
    // The page keeps every blank, so that a copy is exact; a line break of the file is one blank.
    if (node.type === 'text') node.value = node.value.replaceAll('\n', ' ')
    return [node]
  }
  const parts: PhrasingContent[][] = []
  const out: PhrasingContent[] = []
  for (const child of node.children) {
    if (child.type === 'textDirective' && isMarkName(child.name)) {
      out.push(...dress(child, number))
      continue
    }
    const last = out.at(-1)
    const open = parts.at(-1)
    if (open && last?.type === 'textDirective' && last.children === open) open.push(child)
    else {
      const part = [child]
      parts.push(part)
      out.push({ type: 'textDirective', name: node.name, children: part })
    }
  }
  const isOwn = (child: PhrasingContent | undefined) =>
    child?.type === 'textDirective' && child.data === undefined
  const endsInside = !isOwn(out.at(-1))
  if (endsInside) out.push({ type: 'textDirective', name: node.name, children: [] })
  const own = out.filter(isOwn)
  own.forEach((part, index) => {
    part.data = {
      hName: 'exchange-mark',
      hProperties: {
        number,
        name: node.name,
        target: node.attributes?.['id'] ?? '',
        ...(node.attributes?.['locator'] && { locator: node.attributes['locator'] }),
        ...(index > 0 && { continued: 'yes' }),
        ...(index === own.length - 1 && { last: 'yes', ...(endsInside && { wordless: 'yes' }) }),
      },
    }
  })
  return out
}

function isNoteBody(node: RootContent): boolean {
  return node.type === 'containerDirective' && isBlockName(node.name) && node.name === 'note'
}

function frontmatterOf(file: VFile): Partial<{ number: number } & Numbering> {
  const data = file.data as { astro?: { frontmatter?: Partial<{ number: number } & Numbering> } }
  return data.astro?.frontmatter ?? {}
}
