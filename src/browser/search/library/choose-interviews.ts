import { folderHere } from '#browser/library.ts'
import type { SearchRequest } from '../request.ts'
import { loadFilters, loadLibrary } from './library-data.ts'
import { nameOfSpeaker } from './speaker-names.ts'

/**
 * The numbers of the interviews that the filters of a search choose; undefined if all are. Of a page that belongs to an interview, the
 * speaker is one of that, and in other interviews whoever has the same name.
 *
 * @throws if the catalogue cannot be loaded.
 */
export async function chosenInterviews(
  request: SearchRequest,
): Promise<ReadonlySet<number> | undefined> {
  const { interview, speaker, topic, year } = request
  if (!interview && !speaker && !topic && !year) return undefined
  const { folders } = await loadLibrary()
  const chosen: (readonly number[])[] = []
  if (interview) chosen.push([folders.indexOf(interview)])
  if (speaker || topic || year) {
    const { speakers, topics, years } = await loadFilters()
    const name = speaker && (await nameOfSpeaker(speaker))
    if (name) chosen.push(speakers.find(([one]) => one === name)?.[1] ?? [])
    if (topic) chosen.push(topics.find(([key]) => key === topic)?.[2] ?? [])
    if (year) chosen.push(years.find(([one]) => String(one) === year)?.[1] ?? [])
  }
  const [first = [], ...others] = chosen
  return new Set(first.filter((number) => others.every((one) => one.includes(number))))
}

/** Whether a search includes the interview that the page belongs to. @throws as {@link chosenInterviews}. */
export async function includesHere({ interview, year }: SearchRequest): Promise<boolean> {
  if (folderHere() === '') return false
  if (interview || year) {
    const chosen = await chosenInterviews({ q: '', interview, year })
    return chosen?.has((await loadLibrary()).folders.indexOf(folderHere())) ?? true
  }
  return true
}
