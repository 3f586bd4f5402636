import type { Nodes } from 'mdast'
import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive'

/** Kinds of code that MDX allows, with the character that starts each. */
export const codeNames = {
  mdxFlowExpression: { name: '`{expression}`', start: '{' },
  mdxTextExpression: { name: '`{expression}`', start: '{' },
  mdxJsxFlowElement: { name: 'JSX', start: '<' },
  mdxJsxTextElement: { name: 'JSX', start: '<' },
  html: { name: 'HTML', start: '<' },
} as const

const nodeNames: Readonly<Record<string, string>> = {
  thematicBreak: 'rule',
  blockquote: 'block quotation',
  definition: 'link definition',
  inlineCode: 'code',
  linkReference: 'link',
  imageReference: 'image',
  break: 'hard line break',
}

/** What an author calls a node of the tree. */
export function nameOf(node: Nodes): string {
  switch (node.type) {
    case 'textDirective':
    case 'leafDirective':
    case 'containerDirective':
      return `\`${directiveName(node)}\``
    default:
      return nodeNames[node.type] ?? node.type
  }
}

/** A directive as it is written: `:term`, `::stage`, `:::note`. */
export function directiveName(node: ContainerDirective | LeafDirective | TextDirective): string {
  const colons = { textDirective: ':', leafDirective: '::', containerDirective: ':::' }
  return colons[node.type] + node.name
}
