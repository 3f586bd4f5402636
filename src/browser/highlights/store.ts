import { base } from '#browser/base.ts'
import { highlightFlag } from '#browser/own-highlights.ts'
import { writeStored } from '#browser/storage.ts'
import { type Highlight, isHighlight, lastChange, onlyHighlight } from '#highlights/highlight.ts'
import { mergeHighlights, type MergeReport } from '#highlights/merge.ts'
import {
  changeStored,
  databaseName,
  deleteAll,
  readAll,
  readSome,
  type StoredHighlight,
} from './database.ts'
import { requestPersistence } from './device-storage.ts'
import {
  countHighlights,
  forgetHighlight,
  highlightWith,
  rememberHighlight,
  setKnown,
} from './known.ts'

/** Why a change could not be stored: the device has no space left, or the browser refuses storage. */
export type Failure = 'full' | 'refused'

/** The ids of those that could not be stored: they last as long as the page. */
const unsaved = new Set<string>()

const changeListeners = new Set<() => void>()
const failureListeners = new Set<(failure: Failure) => void>()

/** Tells other tabs of changes, and is told of theirs. */
const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(databaseName) : undefined
channel?.addEventListener('message', () => void reloadHighlights())

addEventListener('beforeunload', (event) => {
  if (unsaved.size > 0) event.preventDefault()
})

/** Calls a function whenever the highlights have changed, here or in another tab. */
export function onChange(listener: () => void): void {
  changeListeners.add(listener)
}

/** Calls a function whenever a change could not be stored. */
export function onFailure(listener: (failure: Failure) => void): void {
  failureListeners.add(listener)
}

/** Whether a highlight could not be stored. */
export function isUnsaved(id: string): boolean {
  return unsaved.has(id)
}

/** Reads those with words in some paragraphs, `5.a3`, and not damaged. This is fast; if the browser refuses, there are none. */
export async function readHighlightsIn(places: readonly string[]): Promise<StoredHighlight[]> {
  const found = await readSome({ base, places }).catch((): StoredHighlight[] => [])
  return found.filter(isHighlight)
}

/** Reads the highlights of this edition. If the browser refuses, there are none, and the listeners are told. */
export const loadHighlights: () => Promise<void> = () => (loading ??= reloadHighlights())
let loading: Promise<void> | undefined

/** Reads them again, after they were changed elsewhere. */
export async function reloadHighlights(): Promise<void> {
  const stored = await readSome({ base }).catch(fail)
  if (stored) {
    const kept = [...unsaved].map(highlightWith).filter((one) => one !== undefined)
    setKnown([...stored, ...kept])
  }
  tell()
  if (stored) await rememberWhetherThereAreSome().catch(fail)
}

/**
 * Stores a new highlight or a change of one. If another tab has changed it since, both versions are kept.
 *
 * @param before the version that was changed, if this page has stored it.
 * @returns whether it was stored. If not, it lasts as long as the page.
 */
export async function putHighlight(highlight: Highlight, before?: Highlight): Promise<boolean> {
  const seen = highlightWith(highlight.id)?.seen
  const next: StoredHighlight = { ...onlyHighlight(highlight), base, ...(seen && { seen }) }
  rememberHighlight(next)
  tell()
  requestPersistence()
  return attempt([next.id], () =>
    changeStored({ ids: [next.id] }, ([stored]) => {
      const isOurs = !stored || (before && lastChange(stored) === lastChange(before))
      const put = isOurs ? [next] : mergeHighlights([stored], [next]).stored.map(withBase)
      for (const one of put) rememberHighlight(one)
      return { put }
    }),
  )
}

/** Removes a highlight. Returns whether it is removed from the device too. */
export async function removeHighlight(id: string): Promise<boolean> {
  forgetHighlight(id)
  unsaved.delete(id)
  tell()
  return attempt([], () => changeStored({ ids: [id] }, () => ({ put: [], remove: [id] })))
}

/** Adds highlights from a file, all or none. */
export async function importHighlights(
  highlights: readonly Highlight[],
): Promise<MergeReport | undefined> {
  let report: MergeReport | undefined
  requestPersistence()
  const isStored = await attempt([], () =>
    changeStored({ base }, (stored) => {
      const merged = mergeHighlights(stored, highlights)
      report = merged.report
      return { put: merged.stored.map(withBase) }
    }),
  )
  await reloadHighlights()
  return isStored ? report : undefined
}

/** Remembers where the words of highlights were found that are no longer in their own paragraphs. */
export async function rememberPlaces(places: ReadonlyMap<string, string[]>): Promise<void> {
  const differ = [...places].filter(
    ([id, seen]) =>
      (highlightWith(id)?.seen ?? []).join() !== (seen.some(Boolean) ? seen.join() : ''),
  )
  if (differ.length === 0) return
  for (const [id, seen] of differ) {
    const highlight = highlightWith(id)
    if (highlight) rememberHighlight({ ...highlight, seen })
  }
  tell()
  // Where they were found can be found again: a failure is no loss.
  await changeStored({ ids: differ.map(([id]) => id) }, (stored) => ({
    put: stored.map((one) => ({ ...one, seen: places.get(one.id) ?? [] })),
  })).catch(() => undefined)
}

/** Deletes the highlights of all editions of this site from the device. Returns whether that was possible. */
export async function forgetEverything(): Promise<boolean> {
  try {
    await deleteAll()
  } catch {
    return false
  }
  setKnown([])
  unsaved.clear()
  writeStored(highlightFlag, null)
  tell()
  channel?.postMessage('changed')
  return true
}

/** How many highlights the device has of other editions of this site. */
export async function countElsewhere(): Promise<number> {
  return (await readAll()).filter((one) => one.base !== base).length
}

/** Does something to the database, and tells everyone who must know. */
async function attempt(ids: readonly string[], change: () => Promise<void>): Promise<boolean> {
  try {
    await change()
  } catch (error) {
    for (const id of ids) unsaved.add(id)
    fail(error)
    return false
  }
  for (const id of ids) unsaved.delete(id)
  await rememberWhetherThereAreSome()
  tell()
  channel?.postMessage('changed')
  return true
}

function withBase(highlight: Highlight): StoredHighlight {
  return { base, ...highlight }
}

function fail(error: unknown): void {
  const isFull = error instanceof DOMException && error.name === 'QuotaExceededError'
  for (const listener of failureListeners) listener(isFull ? 'full' : 'refused')
}

function tell(): void {
  for (const listener of changeListeners) listener()
}

async function rememberWhetherThereAreSome(): Promise<void> {
  writeStored(highlightFlag, countHighlights() > 0 || (await countElsewhere()) > 0 ? 'yes' : null)
}
