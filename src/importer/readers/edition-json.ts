import { asText, at, isObject, jsonIn, type JsonObject, objectsIn } from './json/parse-json.ts'
import type { Reader, SourceBlock, SourcePerson } from './source-document.ts'

/** Our own export as JSON: exchanges with turns, and speakers apart. A line is a paragraph, counted through the file. */
export const editionJsonReader: Reader = {
  name: 'edition as JSON',
  recognises: (file) => exchangesIn(jsonIn(file)).some(hasWords),
  read: (file) => {
    const data = jsonIn(file)
    const title = asText(at(data, 'title'))
    const published = asText(at(data, 'published'))
    const language = asText(at(data, 'language'))
    const people = objectsIn(at(data, 'speakers')).map(asPerson)
    const labels = new Map(people.map(({ key, person }) => [key, person.label ?? person.name]))
    return {
      format: 'edition as JSON',
      unit: 'paragraph',
      flow: 'paragraphs',
      hasVoices: true,
      metadata: {
        ...(title !== undefined && { title: { text: title, line: 1 } }),
        ...(published !== undefined && { date: { text: published, line: 1 } }),
        ...(language !== undefined && { language }),
        people: people.map(({ person }) => person),
      },
      blocks: blocksIn(data, labels),
      remarks: [],
    }
  },
}

/** The exchanges of a whole edition, or the one of a file for one. */
function exchangesIn(data: unknown): JsonObject[] {
  const list = [...objectsIn(at(data, 'exchanges')), ...[at(data, 'exchange')].filter(isObject)]
  return list.filter((one) => Array.isArray(one['turns']))
}

/** Whether an exchange has paragraphs with addresses, as no other format does. */
function hasWords(exchange: JsonObject): boolean {
  return objectsIn(exchange['turns']).some((turn) =>
    objectsIn(turn['paragraphs']).some(({ address, text }) => asText(address) && asText(text)),
  )
}

function blocksIn(data: unknown, labels: ReadonlyMap<string, string>): SourceBlock[] {
  const blocks: SourceBlock[] = []
  let line = 0
  const leaveOut = (what: string, text: string) => {
    if (text !== '')
      blocks.push({ kind: 'leftOut', what, text, line: line + 1, lastLine: line + 1 })
  }
  for (const essay of objectsIn(at(data, 'essays')))
    leaveOut('essay of the editors', asText(essay['html']) ?? '')
  for (const exchange of exchangesIn(data)) {
    const title = asText(exchange['title'])
    if (exchange['number'] === 0) leaveOut('title of the introduction', title ?? '')
    else blocks.push({ kind: 'exchange', line: line + 1, title })
    for (const turn of objectsIn(exchange['turns'])) {
      const speaker = asText(turn['speaker'])
      const turnTime = asText(turn['time'])
      objectsIn(turn['paragraphs']).forEach((paragraph, index) => {
        line++
        const isFirst = index === 0
        const time = isFirst ? (turnTime ?? asText(paragraph['time'])) : asText(paragraph['time'])
        blocks.push({
          kind: 'words',
          line,
          text: asText(paragraph['text']) ?? '',
          gap: true,
          ...(isFirst && speaker !== undefined && { voice: labels.get(speaker) ?? speaker }),
          ...(time !== undefined && { time }),
        })
      })
    }
    leaveOut('withdrawn paragraphs', textsIn(exchange['withdrawn'], 'address'))
    leaveOut('notes of the edition', textsIn(exchange['notes'], 'html'))
    leaveOut('account of the editors', textsIn([exchange['account']], 'html'))
  }
  leaveOut('glossary', textsIn(at(data, 'glossary'), 'label'))
  leaveOut('timeline', textsIn(at(data, 'timeline'), 'html'))
  leaveOut('bibliography', textsIn(at(data, 'works'), 'title'))
  return blocks
}

function asPerson(speaker: JsonObject): { key: string; person: SourcePerson } {
  const key = asText(speaker['key']) ?? ''
  const role = speaker['role']
  return {
    key,
    person: {
      name: asText(speaker['name']) ?? key,
      label: asText(speaker['label']),
      line: 1,
      ...((role === 'interviewer' || role === 'respondent') && { role }),
    },
  }
}

/** The texts of a list of objects, without tags. */
function textsIn(list: unknown, name: string): string {
  return objectsIn(list)
    .map((one) =>
      (asText(one[name]) ?? '')
        .replace(/<[^>]*>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((text) => text !== '')
    .join('; ')
}
