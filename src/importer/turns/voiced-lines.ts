import type { LabelledLines } from '../labels/label-lines.ts'
import { unknownVoice } from '../labels/other-labels.ts'
import { linesOf } from '../labels/line.ts'
import type { SourceBlock } from '../readers/source-document.ts'

/** The lines of a document whose format says who speaks, with its voices as labels where they change. */
export function voicedLines(blocks: readonly SourceBlock[]): LabelledLines {
  const marked = new Set<string>()
  let current: string | undefined
  const lines = linesOf(blocks).map((line) => {
    const block = blocks[line.block]
    if (block?.kind !== 'words') return line
    // Two voices without a name may be two people.
    const voice = block.voice === '' ? unknownVoice : block.voice
    if (voice === undefined || (voice === current && voice !== unknownVoice)) return line
    current = voice
    const name = voice.replace(/[:：]/gu, ' ').replace(/\s+/g, ' ').trim()
    marked.add(name)
    return { ...line, text: `${name}: ${line.words}` }
  })
  return { lines, marked: [...marked], styles: [], isUnnamed: false }
}
