import type { Element, Nodes } from 'xast'
import { refusalError } from './refusal.ts'
import type { Reader, SourceBlock } from './source-document.ts'
import { clockFrom, isClock } from './spoken-time.ts'
import { labelIn, namesByPointer, teiMetadata, timesByPointer } from './xml/tei-header.ts'
import { events, eventText, figureOf, noteBlock, teiWords } from './xml/tei-words.ts'
import {
  attributeOf,
  childrenOf,
  elementsCalled,
  isElement,
  lastLineOf,
  lineOf,
  nameOf,
  parseXml,
  rootName,
  textIn,
} from './xml/tree.ts'

type Reading = {
  names: ReadonlyMap<string, string>
  times: ReadonlyMap<string, string>
  count: { notes: number }
}

/** TEI: speeches (`<sp>`) or utterances (`<u>`), with exchanges if the file is an export of an edition. */
export const teiReader: Reader = {
  name: 'TEI',
  recognises: ({ text = '' }) => /^TEI(?:\.2|Corpus)?$/i.test(rootName(text) ?? ''),
  read: ({ text = '' }) => {
    const root = parseXml(text)
    const reading = {
      names: namesByPointer(root),
      times: timesByPointer(root),
      count: { notes: 0 },
    }
    const [body] = elementsCalled(root, 'body')
    if (!body)
      throw refusalError({ what: 'a TEI file without a text', advice: 'Expected a <body>.' })
    return {
      format: 'TEI',
      unit: 'line',
      flow: 'paragraphs',
      hasVoices: elementsCalled(body, 'sp', 'u').length > 0,
      metadata: teiMetadata(root),
      blocks: [
        ...elementsCalled(root, 'front', 'back').flatMap(partsLeftOut),
        ...blocksIn(body, 1, reading),
      ].sort((one, other) => one.line - other.line),
      remarks: [],
    }
  },
}

function blocksIn(parent: Nodes, depth: number, reading: Reading): SourceBlock[] {
  return childrenOf(parent).flatMap((child): SourceBlock[] =>
    isElement(child) ? blocksOf(child, depth, reading) : [],
  )
}

function blocksOf(element: Element, depth: number, reading: Reading): SourceBlock[] {
  const name = nameOf(element)
  const line = lineOf(element)
  if (name === 'sp' || name === 'u') return speech(element, depth, reading)
  if (/^div\d?$/.test(name)) return division(element, depth, reading)
  if (name === 'head') return [{ kind: 'heading', line, text: textIn(element), depth }]
  if (events.includes(name)) {
    const text = eventText(element)
    return text === '' ? [] : [{ kind: 'stage', line, text }]
  }
  if (name === 'note') return [note(element, reading)]
  if (name === 'figure') return [figureOf(element)].filter((image) => image !== undefined)
  if (name === 'fw') return [leftOut('page furniture', element)]
  if (['p', 'ab', 'l', 'item', 's', 'seg'].includes(name)) return words(element, reading)
  return blocksIn(element, depth, reading)
}

/** The title of an exchange, and of the introduction, is the editors’. */
function division(div: Element, depth: number, reading: Reading): SourceBlock[] {
  const type = attributeOf(div, 'type')
  const head = childrenOf(div).find((child) => isElement(child, 'head'))
  const isEditorial = head && isElement(head) && attributeOf(head, 'resp') !== undefined
  if (type !== 'exchange' && !(type === 'introduction' && isEditorial))
    return blocksIn(div, depth + 1, reading)
  const rest = { ...div, children: div.children.filter((child) => child !== head) }
  const title = head && textIn(head)
  const opening: SourceBlock[] =
    type === 'exchange'
      ? [{ kind: 'exchange', line: lineOf(div), title }]
      : head && isElement(head)
        ? [leftOut('title of the introduction', head)]
        : []
  return [...opening, ...blocksIn(rest, depth + 1, reading)]
}

/** A speech. Its voice and time are those of its first words. */
function speech(element: Element, depth: number, reading: Reading): SourceBlock[] {
  const voice = voiceOf(element, reading)
  const time = timeOf(element, reading)
  const hasParagraphs = elementsCalled(element, 'p', 'ab', 'l').length > 0
  const blocks =
    nameOf(element) === 'u' && !hasParagraphs
      ? words(element, reading)
      : childrenOf(element).flatMap((child) =>
          isElement(child) && nameOf(child) !== 'speaker' ? blocksOf(child, depth, reading) : [],
        )
  const first = blocks.find((block) => block.kind === 'words')
  return blocks.map((block) =>
    block === first ? { ...first, voice, ...(time !== undefined && { time }) } : block,
  )
}

function voiceOf(element: Element, { names }: Reading): string {
  const speaker = childrenOf(element).find((child) => isElement(child, 'speaker'))
  if (speaker && textIn(speaker) !== '') return labelIn(speaker)
  const who = (attributeOf(element, 'who') ?? '').split(/\s+/)
  return who.map((pointer) => names.get(pointer) ?? pointer.replace(/^#/, '')).join(' / ')
}

function timeOf(element: Element, { times }: Reading): string | undefined {
  // Our own export has the time of a turn as its `n`.
  const n = attributeOf(element, 'n')
  if (n !== undefined && isClock(n)) return n
  const start = attributeOf(element, 'start')
  return start === undefined ? undefined : (times.get(start) ?? clockFrom(start))
}

function words(element: Element, reading: Reading): SourceBlock[] {
  const { text, notes } = teiWords(element, reading.count)
  const line = lineOf(element)
  return text === '' ? notes : [{ kind: 'words', line, text, gap: true }, ...notes]
}

function note(element: Element, { count }: Reading): SourceBlock {
  if (attributeOf(element, 'type') === 'withdrawn')
    return leftOut('notice in place of a withdrawn paragraph', element)
  return noteBlock(element, count)
}

function partsLeftOut(part: Element): SourceBlock[] {
  return childrenOf(part).flatMap((child) => {
    if (!isElement(child) || textIn(child) === '') return []
    const [head] = elementsCalled(child, 'head')
    const what = head ? `“${textIn(head)}”` : (attributeOf(child, 'type') ?? nameOf(child))
    return [leftOut(what, child)]
  })
}

function leftOut(what: string, element: Element): SourceBlock {
  const [line, lastLine] = [lineOf(element), lastLineOf(element)]
  return { kind: 'leftOut', what, text: textIn(element), line, lastLine }
}
