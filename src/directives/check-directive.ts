import type { ContainerDirective, TextDirective } from 'mdast-util-directive'
import {
  attributeValues,
  blocks,
  type DirectiveSpec,
  isBlockName,
  isMarkName,
  marks,
  points,
  timeAttributes,
} from './registry.ts'
import { misspelt } from '#model/spelling.ts'
import { secondsOf } from '#model/time.ts'
import type { Report } from './report.ts'

/** Checks a `:::block` against the registry. Returns false if it cannot be read as a block at all. */
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

/** Checks a `:mark[words]{#key}` against the registry. Returns false if it cannot be read as a mark at all. */
export function checkMark(node: TextDirective, report: Report): boolean {
  if (!isMarkName(node.name)) {
    report.misspelt(node, misspelt(node.name, Object.keys({ ...marks, ...points })) ?? '')
    return false
  }
  if (node.children.length === 0) report.missingLabel(node)
  return checkAttributes(node, marks[node.name], report)
}

/** Checks the attributes of a `:time{at="00:49"}`. */
export function checkTime(node: TextDirective, report: Report): void {
  checkAttributes(node, points.time, report)
  if (node.attributes?.['at'] === undefined) report.missingTime(node)
}

function checkAttributes(
  node: ContainerDirective | TextDirective,
  spec: DirectiveSpec,
  report: Report,
): boolean {
  const allowed = spec.key === 'none' ? spec.attributes : ['id', ...spec.attributes]
  for (const [name, value] of Object.entries(node.attributes ?? {})) {
    if (!allowed.includes(name)) report.unknownAttribute(node, name, allowed)
    else if (attributeValues[name] && !attributeValues[name].includes(value ?? '')) {
      report.invalidAttribute(node, name, value ?? '', attributeValues[name])
    } else if (timeAttributes.includes(name) && secondsOf(value ?? '') === undefined) {
      report.invalidTime(node, name, value ?? '')
    }
  }
  const keyed = spec.key === 'none' || Boolean(node.attributes?.['id'])
  if (!keyed) report.missingKey(node)
  return keyed
}

/** Whether a block is closed in the source. The parser closes any block at the end of the file. */
function isClosed(node: ContainerDirective, source: string): boolean {
  const { start, end } = node.position ?? {}
  const written = source.slice(start?.offset, end?.offset).split(/\r?\n/)
  const opening = /^:+/.exec(written[0] ?? '')?.[0].length ?? 0
  const closing = /^\s*(:{3,})\s*$/.exec(written.at(-1) ?? '')?.[1]?.length ?? 0
  const lastWords = node.children.at(-1)?.position?.end.line ?? start?.line ?? 0
  return closing >= opening && (end?.line ?? 0) > lastWords
}
