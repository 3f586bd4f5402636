import { type DBSchema, deleteDB, type IDBPDatabase, type IDBPObjectStore, openDB } from 'idb'
import { inLibrary } from 'virtual:library'
import { base } from '#browser/base.ts'
import { libraryRoot } from '#browser/library.ts'
import { type Highlight, isHighlight } from '#highlights/highlight.ts'

/**
 * A highlight as the device stores it: with the path of its edition, and where its words were last found, `6.a1`, if they are no
 * longer in their own paragraph.
 */
export type StoredHighlight = Highlight & { base: string; seen?: string[] }

/** With the keys of the paragraphs that it is in, with the path of its edition: `/ 5.a3`. */
type Stored = StoredHighlight & { places?: string[] }

type Schema = DBSchema & {
  highlights: { key: string; value: Stored; indexes: { base: string; places: string } }
}

/** The name of the database of this site, and of the channel on which its tabs tell each other of changes. */
export const databaseName = `highlights ${inLibrary ? libraryRoot() : base}`

let opened: Promise<IDBPDatabase<Schema>> | undefined

/** @throws if the browser refuses storage. The next call then tries again. */
function open(): Promise<IDBPDatabase<Schema>> {
  const forget = () => (opened = undefined)
  opened ??= openDB<Schema>(databaseName, 2, {
    upgrade: (database, before, _after, transaction) => {
      if (before < 1)
        database.createObjectStore('highlights', { keyPath: 'id' }).createIndex('base', 'base')
      const store = transaction.objectStore('highlights')
      store.createIndex('places', 'places', { multiEntry: true })
      // The first version had no places.
      void store.getAll().then((all) => all.map((one) => store.put(withPlaces(one))))
    },
    // Another tab forgets everything, or has a newer version of this program.
    blocking: (_old, _new, event) => {
      forget()
      ;(event.target as IDBDatabase).close()
    },
    terminated: forget,
  })
  opened.catch(forget)
  return opened
}

/** The highlights of all editions of the site. */
export async function readAll(): Promise<StoredHighlight[]> {
  return (await open()).getAll('highlights')
}

/** Some highlights: by their ids, or by the path of their edition, which may be limited to some of its paragraphs, `5.a3`. */
export type Which = { ids: readonly string[] } | { base: string; places?: readonly string[] }

/** Those of some highlights that are stored. */
export async function readSome(which: Which): Promise<StoredHighlight[]> {
  return find((await open()).transaction('highlights').store, which)
}

/**
 * Changes stored highlights in one transaction: either all of it is stored for good, or nothing has changed.
 *
 * @param change gets those of them that are stored, and returns which to store and which to remove.
 * @throws if the browser refuses it, for example because storage is full.
 */
export async function changeStored(
  which: Which,
  change: (stored: StoredHighlight[]) => { put: StoredHighlight[]; remove?: string[] },
): Promise<void> {
  const transaction = (await open()).transaction('highlights', 'readwrite', {
    durability: 'strict',
  })
  const { store } = transaction
  const { put, remove = [] } = change(await find(store, which))
  await Promise.all([
    ...put.map((one) => store.put(withPlaces(one))),
    ...remove.map((id) => store.delete(id)),
    transaction.done,
  ])
}

async function find<Mode extends IDBTransactionMode>(
  store: IDBPObjectStore<Schema, ['highlights'], 'highlights', Mode>,
  which: Which,
): Promise<StoredHighlight[]> {
  if ('ids' in which) {
    const found = await Promise.all(which.ids.map((id) => store.get(id)))
    return found.filter((one) => one !== undefined)
  }
  const { base, places } = which
  if (!places) return store.index('base').getAll(base)
  const index = store.index('places')
  const found = await Promise.all(places.map((place) => index.getAll(`${base} ${place}`)))
  return [...new Map(found.flat().map((one) => [one.id, one])).values()]
}

function withPlaces(highlight: StoredHighlight): Stored {
  if (!isHighlight(highlight)) return highlight
  const { base, parts, seen = [] } = highlight
  const places = [...parts.map((part) => `${part.exchange}.${part.paragraph}`), ...seen]
  return { ...highlight, places: [...new Set(places)].map((place) => `${base} ${place}`) }
}

/** Deletes the highlights of all editions of the site. */
export async function deleteAll(): Promise<void> {
  const database = await opened
  opened = undefined
  database?.close()
  await deleteDB(databaseName)
}
