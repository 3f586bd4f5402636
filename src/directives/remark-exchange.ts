import type { Expression, MemberExpression, Program } from 'estree'
import type { Root, RootContent } from 'mdast'
import type { MdxJsxFlowElement } from 'mdast-util-mdx'
import type { VFile } from 'vfile'
import { isUnspoken } from './read-unspoken.ts'

/** The component that renders a turn. `components/exchange-text/ExchangeText.astro` provides it. */
export const turnComponent = 'ExchangeTurn'

/**
 * Reduces an exchange to the order of its turns: each becomes `<ExchangeTurn {...props.turns[0]} />`. The bodies of notes and what
 * stands between the turns are removed. The words come from the corpus, through the props that a page passes on.
 *
 * Applies to files in a folder named `exchanges`; runs after remark-directive. Problems are not reported here: the checks
 * have read the file before.
 */
export function remarkExchange() {
  return (tree: Root, file: VFile): void => {
    if (!/[/\\]exchanges[/\\][^/\\]+\.mdx$/.test(file.path)) return
    const turns = tree.children.filter(
      (node, index, nodes) => isTurn(node) || startsIntroduction(node, index, nodes),
    )
    const others = tree.children.filter(({ type }) => !rendered.has(type))
    tree.children = [...others, ...turns.map((_, index) => turnElement(index))]
  }
}

/** What the corpus has, so that MDX need not render it. */
const rendered: ReadonlySet<RootContent['type']> = new Set([
  'paragraph',
  'containerDirective',
  'leafDirective',
  'heading',
])

function isTurn(node: RootContent): boolean {
  return node.type === 'containerDirective' && node.name !== 'note'
}

/** Paragraphs outside a turn are the introduction, which is one turn; a line that only looks like a directive is one too. */
function startsIntroduction(
  node: RootContent,
  index: number,
  nodes: readonly RootContent[],
): boolean {
  const isWords = (one: RootContent) =>
    (one.type === 'paragraph' || one.type === 'leafDirective') && !isUnspoken(one)
  return isWords(node) && nodes.findIndex(isWords) === index
}

function turnElement(index: number): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name: turnComponent,
    attributes: [
      {
        type: 'mdxJsxExpressionAttribute',
        value: `...props.turns[${index}]`,
        data: { estree: spreadOfTurn(index) },
      },
    ],
    children: [],
  }
}

/** `({ ...props.turns[index] })`, as MDX expects it. */
function spreadOfTurn(index: number): Program {
  const turns = member({ type: 'Identifier', name: 'props' }, { type: 'Identifier', name: 'turns' })
  const argument = member(turns, { type: 'Literal', value: index }, true)
  return {
    type: 'Program',
    sourceType: 'module',
    body: [
      {
        type: 'ExpressionStatement',
        expression: {
          type: 'ObjectExpression',
          properties: [{ type: 'SpreadElement', argument }],
        },
      },
    ],
  }
}

function member(object: Expression, property: Expression, computed = false): MemberExpression {
  return { type: 'MemberExpression', object, property, computed, optional: false }
}
