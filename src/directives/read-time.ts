import type { Nodes, Paragraph, PhrasingContent, Text } from 'mdast'
import type { TextDirective } from 'mdast-util-directive'
import { checkTime } from './check-directive.ts'
import { isPointName } from './registry.ts'
import type { Report } from './report.ts'

/**
 * Takes the `:time{at="00:49"}` from the start of a paragraph, with the spaces after it, and returns its time. Changes the tree in
 * place, so that only the words are left. A time elsewhere is reported.
 */
export function takeTime(paragraph: Paragraph, report: Report): string | undefined {
  const [first, ...rest] = paragraph.children
  const time = first && timeOf(first)
  if (!time) return undefined
  checkTime(time, report)
  paragraph.children = withoutSpaceAtStart(rest)
  if (paragraph.children.length === 0) report.timeWithoutWords(time)
  return time.attributes?.['at'] ?? undefined
}

/** A node as a time, if it is one. */
export function timeOf(node: Nodes): TextDirective | undefined {
  return node.type === 'textDirective' && isPointName(node.name) ? node : undefined
}

function withoutSpaceAtStart(nodes: PhrasingContent[]): PhrasingContent[] {
  const [first, ...rest] = nodes
  if (first?.type !== 'text') return nodes
  const space = /^\s*/.exec(first.value)?.[0] ?? ''
  return space === first.value ? rest : [from(first, space), ...rest]
}

/** A text after the spaces at its start, with its position in the file. */
function from(node: Text, space: string): Text {
  const { start, end } = node.position!
  const lines = space.split('\n')
  const last = lines.at(-1)!.length
  const position = {
    start: {
      line: start.line + lines.length - 1,
      column: lines.length > 1 ? last + 1 : start.column + last,
      offset: (start.offset ?? 0) + space.length,
    },
    end,
  }
  return { ...node, value: node.value.slice(space.length), position }
}
