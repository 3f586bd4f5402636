import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import type { SourceMetadata, SourcePerson } from './source-document.ts'

const roles: Readonly<Record<string, SourcePerson['role']>> = {
  guest: 'respondent',
  guests: 'respondent',
  interviewee: 'respondent',
  interviewees: 'respondent',
  narrator: 'respondent',
  host: 'interviewer',
  hosts: 'interviewer',
  interviewer: 'interviewer',
  interviewers: 'interviewer',
  presenter: 'interviewer',
  moderator: 'interviewer',
  speaker: undefined,
  speakers: undefined,
}

/**
 * Reads title, date, language and people from YAML front matter. Front matter that is not YAML has none.
 *
 * @param line the line of the opening `---`.
 */
export function readFrontMatter(yaml: string, line: number): SourceMetadata {
  const counter = new LineCounter()
  const document = parseDocument(yaml, { lineCounter: counter })
  if (document.errors.length > 0 || !isMap(document.contents)) return {}
  const metadata: SourceMetadata = {}
  const people: SourcePerson[] = []
  for (const { key, value } of document.contents.items) {
    if (!isScalar(key)) continue
    const name = String(key.value).toLowerCase()
    const at = line + counter.linePos(key.range[0]).line
    const texts = (isSeq(value) ? value.items : [value]).flatMap((one) =>
      isScalar(one) && one.value !== null ? [written(one)] : [],
    )
    const [text = ''] = texts
    if (name in roles)
      people.push(...texts.map((person) => ({ name: person, role: roles[name], line: at })))
    else if (text === '') continue
    else if (name === 'title') metadata.title = { text, line: at }
    else if (name === 'date') metadata.date = { text, line: at }
    else if (name === 'lang' || name === 'language') metadata.language = text
  }
  return people.length > 0 ? { ...metadata, people } : metadata
}

/** A scalar as it is written, so that a date does not become a moment. */
function written(scalar: { value: unknown; source?: string | undefined }): string {
  return typeof scalar.value === 'string' ? scalar.value : (scalar.source ?? String(scalar.value))
}
