import type { Element, Nodes } from 'xast'
import type { SourceBlock } from '../source-document.ts'
import { attributeOf, childrenOf, isElement, lineOf, nameOf, textIn } from './tree.ts'

/** Elements that describe what happens: `<incident><desc>Laughter</desc></incident>`. */
export const events = ['stage', 'incident', 'kinesic', 'vocal', 'writing', 'event']

/** What the manuscript or the printer has apart from the words, and what was deleted. */
const apart = ['fw', 'del', 'speaker', 'corr', 'reg', 'expan', 'pause', 'shift']

/** Words and the notes that stand among them. */
export type TeiWords = { text: string; notes: SourceBlock[] }

/** The words in an element. A note in them is taken out and leaves its mark; an event stays, in square brackets. */
export function teiWords(node: Nodes, count: { notes: number }): TeiWords {
  const notes: SourceBlock[] = []
  const text = (inner: Nodes): string => {
    if (inner.type === 'text' || inner.type === 'cdata') return inner.value
    if (inner.type !== 'element') return ''
    const name = nameOf(inner)
    if (apart.includes(name)) return ''
    if (name === 'note') {
      const note = noteBlock(inner, count)
      notes.push(note)
      return note.mark
    }
    if (events.includes(name)) return inBrackets(eventText(inner))
    if (name === 'gap') return inBrackets(attributeOf(inner, 'reason') ?? '…')
    const words = childrenOf(inner).map(text).join('')
    return ['lb', 'l', 'p', 'pb', 's', 'seg'].includes(name) ? ` ${words} ` : words
  }
  return {
    text: childrenOf(node)
      .map(text)
      .join('')
      .replace(/[ \t\n\r]+/g, ' ')
      .trim(),
    notes,
  }
}

/** A note, with its number as the mark in the words: `[1]`. */
export function noteBlock(
  note: Element,
  count: { notes: number },
): Extract<SourceBlock, { kind: 'note' }> {
  count.notes++
  const mark = attributeOf(note, 'n') ?? String(count.notes)
  return { kind: 'note', line: lineOf(note), mark: `[${mark}]`, text: textIn(note) }
}

/** What an event describes, without brackets around it. */
export function eventText(element: Element): string {
  const text =
    textIn(element) || (attributeOf(element, 'desc') ?? attributeOf(element, 'type') ?? '')
  return text.replace(/^[([]\s*(.*?)\s*[)\]]$/, '$1')
}

function inBrackets(text: string): string {
  return text === '' ? '' : `[${text}]`
}

/** The image in a `<figure>`; undefined if it names none. */
export function figureOf(figure: Element): SourceBlock | undefined {
  const find = (name: string) => childrenOf(figure).find((child) => isElement(child, name))
  const graphic = find('graphic')
  const src = graphic && isElement(graphic) ? attributeOf(graphic, 'url') : undefined
  if (src === undefined) return undefined
  const [description, head] = [find('figDesc'), find('head')]
  return {
    kind: 'image',
    line: lineOf(figure),
    src,
    alt: description ? textIn(description) : '',
    ...(head && { caption: textIn(head) }),
  }
}
