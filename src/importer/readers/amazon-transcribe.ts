import { asText, at, jsonIn, type JsonObject, objectsIn } from './json/parse-json.ts'
import { documentOf, type Segment } from './segments.ts'
import type { Reader } from './source-document.ts'

type Item = {
  start: number | undefined
  end: number | undefined
  text: string
  label: string | undefined
}

/** The JSON of Amazon Transcribe: words in one list, who speaks when in another. */
export const amazonTranscribeReader: Reader = {
  name: 'JSON of Amazon Transcribe',
  recognises: (file) => itemsIn(jsonIn(file)).length > 0,
  read: (file) => {
    const data = jsonIn(file)
    const items = itemsIn(data)
    const spans = spansIn(data)
    const isLabelled = spans.length > 0 || items.some(({ label }) => label !== undefined)
    const segments: Segment[] = []
    let part: object | undefined
    let label: string | undefined
    for (const item of items) {
      const last = segments.at(-1)
      // Punctuation has no time and belongs to the word before.
      if (item.start === undefined && last) last.text += item.text
      else {
        const span = spanAt(spans, item.start ?? 0)
        const voice = isLabelled ? (span?.label ?? item.label ?? '') : undefined
        const goesOn = last && (spans.length > 0 ? span === part : !endsSentence(last.text))
        if (last && goesOn && voice === label) {
          last.text += ` ${item.text}`
          last.end = item.end
        } else segments.push(segmentOf(item, segments.length + 1, voice))
        part = span
        label = voice
      }
    }
    return documentOf('JSON of Amazon Transcribe', segments, { unit: 'seconds' })
  },
}

function segmentOf({ text, start, end }: Item, line: number, voice: string | undefined): Segment {
  return { line, text, start, end, ...(voice !== undefined && { voice }) }
}

function endsSentence(text: string): boolean {
  return /[.!?。！？]$/u.test(text)
}

function itemsIn(data: unknown): Item[] {
  return objectsIn(at(data, 'results', 'items')).flatMap((item) => {
    const [best] = objectsIn(item['alternatives'])
    const text = asText(best?.['content'])
    if (text === undefined) return []
    return [{ text, ...timesOf(item), label: asText(item['speaker_label']) }]
  })
}

type Span = { start: number; end: number; label: string }

function spansIn(data: unknown): Span[] {
  return objectsIn(at(data, 'results', 'speaker_labels', 'segments')).map((segment) => {
    const { start = 0, end = 0 } = timesOf(segment)
    return { start, end, label: asText(segment['speaker_label']) ?? '' }
  })
}

/** The span in which a word begins; where two meet, the one that begins there. */
function spanAt(spans: readonly Span[], time: number): Span | undefined {
  return spans.findLast(({ start, end }) => start <= time && time <= end)
}

function timesOf(one: JsonObject): { start: number | undefined; end: number | undefined } {
  const [start, end] = ['start_time', 'end_time'].map((key) => asText(one[key]))
  return {
    start: start === undefined ? undefined : Number(start),
    end: end === undefined ? undefined : Number(end),
  }
}
