import type { Paragraph as MdastParagraph, Root, RootContent } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import type { VFile } from 'vfile'
import { formatId, parseId } from '#model/paragraph-address.ts'
import { dressMarks } from './dress-marks.ts'
import { type ExchangeElement, exchangeElements } from './exchange-elements.ts'
import type { Numbering } from './paragraph-ids.ts'
import { type Paragraph, readExchange, type Turn } from './read-exchange.ts'
import { withWithdrawn } from './withdrawn-places.ts'

/**
 * Dresses an exchange for the site: turns, paragraphs, withdrawn paragraphs and marks become elements that the components
 * of a page take over ({@link exchangeElements}); note bodies leave the flow of words. Applies to files below a folder
 * named `exchanges`; runs after remark-directive.
 *
 * A mistake stops the build at its line. The content check, which comes before, shows all of them at once.
 */
export function remarkExchange() {
  return (tree: Root, file: VFile): void => {
    if (!/[/\\]exchanges[/\\][^/\\]+\.mdx$/.test(file.path)) return
    const { number, ...numbering } = frontmatterOf(file)
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
    const filled = withWithdrawn<Paragraph, Turn>(turns, numbering)
    const words = filled.flatMap(({ turn, parts }): RootContent[] => {
      const nodes = parts.map((part) =>
        part.type === 'paragraph'
          ? dressParagraph(part.paragraph, number)
          : placeOf(part.id, number),
      )
      return turn ? [turnNode(turn, nodes, number)] : nodes
    })
    tree.children = [...tree.children.filter((node) => !isWords(node)), ...words]
  }
}

/** A turn as its element: its container, or for the introduction a new one. */
function turnNode(
  { kind, speaker, node }: Turn,
  children: MdastParagraph[],
  number: number,
): ContainerDirective {
  const properties = { number, kind, ...(speaker && { speaker }) }
  return {
    ...(node.type === 'containerDirective' ? node : { type: 'containerDirective', name: kind }),
    data: dataFor('turn', properties),
    children,
  }
}

function dressParagraph({ id, node }: Paragraph, number: number): MdastParagraph {
  const children = node.children.flatMap((child) => dressMarks(child, number))
  return { ...node, children, data: dataFor('paragraph', { number, id }) }
}

/** The place of a withdrawn paragraph. */
function placeOf(id: string, number: number): MdastParagraph {
  return { type: 'paragraph', children: [], data: dataFor('withdrawn', { number, id }) }
}

function dataFor(element: ExchangeElement, hProperties: Record<string, string | number>) {
  return { hName: exchangeElements[element], hProperties }
}

/** Whether a node is read as part of the words, or as a note on them. */
function isWords({ type }: RootContent): boolean {
  return type === 'paragraph' || type === 'containerDirective'
}

/** The check of the content comes first: the fields are there as the model asks for them. */
function frontmatterOf(file: VFile): { number: number } & Numbering {
  const { astro } = file.data as {
    astro?: { frontmatter?: Partial<{ number: number } & Numbering> }
  }
  const { number = 0, inserted, withdrawn } = astro?.frontmatter ?? {}
  const idOf = (written: string) => {
    const id = parseId(written)
    return id ? formatId(id) : written
  }
  return {
    number,
    inserted: (inserted ?? []).map(idOf),
    withdrawn: Object.fromEntries(
      Object.entries(withdrawn ?? {}).map(([id, reason]) => [idOf(id), reason]),
    ),
  }
}
