import { furnitureIn } from './furniture.ts'
import { withoutLineNumbers } from './numbered-lines.ts'
import type { Reader, SourceBlock, SourceDocument } from './source-document.ts'
import { sourceNotesIn } from './source-notes.ts'

/** Reads plain text, line by line and letter for letter. */
export const textReader: Reader = {
  name: 'plain text',
  recognises: ({ text }) => text !== undefined,
  read: ({ text = '' }) => readText(text),
}

export function readText(text: string): SourceDocument {
  const written = text.split('\n')
  const unnumbered = withoutLineNumbers(written)
  const lines = unnumbered.map((line) => line.trim())
  const notes = sourceNotesIn(lines)
  const furniture = furnitureIn(lines)
  // A single rule may be something else, and is kept.
  const rules = lines.filter(isRule).length
  const blocks: SourceBlock[] = []
  let gap = true
  let broken = false
  for (const [index, line] of lines.entries()) {
    const at = { line: index + 1 }
    const note = notes.get(index)
    if (note) blocks.push({ ...at, ...note })
    else if (line === '') gap = true
    else if (furniture.has(index)) {
      const lastLine = index + 1
      blocks.push({ ...at, kind: 'leftOut', what: 'page header or footer', text: line, lastLine })
      // A page may end in the middle of a sentence.
      broken = true
    } else if (rules > 1 && isRule(line)) {
      blocks.push({ ...at, kind: 'leftOut', what: 'rule', text: line, lastLine: index + 1 })
      gap = true
    } else {
      const before = blocks.findLast(({ kind }) => kind === 'words')
      const goesOn = broken && before?.kind === 'words' && !endsSentence(before.text)
      blocks.push({ ...at, kind: 'words', text: line, gap: gap && !goesOn })
      gap = false
      broken = false
    }
  }
  return {
    format: textReader.name,
    unit: 'line',
    flow: 'lines',
    hasVoices: false,
    metadata: {},
    blocks,
    remarks: unnumbered === written ? [] : ['The numbers of the lines were left out.'],
  }
}

function isRule(line: string): boolean {
  return /^([-–—_=*~·•])(?:\s*\1){2,}$/u.test(line)
}

function endsSentence(text: string): boolean {
  return /[.!?…:;。！？][\p{Pe}\p{Pf}"”’'»]*$/u.test(text)
}
