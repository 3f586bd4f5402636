import type { Segment } from '../segments.ts'
import { asText, isObject, type JsonObject } from './parse-json.ts'

/** A list of segments in a JSON value, wherever it is. */
export type Found = { segments: Segment[]; unit: 'milliseconds' | undefined }

const textKeys = [
  'text',
  'body',
  'words',
  'transcript',
  'utterance',
  'sentence',
  'content',
  'line',
  'speech',
  'display',
  'caption',
  'value',
]
const voiceKeys = [
  'voice',
  'speakername',
  'speaker',
  'speakerlabel',
  'who',
  'participant',
  'person',
  'name',
  'role',
  'speakerid',
  'speakertag',
  'author',
]
const startKeys = [
  'start',
  'starttime',
  'startseconds',
  'startsec',
  'begin',
  'from',
  'timestamp',
  'time',
  'offset',
  'ts',
  'startms',
  'starttimems',
  'startmilliseconds',
  'beginms',
  'offsetmilliseconds',
]
const endKeys = [
  'end',
  'endtime',
  'endseconds',
  'endsec',
  'stop',
  'to',
  'endts',
  'endms',
  'endtimems',
  'endmilliseconds',
]

type Context = { voice: string | undefined; hasVoice: boolean; start: number | string | undefined }
type Group = { segments: Segment[]; isMs: boolean; length: number; voices: number }

/**
 * Finds the list of objects that has the speech: the one with the most text; of those with about as much, one that says who
 * speaks, then the one with the longest pieces. Voices are inherited from the objects around.
 *
 * @param names what labels stand for.
 */
export function findSegments(
  value: unknown,
  names: ReadonlyMap<string, string>,
): Found | undefined {
  const groups = new Map<string, Group>()
  collect(value, '', { voice: undefined, hasVoice: false, start: undefined }, groups, names)
  const lists = [...groups.values()].filter(({ segments }) => segments.length > 0)
  const most = Math.max(0, ...lists.map(({ length }) => length))
  const [best] = lists
    .filter(({ length }) => length >= most * 0.85)
    .sort(
      (one, other) =>
        Number(other.voices > 0) - Number(one.voices > 0) ||
        one.segments.length - other.segments.length,
    )
  if (!best) return undefined
  return { segments: best.segments, unit: best.isMs ? 'milliseconds' : undefined }
}

function collect(
  value: unknown,
  path: string,
  context: Context,
  groups: Map<string, Group>,
  names: ReadonlyMap<string, string>,
): void {
  if (Array.isArray(value)) {
    // Of several ways to hear the same words, the first is the best.
    const items: unknown[] = /\.(?:alternatives|nbest)$/i.test(path) ? value.slice(0, 1) : value
    for (const item of items) collect(item, `${path}[]`, context, groups, names)
    return
  }
  if (!isObject(value)) return
  const fields = fieldsOf(value)
  const own = voiceOf(value, fields)
  const start = valueOf(value, fields, startKeys)
  const here: Context = {
    voice: own.has
      ? own.voice === undefined
        ? ''
        : (names.get(own.voice) ?? own.voice)
      : context.voice,
    hasVoice: own.has || context.hasVoice,
    start: start?.value ?? context.start,
  }
  const text = path.includes('[]') ? textOf(value, fields) : undefined
  if (text !== undefined) {
    const group = groups.get(path) ?? { segments: [], isMs: false, length: 0, voices: 0 }
    groups.set(path, group)
    const end = valueOf(value, fields, endKeys)
    group.segments.push({
      line: group.segments.length + 1,
      text,
      ...(here.hasVoice && { voice: here.voice ?? '' }),
      start: here.start,
      end: end?.value,
    })
    group.length += text.length
    if (here.voice) group.voices++
    if (start?.isMs || end?.isMs) group.isMs = true
  }
  for (const [key, inner] of Object.entries(value))
    if (typeof inner === 'object' && inner !== null)
      collect(inner, `${path}.${key}`, here, groups, names)
}

function textOf(value: JsonObject, fields: ReadonlyMap<string, string>): string | undefined {
  for (const name of textKeys) {
    const text = value[fields.get(name) ?? '']
    if (typeof text === 'string' && text.trim() !== '') return text.trim()
  }
  return undefined
}

/** The voice of an object: a name, a number, or an object with a name. `has` is whether there is a field for it. */
function voiceOf(
  value: JsonObject,
  fields: ReadonlyMap<string, string>,
): { has: boolean; voice: string | undefined } {
  let has = false
  for (const name of voiceKeys) {
    const key = fields.get(name)
    // `name` is that of a speaker only beside words.
    if (key === undefined || (name === 'name' && textOf(value, fields) === undefined)) continue
    if (name === 'role' && typeof value[key] !== 'string') continue
    has = true
    const field = value[key]
    const voice = isObject(field)
      ? (asText(field['name']) ?? asText(field['label']) ?? asText(field['id']))
      : asText(field)
    if (voice !== undefined) return { has, voice }
  }
  return { has, voice: undefined }
}

function valueOf(
  value: JsonObject,
  fields: ReadonlyMap<string, string>,
  keys: readonly string[],
): { value: number | string; isMs: boolean } | undefined {
  // whisper.cpp has its times in an object of their own.
  const inner = value[fields.get('timestamps') ?? '']
  if (isObject(inner)) return valueOf(inner, fieldsOf(inner), keys)
  for (const name of keys) {
    const found = value[fields.get(name) ?? '']
    if (typeof found === 'number' || (typeof found === 'string' && /^\s*\d/.test(found)))
      return {
        value: found,
        isMs: /(?:ms|milliseconds)$/.test(name),
      }
  }
  return undefined
}

function fieldsOf(value: JsonObject): Map<string, string> {
  return new Map(Object.keys(value).map((key) => [normal(key), key]))
}

/** `start_time`, `startTime` and `Start time` are one. */
function normal(key: string): string {
  return key.toLowerCase().replace(/[^a-z\d]/g, '')
}
