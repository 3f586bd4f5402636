import { blocksFrom, labelPart, type Part, paragraphPart } from './edition/addressed.ts'
import type { Reader } from './source-document.ts'

const paragraph = /^(\d+\.[QAP]\d+[A-Z]?) {2}(\S.*)$/

/** What stands in place of a withdrawn paragraph names its address. */
const notice = /^\[\D*(\d+\.[QAP]\d+[A-Z]?)(?!\w).*\]$/

/** Our own export as plain text: `5.A3  words`, below names and titles on lines of their own. */
export const editionTextReader: Reader = {
  name: 'edition as plain text',
  recognises: ({ text = '' }) => text.split('\n').filter((line) => paragraph.test(line)).length > 1,
  read: ({ text = '' }) => {
    const [title, ...parts] = partsOf(text)
    const isTitled = title && title.kind !== 'paragraph'
    return {
      format: 'edition as plain text',
      unit: 'line',
      flow: 'paragraphs',
      hasVoices: true,
      metadata: isTitled ? { title: { text: title.text, line: title.line } } : {},
      blocks: blocksFrom(isTitled ? parts : [...(title ? [title] : []), ...parts]),
      remarks: [],
    }
  },
}

function partsOf(text: string): Part[] {
  const lines = text.split('\n').map((line) => line.trim())
  const parts: Part[] = []
  lines.forEach((line, index) => {
    if (line === '') return
    const place = { line: index + 1, lastLine: index + 1 }
    const [, address = '', words = ''] = paragraph.exec(line) ?? []
    const withdrawn = notice.exec(line)?.[1]
    const part = paragraphPart(withdrawn ?? address, withdrawn ? line : words, place)
    if (part) parts.push({ ...part, isNotice: withdrawn !== undefined })
    else parts.push(between(line, place, lines, index))
  })
  return parts
}

/** A line between paragraphs: a title stands below two empty lines, a label above a paragraph. */
function between(
  text: string,
  place: { line: number; lastLine: number },
  lines: readonly string[],
  index: number,
): Part {
  const next = lines.slice(index + 1).find((line) => line !== '') ?? ''
  const isTitle = index >= 2 && lines[index - 1] === '' && lines[index - 2] === ''
  if (isTitle) return { kind: 'heading', ...place, text, depth: 2 }
  if (/[:：]$/u.test(text) && (paragraph.test(next) || notice.test(next)))
    return labelPart(text.replace(/\s*[:：]$/u, ''), place)
  const [, stage] = /^\[([^[\]]+)\]$/.exec(text) ?? []
  return {
    kind: 'other',
    ...place,
    text,
    what: 'header of the file',
    ...(stage !== undefined && { block: { kind: 'stage', line: place.line, text: stage } }),
  }
}
