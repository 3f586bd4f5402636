import type { Element, Nodes } from 'xast'
import type { SourceMetadata, SourcePerson } from '../source-document.ts'
import { clockFrom, clockOf } from '../spoken-time.ts'
import { attributeOf, childrenOf, elementsCalled, isElement, lineOf, textIn } from './tree.ts'

/** What the header of a TEI file says: the title, the date of the source, the language, and who speaks. */
export function teiMetadata(root: Nodes): SourceMetadata {
  const [statement] = elementsCalled(root, 'titleStmt')
  const title = statement && elementsCalled(statement, 'title')[0]
  const [tei] = childrenOf(root).filter((child) => isElement(child))
  const date = elementsCalled(root, 'sourceDesc', 'recording', 'settingDesc')
    .flatMap((source) => elementsCalled(source, 'date'))
    .find((one) => textIn(one) !== '' || attributeOf(one, 'when') !== undefined)
  const people = peopleIn(root)
  return {
    title: title && { text: textIn(title), line: lineOf(title) },
    date: date && { text: attributeOf(date, 'when') ?? textIn(date), line: lineOf(date) },
    language: tei && attributeOf(tei, 'lang'),
    ...(people.length > 0 && { people }),
  }
}

/** The people of the header, with the labels that stand for them in speeches. */
function peopleIn(root: Nodes): SourcePerson[] {
  const labels = new Map<string, string>()
  for (const speech of elementsCalled(root, 'sp')) {
    const speaker = childrenOf(speech).find((child) => isElement(child, 'speaker'))
    const who = attributeOf(speech, 'who')
    if (who !== undefined && speaker && !labels.has(who)) labels.set(who, labelIn(speaker))
  }
  return personsIn(root).flatMap((person): SourcePerson[] => {
    const id = attributeOf(person, 'id')
    const name = personName(person)
    if (id === undefined || name === '') return []
    const role = attributeOf(person, 'role')
    return [
      {
        name,
        label: labels.get(`#${id}`) ?? name,
        line: lineOf(person),
        ...((role === 'interviewer' || role === 'respondent') && { role }),
      },
    ]
  })
}

/** The name of each person by the pointer to it, `#spk0`. */
export function namesByPointer(root: Nodes): Map<string, string> {
  return new Map(
    personsIn(root).flatMap((person) => {
      const [id, name] = [attributeOf(person, 'id'), personName(person)]
      return id === undefined || name === '' ? [] : [[`#${id}`, name] as const]
    }),
  )
}

/** The people who take part; others may be listed after the text. */
function personsIn(root: Nodes): Element[] {
  return elementsCalled(root, 'particDesc').flatMap((part) =>
    elementsCalled(part, 'person', 'participant'),
  )
}

/** The label in a `<speaker>`, without a colon or a full stop after it. */
export function labelIn(speaker: Nodes): string {
  return textIn(speaker).replace(/\s*[:：]$/u, '')
}

function personName(person: Nodes): string {
  const [name] = elementsCalled(person, 'persName', 'name')
  return name ? textIn(name) : ''
}

/** The times to which `start="#T1"` points, as clocks. */
export function timesByPointer(root: Nodes): Map<string, string> {
  const seconds = new Map<string, number>()
  const times = new Map<string, string>()
  for (const when of elementsCalled(root, 'when')) {
    const id = attributeOf(when, 'id')
    if (id === undefined) continue
    const interval = Number(attributeOf(when, 'interval'))
    const since = seconds.get(attributeOf(when, 'since') ?? '') ?? 0
    const absolute = clockFrom(attributeOf(when, 'absolute'))
    if (Number.isFinite(interval)) {
      const unit = elementsCalled(root, 'timeline')[0]
      const factor = unit && attributeOf(unit, 'unit') === 'ms' ? 1000 : 1
      seconds.set(`#${id}`, since + interval / factor)
      times.set(`#${id}`, clockOf(since + interval / factor))
    } else if (absolute !== undefined) times.set(`#${id}`, absolute)
  }
  return times
}
