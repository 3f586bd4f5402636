import { labelOf, literalName, normalName } from '#transcript/label.ts'
import type { Line } from '../labels/line.ts'
import type { SourcePerson } from '../readers/source-document.ts'

/** A line above the conversation such as `DATE: 21 June 2010`. */
export type Field = { key: string; value: string; line: number }

const asking =
  'interviewer,interviewers,interviewed by,host,hosts,moderator,presenter,presentador,animateur,интервьюер,интервью ведет,беседу вел,采访者,采访人,採訪者,主持人,聞き手'.split(
    ',',
  )
const answering =
  'interviewee,interviewees,narrator,guest,guests,respondent,invité,invitado,gast,респондент,рассказчик,гость,受访者,受訪者,口述人,讲述人,嘉宾,嘉賓,話し手'.split(
    ',',
  )
/** What fields about people say that they do. */
const roles = new Map<string, SourcePerson['role']>([
  ...asking.map((key) => [key, 'interviewer'] as const),
  ...answering.map((key) => [key, 'respondent'] as const),
])

const fieldKeys: ReadonlySet<string> = new Set([
  ...roles.keys(),
  ...`date,time,place,location,subject,source,sources,website,url,link,recorded,recording,recorded on,transcribed by,transcriber,transcription,
  participants,present,attendees,duration,length,language,copyright,editor,edited by,tags,keywords,topic,project,collection,archive,tape,call number,
  accession number,title,interview date,interview location,interview,datum,ort,dauer,quelle,teilnehmer,sprache,thema,lieu,durée,langue,fecha,lugar,
  duración,fuente,idioma,дата,место,теги,источник,продолжительность,тема,участники,язык,日期,时间,時間,地点,地點,长度,長度,来源,來源,语言,語言,主题,主題`
    .split(',')
    .map((key) => key.trim()),
])

/**
 * Finds the fields above a conversation. Labels above the last of them begin no turn.
 *
 * @param given labels that an editor has named: they are no fields.
 * @returns the fields by the index of their line, and the index of the first line after them.
 */
export function readHead(
  lines: readonly Line[],
  given: readonly string[] = [],
): { fields: Map<number, Field>; end: number } {
  const fields = new Map<number, Field>()
  const labels = new Set(given.map(literalName))
  const first = lines.findIndex(({ text }) =>
    labels.has(literalName(/^[^:：]*/u.exec(text)?.[0] ?? '')),
  )
  const limit = first >= 0 ? first : secondVoice(lines)
  let end = 0
  for (const [index, { text, line }] of lines.entries()) {
    const field = fieldOf(text)
    if (!field || labels.has(literalName(field.key))) continue
    const times = occurrences(lines, field.key)
    const isAlwaysField =
      fieldKeys.has(literalName(field.key)) && times > 1 && neverSpoken(lines, field.key)
    if (index < limit ? times > 1 && !isAlwaysField : !isAlwaysField) continue
    fields.set(index, { ...field, line })
    if (index < limit) end = index + 1
  }
  return { fields, end }
}

/** Whether what follows a key is nowhere a sentence, as with `Presenter:` above each item of minutes. */
function neverSpoken(lines: readonly Line[], key: string): boolean {
  const name = literalName(key)
  const own = lines.filter(({ text }) => literalName(labelOf(text)?.name ?? '') === name)
  return own.every(({ text }) => {
    const value = fieldOf(text)?.value ?? ''
    return value !== '' && value.split(/\s+/).length < 9
  })
}

/** The people whom fields name, with what the fields say they do. */
export function peopleInFields(fields: Iterable<Field>): SourcePerson[] {
  return [...fields].flatMap(({ key, value, line }) => {
    const role = roles.get(literalName(key))
    if (!role) return []
    return value
      .split(/[;,，、]| and | und | et | и /u)
      .map((name) => ({ name: name.trim(), role, line }))
      .filter(({ name }) => !isDescription(name))
  })
}

/** What Chinese fields say of a person after the name: it is longer than a name. */
function isDescription(name: string): boolean {
  return /^[\p{Script=Han}\d]{6,}$/u.test(name) || /\p{Script=Han}.*\d/u.test(name)
}

function fieldOf(text: string): { key: string; value: string } | undefined {
  const groups = /^(?:[-*•]\s+)?(?<key>\p{L}[^:：]{1,29}?)\s*[:：]\s*(?<value>.*)$/u.exec(
    text,
  )?.groups
  const key = groups?.['key']
  const value = groups?.['value'] ?? ''
  if (key === undefined) return undefined
  const isKnown = fieldKeys.has(literalName(key))
  const isListed = /^[-*•]\s/u.test(text)
  const isLink = /^(?:https?:\/\/|www\.)\S*$/u.test(value)
  const isSpoken = value.length > 120 || /[.!?…。！？]["”’»]?$/u.test(value)
  return isLink || ((isKnown || isListed) && !isSpoken) ? { key, value } : undefined
}

function occurrences(lines: readonly Line[], key: string): number {
  const name = normalName(key)
  return lines.filter(({ text }) => normalName(labelOf(text)?.name ?? '') === name).length
}

/** The index of the line at which a second speaker begins who speaks several times. */
function secondVoice(lines: readonly Line[]): number {
  const counts = new Map<string, { times: number; first: number }>()
  lines.forEach(({ text }, index) => {
    const label = labelOf(text)
    if (!label) return
    const key = normalName(label.name)
    const known = counts.get(key)
    if (known) known.times++
    else counts.set(key, { times: 1, first: index })
  })
  const recurring = [...counts].filter(([key, { times }]) => times > 1 && !fieldKeys.has(key))
  return recurring[1]?.[1].first ?? recurring[0]?.[1].first ?? lines.length
}
