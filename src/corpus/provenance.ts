import { messagesFor } from '#messages/catalogue.ts'
import { printDates } from '#messages/dates.ts'
import type { Edition } from '#model/edition.ts'
import { keysOf } from '#model/keys-of.ts'

/** What an edition says of its recording, its archive and the consent of the speakers. */
export type ProvenanceField = 'date' | 'place' | 'archive' | 'callNumber' | 'consent'

/** A field with its name and its value as readers see them. */
export type PrintedField = {
  field: ProvenanceField
  name: string
  value: string
  url?: string | undefined
}

/** The fields that an edition has, in the order in which they are printed. */
export function provenanceOf(edition: Edition): PrintedField[] {
  const { recorded, archive, consent } = edition
  const names = messagesFor(edition).about.provenance.fields
  const values: Record<ProvenanceField, string | undefined> = {
    date: recorded?.date && printDates(recorded.date, edition),
    place: recorded?.place,
    archive: archive?.name,
    callNumber: archive?.callNumber,
    consent: consent?.trim(),
  }
  return keysOf(values).flatMap((field) => {
    const value = values[field]
    if (value === undefined) return []
    const url = field === 'archive' ? archive?.url : undefined
    return [{ field, name: names[field], value, url }]
  })
}

/** The same as lines of text, and the licence of the words of the interview, for files. */
export function provenanceLines(edition: Edition): string[] {
  const { about } = messagesFor(edition)
  const { interviewLicence } = edition
  return [
    ...provenanceOf(edition).map(({ name, value }) => about.provenance.line(name, value)),
    ...(interviewLicence
      ? [
          about.interviewLicence((words) => words, interviewLicence.name).join('') +
            ` ${interviewLicence.url}`,
        ]
      : []),
  ]
}
