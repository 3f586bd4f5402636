import type { Element, Nodes, Root, RootContent } from 'xast'
import { fromXml } from 'xast-util-from-xml'
import { TranscriptError } from '#transcript/decode.ts'

/** The tree of an XML file. @throws {TranscriptError} if it is not well-formed, with the line. */
export function parseXml(text: string): Root {
  try {
    return fromXml(text)
  } catch (error) {
    const line = error instanceof Error && 'line' in error ? Number(error.line) : undefined
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error)
    throw new TranscriptError(`Unexpected XML that is not well-formed (${reason})`, line)
  }
}

/** The name of the first element of an XML text, without its prefix; undefined if the text does not begin with one. */
export function rootName(text: string): string | undefined {
  const prolog =
    /^\s*(?:<\?[^>]*>\s*|<!--(?:(?!-->).)*-->\s*|<!DOCTYPE[^>[]*(?:\[[^\]]*\])?[^>]*>\s*)*/s
  const rest = text.slice(prolog.exec(text)?.[0].length ?? 0)
  return /^<(?:[\w.-]+:)?([\w.-]+)/.exec(rest)?.[1]
}

/** The name of an element without its prefix: `p` for `tei:p`. */
export function nameOf({ name }: Element): string {
  return name.replace(/^.*:/, '')
}

export function isElement(node: Nodes, ...names: readonly string[]): node is Element {
  return node.type === 'element' && (names.length === 0 || names.includes(nameOf(node)))
}

export function childrenOf(node: Nodes): readonly RootContent[] {
  return 'children' in node ? node.children : []
}

/** The elements with one of these names anywhere in a tree, in order; all elements without names. */
export function elementsCalled(node: Nodes, ...names: readonly string[]): Element[] {
  return childrenOf(node).flatMap((child) => [
    ...(isElement(child, ...names) ? [child] : []),
    ...elementsCalled(child, ...names),
  ])
}

/** The text in a node on one line, without that of elements with these names. */
export function textIn(node: Nodes, ...without: readonly string[]): string {
  return rawText(node, without)
    .replace(/[ \t\n\r]+/g, ' ')
    .trim()
}

function rawText(node: Nodes, without: readonly string[]): string {
  if (node.type === 'text' || node.type === 'cdata') return node.value
  if (node.type === 'element' && without.includes(nameOf(node))) return ''
  const inner = childrenOf(node)
    .map((child) => rawText(child, without))
    .join('')
  return isElement(node, 'lb', 'br', 'l', 'p', 'pb') ? ` ${inner} ` : inner
}

/** An attribute, whatever its prefix. */
export function attributeOf({ attributes }: Element, name: string): string | undefined {
  const found = Object.entries(attributes).find(([key]) => key.replace(/^.*:/, '') === name)
  return found?.[1] ?? undefined
}

/** The line where a node begins, from 1. */
export function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 1
}

export function lastLineOf(node: Nodes): number {
  return node.position?.end.line ?? lineOf(node)
}
