import type { Paragraph as MdastParagraph, Root, RootContent } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import type { VFile } from 'vfile'
import { formatId, parseId } from '#model/paragraph-address.ts'
import { flattenMarks } from './flatten-marks.ts'
import { type ExchangeElement, exchangeElements } from './exchange-elements.ts'
import type { Numbering } from './paragraph-ids.ts'
import { type Paragraph, readExchange, type Turn } from './read-exchange.ts'
import { withWithdrawn } from './withdrawn-places.ts'

/**
 * Prepares an exchange for the site: turns, paragraphs, withdrawn paragraphs and marks become elements that
 * each page maps to its components ({@link exchangeElements}); note bodies are removed from the text.
 * Applies to files below a folder named `exchanges`; runs after remark-directive.
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
          ? paragraphNode(part.paragraph, number)
          : withdrawnNode(part.id, number),
      )
      return turn ? [turnNode(turn, nodes, number)] : nodes
    })
    tree.children = [...tree.children.filter((node) => !isText(node)), ...words]
  }
}

/** The element of a turn: its own container, or a new one for the introduction. */
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

function paragraphNode({ id, node }: Paragraph, number: number): MdastParagraph {
  const children = node.children.flatMap((child) => flattenMarks(child, number))
  return { ...node, children, data: dataFor('paragraph', { number, id }) }
}

/** The placeholder for a withdrawn paragraph. */
function withdrawnNode(id: string, number: number): MdastParagraph {
  return { type: 'paragraph', children: [], data: dataFor('withdrawn', { number, id }) }
}

function dataFor(element: ExchangeElement, hProperties: Record<string, string | number>) {
  return { hName: exchangeElements[element], hProperties }
}

/** Whether a node is part of the text, or the body of a note. */
function isText({ type }: RootContent): boolean {
  return type === 'paragraph' || type === 'containerDirective'
}

/** Reads the frontmatter without validating it: the content check runs before. */
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
