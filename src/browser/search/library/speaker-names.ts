import { folderHere } from '#browser/library.ts'
import { loadEntry, loadLibrary } from './library-data.ts'

/**
 * The name of the speaker that a search is limited to. On a page that belongs to an interview the speaker is known by a key, on the others
 * by the name.
 */
export async function nameOfSpeaker(speaker: string): Promise<string> {
  const { folders } = await loadLibrary()
  const here = folders.indexOf(folderHere())
  if (here < 0) return speaker
  const { speakers } = await loadEntry(here)
  return speakers.find(([key]) => key === speaker)?.[1] ?? speaker
}

/** The key that a speaker has in an interview; undefined if it is not one of its speakers. */
export async function keyOfSpeaker(speaker: string, number: number): Promise<string | undefined> {
  const name = await nameOfSpeaker(speaker)
  const { speakers } = await loadEntry(number)
  return speakers.find(([, one]) => one === name)?.[0]
}
