import type { Reader, SourceBlock } from './source-document.ts'

/** Plain text: each line that is not empty is words, and a paragraph may begin after an empty line. */
export const textReader: Reader = {
  name: 'plain text',
  recognises: ({ text }) => text !== undefined,
  read: ({ text = '' }) => {
    const blocks: SourceBlock[] = []
    let gap = true
    text.split('\n').forEach((raw, index) => {
      const line = raw.trim()
      if (line !== '') blocks.push({ kind: 'words', text: line, line: index + 1, gap })
      gap = line === ''
    })
    return {
      format: 'plain text',
      unit: 'line',
      flow: 'lines',
      hasVoices: false,
      metadata: {},
      blocks,
      remarks: [],
    }
  },
}
