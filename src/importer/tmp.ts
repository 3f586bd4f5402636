import { readFileSync } from 'node:fs'
import { decodeTranscript } from '#transcript/decode.ts'
import { markdownReader } from './readers/markdown.ts'
import { textReader } from './readers/text.ts'
import { labelLines } from './labels/label-lines.ts'
import { findSpeakers } from '#transcript/speakers.ts'
for (const f of process.argv.slice(2)) {
  try {
    const bytes = readFileSync(f)
    const text = decodeTranscript(bytes).text
    const file = { name: f, extension: f.split('.').at(-1)!, bytes, text }
    const d = await (markdownReader.recognises(file) ? markdownReader : textReader).read(file)
    const l = labelLines(d.blocks)
    const s = findSpeakers(
      l.lines.map((x) => (x.isHeading ? '' : x.text)),
      undefined,
      l.marked,
    )
    console.log(
      '##',
      f.split('/').at(-1),
      d.format,
      JSON.stringify(l.styles),
      'marked',
      l.marked.length,
    )
    console.log('  ', s.speakers.map((x) => `${x.labels.join('=')} ${x.turns}`).join(' | '))
    console.log(
      '  ?',
      s.doubts
        .slice(0, 25)
        .map(
          (x) =>
            `${x.line ? l.lines[x.line - 1]!.line : ''} ${x.kind} ${x.label}×${x.times}${'meant' in x ? '→' + x.meant : ''}`,
        )
        .join(' | '),
    )
  } catch (e) {
    console.log('##', f, 'ERROR', String(e).slice(0, 300))
  }
}
