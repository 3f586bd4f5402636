import type { ContainerDirective, TextDirective } from 'mdast-util-directive'
import { attributeValues, blocks, isBlockName, isMarkName, marks } from './registry.ts'
import { misspelt } from '#model/spelling.ts'
import type { Report } from './report.ts'

/** Holds a `:::block` to its specification. False where it cannot be read as one at all. */
export function checkBlock(node: ContainerDirective, source: string, report: Report): boolean {
  if (!isBlockName(node.name)) {
    report.unknownBlock(node, misspelt(node.name, Object.keys(blocks)))
    return false
  }
  if (!isClosed(node, source)) report.unclosed(node)
  checkAttributes(node, blocks[node.name], report)
  if (node.children.length === 0) {
    if (node.name === 'note') report.emptyNote(node)
    else report.emptyTurn(node)
  }
  return true
}

/** Holds a `:mark[words]{#key}` to its specification. False where it cannot be read as one at all. */
export function checkMark(node: TextDirective, report: Report): boolean {
  if (!isMarkName(node.name)) {
    report.misspelt(node, misspelt(node.name, Object.keys(marks)) ?? '')
    return false
  }
  if (node.children.length === 0) report.missingLabel(node)
  return checkAttributes(node, marks[node.name], report)
}

function checkAttributes(
  node: ContainerDirective | TextDirective,
  spec: { key: 'none' | 'required'; attributes: readonly string[] },
  report: Report,
): boolean {
  const allowed = spec.key === 'none' ? spec.attributes : ['id', ...spec.attributes]
  for (const [name, value] of Object.entries(node.attributes ?? {})) {
    if (!allowed.includes(name)) report.unknownAttribute(node, name, allowed)
    else if (attributeValues[name] && !attributeValues[name].includes(value ?? '')) {
      report.invalidAttribute(node, name, value ?? '', attributeValues[name])
    }
  }
  const keyed = spec.key === 'none' || Boolean(node.attributes?.['id'])
  if (!keyed) report.missingKey(node)
  return keyed
}

/** The parser takes the end of the file for the end of a block that is never closed; the source knows better. */
function isClosed(node: ContainerDirective, source: string): boolean {
  const { start, end } = node.position ?? {}
  const written = source.slice(start?.offset, end?.offset).split(/\r?\n/)
  const opening = /^:+/.exec(written[0] ?? '')?.[0].length ?? 0
  const closing = /^\s*(:{3,})\s*$/.exec(written.at(-1) ?? '')?.[1]?.length ?? 0
  const lastWords = node.children.at(-1)?.position?.end.line ?? start?.line ?? 0
  return closing >= opening && (end?.line ?? 0) > lastWords
}
