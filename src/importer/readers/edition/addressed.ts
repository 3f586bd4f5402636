import { parseAddress } from '#model/paragraph-address.ts'
import type { SourceBlock } from '../source-document.ts'

/** A part of an exported edition: a paragraph with its address, or anything that stands between these. */
export type Part = { line: number; lastLine: number; text: string } & (
  | { kind: 'paragraph'; exchange: number; time: string | undefined; isNotice: boolean }
  /** The name of who speaks in the paragraphs below. */
  | { kind: 'label'; time: string | undefined }
  | { kind: 'heading'; depth: number }
  | { kind: 'other'; block?: SourceBlock; what?: string }
)

const clock = String.raw`\d{1,2}:\d{2}(?::\d{2})?`

/** A paragraph with this address; undefined if it is none. Its time may stand before its words. */
export function paragraphPart(
  address: string,
  words: string,
  place: { line: number; lastLine: number },
): Extract<Part, { kind: 'paragraph' }> | undefined {
  const parsed = parseAddress(address)
  if (!parsed) return undefined
  const [before = '', time] = new RegExp(String.raw`^\[(${clock})\]\s+`).exec(words.trim()) ?? []
  const text = words.trim().slice(before.length)
  return { kind: 'paragraph', ...place, exchange: parsed.exchange, time, text, isNotice: false }
}

/** A label, with the time that may stand after it: `Ida`, `Ida [00:12:03]`. */
export function labelPart(text: string, place: { line: number; lastLine: number }): Part {
  const pattern = new RegExp(String.raw`^(.*?)\s*[[(](${clock})[\])]$`)
  const [, label = text, time] = pattern.exec(text) ?? []
  return { kind: 'label', ...place, text: label, time }
}

/**
 * The parts as blocks. The last heading before the first paragraph of an exchange is its title; what is between exchanges,
 * before the first and after the last is the editors’ and left out.
 */
export function blocksFrom(parts: readonly Part[]): SourceBlock[] {
  const blocks: SourceBlock[] = []
  let exchange: number | undefined
  let between: Part[] = []
  for (const part of parts) {
    if (part.kind !== 'paragraph') {
      between.push(part)
      continue
    }
    const isNew = part.exchange !== exchange
    const title = isNew ? between.findLast(({ kind }) => kind === 'heading') : undefined
    const label = between.findLast((one) => one.kind === 'label')
    for (const one of between) if (one !== label) blocks.push(betweenBlock(one, title, isNew, part))
    if (part.isNotice) blocks.push(leftOut('notice in place of a withdrawn paragraph', part))
    else {
      const time = label?.time ?? part.time
      blocks.push({
        kind: 'words',
        line: part.line,
        text: part.text,
        gap: true,
        ...(label && { voice: label.text }),
        ...(time !== undefined && { time }),
      })
    }
    // A label above a notice is that of the words after it.
    between = part.isNotice && label ? [label] : []
    exchange = part.exchange
  }
  return [...blocks, ...between.map((one) => leftOut(nameOf(one), one))]
}

function betweenBlock(
  part: Part,
  title: Part | undefined,
  isNew: boolean,
  { exchange }: { exchange: number },
): SourceBlock {
  if (part === title) {
    if (exchange === 0) return leftOut('title of the introduction', part)
    const number = new RegExp(String.raw`^${exchange}\.\s+`)
    return { kind: 'exchange', line: part.line, title: part.text.replace(number, '') || undefined }
  }
  if (isNew) return leftOut(nameOf(part), part)
  if (part.kind === 'heading')
    return { kind: 'heading', line: part.line, text: part.text, depth: part.depth }
  return part.kind === 'other' && part.block ? part.block : leftOut(nameOf(part), part)
}

function leftOut(what: string, { text, line, lastLine }: Part): SourceBlock {
  return { kind: 'leftOut', what, text, line, lastLine }
}

function nameOf(part: Part): string {
  return part.kind === 'other' && part.what !== undefined ? part.what : 'apparatus of the edition'
}
