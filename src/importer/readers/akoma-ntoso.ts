import type { Element, Nodes } from 'xast'
import type { Reader, SourceBlock } from './source-document.ts'
import {
  attributeOf,
  childrenOf,
  elementsCalled,
  isElement,
  lineOf,
  nameOf,
  parseXml,
  rootName,
  textIn,
} from './xml/tree.ts'

const speeches = ['speech', 'question', 'answer', 'other', 'speechGroup']

/** Akoma Ntoso, in which parliaments and courts publish debates. */
export const akomaNtosoReader: Reader = {
  name: 'Akoma Ntoso',
  recognises: ({ text = '' }) => rootName(text)?.toLowerCase() === 'akomantoso',
  read: ({ text = '' }) => {
    const root = parseXml(text)
    const names = new Map(
      elementsCalled(root, 'TLCPerson', 'TLCRole').map((person) => [
        attributeOf(person, 'eId') ?? attributeOf(person, 'id') ?? '',
        { name: attributeOf(person, 'showAs') ?? '', line: lineOf(person) },
      ]),
    )
    const [date] = elementsCalled(root, 'FRBRdate')
    const day = date && attributeOf(date, 'date')
    return {
      format: 'Akoma Ntoso',
      unit: 'line',
      flow: 'paragraphs',
      hasVoices: elementsCalled(root, 'speech', 'question', 'answer').length > 0,
      metadata: {
        ...(date && day !== undefined && { date: { text: day, line: lineOf(date) } }),
        people: [...names].map(([label, { name, line }]) => ({ name, label, line })),
      },
      blocks: blocksIn(root, (by) => {
        const label = by.replace(/^#/, '')
        return names.get(label)?.name ?? label
      }),
      remarks: [],
    }
  },
}

function blocksIn(node: Nodes, nameFor: (by: string) => string): SourceBlock[] {
  return childrenOf(node).flatMap((child): SourceBlock[] => {
    if (!isElement(child)) return []
    const line = lineOf(child)
    const name = nameOf(child)
    const text = textIn(child)
    if (name === 'meta' || text === '') return []
    if (/^(?:heading|subheading|docTitle)$/.test(name))
      return [{ kind: 'heading', line, text, depth: name === 'subheading' ? 3 : 2 }]
    if (name === 'narrative' || name === 'summary' || name === 'scene')
      return [{ kind: 'stage', line, text: text.replace(/^[([](.*)[)\]]$/, '$1') }]
    if (speeches.includes(name)) return speechBlocks(child, nameFor)
    if (name === 'p' || name === 'num') return [{ kind: 'words', line, text, gap: true }]
    return blocksIn(child, nameFor)
  })
}

/** The paragraphs of a speech. What is said by nobody who is named is a voice without a name. */
function speechBlocks(speech: Element, nameFor: (by: string) => string): SourceBlock[] {
  const by = attributeOf(speech, 'by')
  const from = childrenOf(speech).find((child) => isElement(child, 'from'))
  const voice = by ? nameFor(by) : from ? textIn(from).replace(/\s*:$/, '') : ''
  const time = /T(\d\d:\d\d:\d\d)/.exec(attributeOf(speech, 'startTime') ?? '')?.[1]
  const inner = childrenOf(speech).filter((child) => isElement(child) && child !== from)
  const blocks = inner.flatMap((child) => blocksIn({ type: 'root', children: [child] }, nameFor))
  if (blocks.length === 0)
    blocks.push({ kind: 'words', line: lineOf(speech), text: textIn(speech), gap: true })
  const first = blocks.find((block) => block.kind === 'words')
  return blocks.map((block) =>
    block === first
      ? { ...first, voice: first.voice ?? voice, ...(time !== undefined && { time }) }
      : block,
  )
}
