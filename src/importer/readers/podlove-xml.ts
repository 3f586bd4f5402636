import { documentOf, type Segment } from './segments.ts'
import type { Reader } from './source-document.ts'
import { attributeOf, elementsCalled, lineOf, parseXml, rootName, textIn } from './xml/tree.ts'

/** Podlove Simple Transcripts: speeches with a speaker, divided into items with times. */
export const podloveXmlReader: Reader = {
  name: 'Podlove Simple Transcripts',
  recognises: ({ text = '' }) =>
    rootName(text) === 'transcripts' && text.includes('podlove.org/simple-transcripts'),
  read: ({ text = '' }) => {
    const speeches = elementsCalled(parseXml(text), 'speech')
    const remarks: string[] = []
    const segments: (Segment & { opens: boolean })[] = []
    let nameless = 0
    for (const speech of speeches) {
      const [speaker] = elementsCalled(speech, 'speaker')
      const voice = speaker ? textIn(speaker) : ''
      if (voice === '') nameless++
      elementsCalled(speech, 'item').forEach((item, index) => {
        const words = textIn(item)
        const [start, end] = [attributeOf(item, 'start'), attributeOf(item, 'end')]
        if (words !== '')
          segments.push({ line: lineOf(item), text: words, voice, start, end, opens: index === 0 })
      })
    }
    if (nameless > 0)
      remarks.push(
        `Speeches without a name (${nameless} of ${speeches.length}) were read as voices without a name.`,
      )
    const document = documentOf('Podlove Simple Transcripts', segments)
    return {
      ...document,
      unit: 'line',
      hasVoices: true,
      // Each speech says its voice once, because voices without a name may be different people.
      blocks: document.blocks.map((block, index) => {
        const segment = segments[index]
        if (block.kind !== 'words' || !segment) return block
        return { ...block, gap: segment.opens, voice: segment.opens ? segment.voice : undefined }
      }),
      remarks,
    }
  },
}
