import type { Paragraph, PhrasingContent } from 'mdast'
import type { TextDirective } from 'mdast-util-directive'
import { checkMark } from './check-directive.ts'
import { timeOf } from './read-time.ts'
import { isMarkName, type MarkName } from './registry.ts'
import type { Report } from './report.ts'

/** A mark on the words from `start` to `end`, in UTF-16 units of the spoken text. */
export type Mark = {
  name: MarkName
  key: string
  locator?: string | undefined
  start: number
  end: number
  node: TextDirective
}

/** The marks of a paragraph. Anything that is neither text nor a mark is reported. */
export function readMarks(paragraph: Paragraph, report: Report): Mark[] {
  const found: Mark[] = []
  let offset = 0
  const visit = (node: PhrasingContent) => {
    const start = offset
    const time = timeOf(node)
    if (node.type === 'text') offset += node.value.length
    else if (node.type === 'emphasis' || node.type === 'strong') node.children.forEach(visit)
    else if (time) report.timeInside(time)
    else if (node.type !== 'textDirective') report.notProse(node)
    else {
      const sound = checkMark(node, report)
      node.children.forEach(visit)
      if (sound && isMarkName(node.name))
        found.push({ ...markOf(node, node.name), start, end: offset })
    }
  }
  paragraph.children.forEach(visit)
  return found.sort((a, b) => a.start - b.start || b.end - a.end)
}

function markOf(node: TextDirective, name: MarkName): Omit<Mark, 'start' | 'end'> {
  return {
    name,
    key: node.attributes?.['id'] ?? '',
    locator: node.attributes?.['locator'] ?? undefined,
    node,
  }
}
