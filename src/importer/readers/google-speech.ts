import { asText, at, isObject, jsonIn, type JsonObject, objectsIn } from './json/parse-json.ts'
import { documentOf, type Segment } from './segments.ts'
import type { Reader } from './source-document.ts'

type Alternative = { transcript: string; words: JsonObject[] }

/** The JSON of Google Speech-to-Text. With speakers, the last result repeats all words with the number of their speaker. */
export const googleSpeechReader: Reader = {
  name: 'JSON of Google Speech-to-Text',
  recognises: (file) => resultsIn(jsonIn(file)).length > 0,
  read: (file) => {
    const results = resultsIn(jsonIn(file))
    const tagged = results.at(-1)?.words.filter((word) => speakerOf(word) !== undefined) ?? []
    return documentOf(
      'JSON of Google Speech-to-Text',
      tagged.length > 0 ? bySpeaker(tagged) : results.map(asSegment),
      { unit: 'seconds' },
    )
  },
}

function resultsIn(data: unknown): Alternative[] {
  const results = at(data, 'results') ?? at(data, 'response', 'results')
  return objectsIn(results).flatMap((result) => {
    const [best] = objectsIn(result['alternatives'])
    const transcript = asText(best?.['transcript'])
    const words = objectsIn(best?.['words'])
    if (transcript === undefined && words.length === 0) return []
    return [{ transcript: transcript ?? words.map(wordOf).join(' '), words }]
  })
}

function asSegment({ transcript, words }: Alternative, index: number): Segment {
  const [first] = words
  return {
    line: index + 1,
    text: transcript,
    start: first && timeOf(first, 'startTime', 'startOffset'),
    end: words.length > 0 ? timeOf(words.at(-1)!, 'endTime', 'endOffset') : undefined,
  }
}

/** The words of each speaker in a row. */
function bySpeaker(words: readonly JsonObject[]): Segment[] {
  const segments: Segment[] = []
  for (const word of words) {
    const voice = speakerOf(word) ?? ''
    const last = segments.at(-1)
    const end = timeOf(word, 'endTime', 'endOffset')
    if (last?.voice === voice) {
      last.text += ` ${wordOf(word)}`
      last.end = end
    } else {
      const start = timeOf(word, 'startTime', 'startOffset')
      segments.push({ line: segments.length + 1, text: wordOf(word), voice, start, end })
    }
  }
  return segments
}

function wordOf(word: JsonObject): string {
  return asText(word['word']) ?? ''
}

function speakerOf(word: JsonObject): string | undefined {
  return asText(word['speakerLabel']) ?? asText(word['speakerTag'] || undefined)
}

/** `"25.600s"`, or an object with seconds and nanoseconds. */
function timeOf(word: JsonObject, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = word[name]
    if (typeof value === 'string') return value
    if (isObject(value))
      return `${Number(value['seconds'] ?? 0) + Number(value['nanos'] ?? 0) / 1e9}s`
  }
  return undefined
}
