import type { Element, Nodes, Root } from 'hast'
import type { SourceBlock, SourceDocument } from '../source-document.ts'
import { BlockBuilder } from './block-builder.ts'
import { imageOf } from './images.ts'
import { attribute, elementsIn, isBlock, isSilent, lineOf, textOf } from './elements.ts'
import { findNotes, type Notes } from './notes.ts'
import { furniture, leftOut, readPage } from './page.ts'
import { settingOf } from './settings.ts'
import { readTable, type TableOfSpeech } from './tables.ts'
import { isSymbolLink, isTime, shownTime, timeInAttributes } from './times.ts'
import { findVoices, type Voice } from './voices.ts'

type Reading = {
  builder: BlockBuilder
  voices: ReadonlyMap<Element, Voice>
  /** The containers after which a voice ends. */
  scopes: ReadonlySet<Element>
  notes: Notes
  remarks: Set<string>
  hasVoices: boolean
}

/** The blocks of a page, and what it says about itself. */
export function readHypertext(
  root: Root,
): Pick<SourceDocument, 'flow' | 'hasVoices' | 'metadata' | 'blocks' | 'remarks'> {
  const page = readPage(root)
  const voices = findVoices(page.content)
  const marked = readContent(page.content, voices)
  // Names beside the transcript, such as a list of guests, say nothing about who speaks in it.
  const reading =
    voices.size > 0 && repeatedLabels(marked.builder.blocks) > 2 * voices.size
      ? readContent(page.content, new Map())
      : marked
  const { title, blocks } = titled(reading.builder.blocks, page.metadata.title)
  return {
    flow: isOfLines(blocks) ? 'lines' : 'paragraphs',
    hasVoices: reading.hasVoices,
    metadata: { ...page.metadata, title },
    blocks: [...blocks, ...page.around].sort((one, other) => one.line - other.line),
    remarks: [...reading.remarks],
  }
}

function readContent(content: Element, voices: ReadonlyMap<Element, Voice>): Reading {
  const reading: Reading = {
    builder: new BlockBuilder(),
    voices,
    scopes: new Set([...voices.values()].flatMap(({ scope }) => (scope ? [scope] : []))),
    notes: findNotes(content),
    remarks: new Set(),
    hasVoices: voices.size > 0,
  }
  visit(content, reading)
  reading.builder.end()
  return reading
}

/** How many paragraphs begin with a label that others begin with too: `Ida: …`. */
function repeatedLabels(blocks: readonly SourceBlock[]): number {
  const counts = new Map<string, number>()
  for (const block of blocks) {
    const label =
      block.kind === 'words' ? /^\p{L}[^:：.!?]{0,40}(?=[:：])/u.exec(block.text)?.[0] : undefined
    if (label !== undefined) counts.set(label, (counts.get(label) ?? 0) + 1)
  }
  return [...counts.values()].filter((count) => count > 1).reduce((sum, count) => sum + count, 0)
}

function visit(node: Nodes, reading: Reading): void {
  const { builder, notes, remarks, voices } = reading
  if (node.type === 'text') return builder.add(node.value, lineOf(node))
  if (node.type !== 'element') return visitChildren(node, reading)
  if (isSilent(node)) return aboutSilent(node, remarks)
  const mark = notes.marks.get(node)
  if (mark !== undefined) return builder.add(mark, lineOf(node))
  const note = notes.notes.get(node)
  if (note) return builder.push({ kind: 'note', line: lineOf(node), ...note })
  const voice = voices.get(node)
  if (voice) return visitVoice(node, voice, reading)
  if (builder.isEmpty && isTime(node)) return builder.at(shownTime(node) ?? '')
  const time = builder.isEmpty ? timeInAttributes(node) : undefined
  if (isBlock(node)) builder.end()
  if (time !== undefined) builder.at(time)
  if (isSymbolLink(node)) {
    remarks.add(`Links that show only a symbol (${textOf(node)}) were left out.`)
    return
  }
  visitElement(node, reading)
  if (isBlock(node)) builder.end()
  if (reading.scopes.has(node)) builder.speak('')
}

function visitElement(node: Element, reading: Reading): void {
  const { builder } = reading
  const heading = /^h([1-6])$/.exec(node.tagName)
  const image = imageOf(node)
  const table = node.tagName === 'table' ? readTable(node) : undefined
  if (node.tagName === 'br') builder.breakLine()
  else if (image) builder.push({ kind: 'image', line: lineOf(node), ...image })
  else if (table) visitTable(table, reading)
  else if (node.tagName === 'pre') visitLines(node, reading)
  else if (isFurniture(node, reading)) {
    const text = textOf(node)
    if (text !== '') builder.push(leftOut(furniture[node.tagName] ?? 'hidden text', node, text))
  } else {
    builder.within(settingOf(node), () => visitChildren(node, reading))
    if (heading) builder.endHeading(Number(heading[1]))
  }
}

function visitChildren(node: Nodes, reading: Reading): void {
  if ('children' in node) for (const child of node.children) visit(child, reading)
}

/** An element that says who speaks; a time may stand in it. */
function visitVoice(node: Element, { name, scope }: Voice, reading: Reading): void {
  const { builder } = reading
  builder.speak(name)
  for (const { element } of elementsIn(node)) {
    const time = isTime(element) ? shownTime(element) : timeInAttributes(element)
    if (time !== undefined) builder.at(time)
  }
  if (scope !== node) return
  visitChildren(node, reading)
  builder.speak('')
}

function visitTable({ columns, rows, unread }: TableOfSpeech, reading: Reading): void {
  const { builder, remarks } = reading
  if (unread.length > 0) remarks.add(`Columns of a table were left out: ${unread.join(', ')}.`)
  if (columns.speaker !== undefined) reading.hasVoices = true
  for (const cells of rows) {
    const cellAt = (column: number | undefined) =>
      column === undefined ? undefined : cells[column]
    const speaker = cellAt(columns.speaker)
    const name = speaker && textOf(speaker).replace(/[\s:：]+$/u, '')
    if (name) builder.speak(name)
    const start = cellAt(columns.start)
    const time = start && shownTime(start)
    if (time !== undefined) builder.at(time)
    const words = cellAt(columns.text)
    if (words) visit(words, reading)
  }
}

/** Text that is set as it is written, line by line. */
function visitLines(node: Element, { builder }: Reading): void {
  const text = node.children
    .map((child) => ('value' in child ? child.value : textOf(child)))
    .join('')
  text.split('\n').forEach((line, index) => {
    builder.add(line, lineOf(node) + index)
    builder.breakLine()
  })
}

/** Parts of a page that are not its text, unless they say who speaks. */
function isFurniture(node: Element, { voices, notes }: Reading): boolean {
  const isHidden = 'hidden' in node.properties || attribute(node, 'ariaHidden') === 'true'
  if (!(node.tagName in furniture) && !(isHidden && textOf(node).length < 200)) return false
  return ![...elementsIn(node)].some(
    ({ element }) => voices.has(element) || notes.notes.has(element) || element.tagName === 'h1',
  )
}

function aboutSilent({ tagName }: Element, remarks: Set<string>): void {
  if (tagName === 'script' || tagName === 'style') remarks.add('Scripts and styles were left out.')
  if (['audio', 'video', 'iframe', 'embed', 'object'].includes(tagName))
    remarks.add('Players and other embedded media were left out.')
}

/** A single heading of the first level is the title rather than a part of the text. */
function titled(blocks: SourceBlock[], title: SourceDocument['metadata']['title']) {
  const headings = blocks.filter((block) => block.kind === 'heading')
  const [first, ...others] = headings.filter(({ depth }) => depth === 1)
  if (!first || others.length > 0) return { title, blocks }
  return {
    title: { text: first.text, line: first.line },
    blocks: blocks.filter((block) => block !== first),
  }
}

/** Whether most lines are ended by `<br>`. */
function isOfLines(blocks: readonly SourceBlock[]): boolean {
  const words = blocks.filter((block) => block.kind === 'words')
  return words.filter(({ gap }) => !gap).length > words.length / 2
}
