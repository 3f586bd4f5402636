import { asText, isObject, type JsonObject, objectsIn } from './parse-json.ts'

/** What labels such as `spk_0` stand for, from a map or a list of speakers anywhere near the top of a file. */
export function speakerNames(value: unknown, depth = 2): Map<string, string> {
  const names = new Map<string, string>()
  if (!isObject(value)) return names
  for (const [key, inner] of Object.entries(value)) {
    if (/^(?:speakers?|speaker_?(?:names|map|labels)|participants|voices)$/i.test(key))
      for (const [label, name] of namesIn(inner)) names.set(label, name)
    else if (depth > 0)
      for (const [label, name] of speakerNames(inner, depth - 1)) names.set(label, name)
  }
  return names
}

function namesIn(value: unknown): [string, string][] {
  if (Array.isArray(value))
    return objectsIn(value).flatMap((one): [string, string][] => {
      const [label, name] = [labelOf(one), nameOf(one)]
      return label === undefined || name === undefined || label === name ? [] : [[label, name]]
    })
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([label, field]): [string, string][] => {
    const name = isObject(field)
      ? nameOf(field)
      : typeof field === 'string'
        ? asText(field)
        : undefined
    return name === undefined ? [] : [[label, name]]
  })
}

function labelOf(one: JsonObject): string | undefined {
  return ['id', 'label', 'key', 'speaker', 'spk'].map((key) => asText(one[key])).find(Boolean)
}

function nameOf(one: JsonObject): string | undefined {
  return ['name', 'fullName', 'full_name', 'displayName', 'display_name', 'title']
    .map((key) => asText(one[key]))
    .find(Boolean)
}
