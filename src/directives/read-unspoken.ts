import type { Heading, Image, Nodes, Paragraph, PhrasingContent, RootContent } from 'mdast'
import type { LeafDirective } from 'mdast-util-directive'
import { toString } from 'mdast-util-to-string'
import { imageFile } from '#model/image.ts'
import { isLineName } from './registry.ts'
import type { Report } from './report.ts'

/** What stands in the source between the spoken words and is nobody’s: a stage direction, a heading, an image. */
export type Unspoken =
  | { type: 'stage'; text: string; node: Nodes }
  | { type: 'heading'; text: string; node: Nodes }
  | {
      type: 'image'
      /** The name of its file in `images/`. */
      file: string
      alt: string
      caption: string | undefined
      node: Nodes
    }

export type UnspokenName = Unspoken['type']

/** Something unspoken, after this many paragraphs of its turn, or turns of its exchange. */
export type PlacedUnspoken = { after: number; unspoken: Unspoken }

/** Whether a node stands for something that nobody says. */
export function isUnspoken(node: RootContent): boolean {
  return (
    node.type === 'heading' ||
    (node.type === 'leafDirective' && isLineName(node.name)) ||
    imageOf(node) !== undefined
  )
}

/** Reads a stage direction, a heading or an image. Undefined if it cannot be read, which is reported. */
export function readUnspoken(node: RootContent, report: Report): Unspoken | undefined {
  if (node.type === 'heading') return readHeading(node, report)
  if (node.type === 'leafDirective') return readLine(node, report)
  const image = imageOf(node)
  return image && readImage(image, report)
}

function readHeading(node: Heading, report: Report): Unspoken | undefined {
  const text = plainText(node.children, report)
  if (node.depth !== 2) report.headingDepth(node)
  else if (text === '') report.notProse(node)
  else return { type: 'heading', text, node }
  return undefined
}

function readLine(node: LeafDirective, report: Report): Unspoken | undefined {
  for (const name of Object.keys(node.attributes ?? {})) report.unknownAttribute(node, name, [])
  const text = plainText(node.children, report)
  if (text !== '') return { type: 'stage', text, node }
  report.lineWithoutWords(node)
  return undefined
}

function readImage(node: Image, report: Report): Unspoken {
  const file = imageFile(node.url)
  if (file === undefined) report.imageElsewhere(node, node.url)
  const alt = node.alt?.trim() ?? ''
  if (alt === '') report.missingAlternative(node)
  const caption = node.title?.trim()
  return {
    type: 'image',
    file: file ?? '',
    alt,
    caption: caption === '' ? undefined : caption,
    node,
  }
}

/** The image that a paragraph consists of. */
function imageOf(node: RootContent): Image | undefined {
  if (node.type !== 'paragraph') return undefined
  const [only, ...others] = (node satisfies Paragraph).children.filter(
    (child) => child.type !== 'text' || child.value.trim() !== '',
  )
  return others.length === 0 && only?.type === 'image' ? only : undefined
}

/** The text of a stage direction or a heading, which has no marks. */
function plainText(nodes: readonly PhrasingContent[], report: Report): string {
  for (const node of nodes) {
    if (node.type === 'textDirective') report.markOnUnspoken(node)
    else if (node.type !== 'text') report.notProse(node)
  }
  return toString({ type: 'paragraph', children: nodes }).replace(/\s+/g, ' ').trim()
}
