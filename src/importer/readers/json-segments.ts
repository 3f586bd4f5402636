import { TranscriptError } from '#transcript/decode.ts'
import { findSegments } from './json/find-segments.ts'
import { asText, at, isObject, jsonError, jsonIn, objectsIn } from './json/parse-json.ts'
import { speakerNames } from './json/speaker-names.ts'
import { refusalError } from './refusal.ts'
import { documentOf, peopleOf } from './segments.ts'
import type { Reader, SourceMetadata } from './source-document.ts'

/**
 * JSON with a list of segments, as Whisper, whisperX, Podlove, Podcasting 2.0, Descript and other services write it. The
 * list may be anywhere, under any name.
 */
export const jsonSegmentsReader: Reader = {
  name: 'JSON of a transcription service',
  recognises: (file) => jsonIn(file) !== undefined || jsonError(file) !== undefined,
  read: (file) => {
    const error = jsonError(file)
    if (error) throw error
    const data = jsonIn(file)
    if (isChapters(data))
      throw refusalError({
        what: 'a list of chapters (JSON), without the words',
        advice: 'Import the transcript of the recording.',
      })
    const names = speakerNames(data)
    const found = findSegments(data, names)
    if (!found)
      throw refusalError({
        what: 'JSON without a list of what was said',
        advice:
          'Expected a list of objects with a text, and perhaps a speaker and a start. Export the transcript as text, .srt or .vtt.',
      })
    if (found.segments.every(({ text }) => text === ''))
      throw new TranscriptError('Unexpected JSON without words, expected speech in its segments')
    const used = new Set(found.segments.map(({ voice }) => voice))
    const people = peopleOf(new Map([...names].filter(([, name]) => used.has(name))))
    return documentOf('JSON of a transcription service', found.segments, {
      unit: found.unit,
      metadata: { ...metadataIn(data), ...(people.length > 0 && { people }) },
    })
  },
}

/** A list with times and titles and no words. */
function isChapters(data: unknown): boolean {
  const list = Array.isArray(data) ? data : at(data, 'chapters')
  const items = objectsIn(list)
  return (
    items.length > 0 &&
    items.every(
      (item) =>
        typeof item['title'] === 'string' &&
        ['start', 'startTime', 'start_time'].some((key) => key in item) &&
        !['text', 'body', 'words', 'transcript'].some((key) => key in item),
    )
  )
}

function metadataIn(data: unknown): SourceMetadata {
  if (!isObject(data)) return {}
  const title = asText(data['title'])
  const language = asText(data['language'])
  const date = asText(data['date'])
  return {
    ...(title !== undefined && { title: { text: title, line: 1 } }),
    ...(date !== undefined && /\d{4}/.test(date) && { date: { text: date, line: 1 } }),
    ...(language !== undefined && /^[a-z]{2,3}(?:-[a-z\d]+)*$/i.test(language) && { language }),
  }
}
