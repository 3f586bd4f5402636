import { chooseKept, keptChoice } from './choice.ts'
import { completeEdition, deleteCaches, editionCaches } from './cache-names.ts'
import { downloadFile, hasFile } from './files.ts'
import { editionFiles, editionList, type FileList, names, scope } from './lists.ts'
import { inOneTab, registerWorker } from './register.ts'

/** Called with the share of the edition that is saved, from 0 to 1. */
export type OnProgress = (share: number) => void

/**
 * Saves the whole edition, and keeps it up to date on later visits.
 *
 * @throws if it cannot be downloaded. What is there is used when it is tried again.
 */
export async function saveEdition(onProgress?: OnProgress): Promise<void> {
  chooseKept('edition')
  await registerWorker()
  await inOneTab('edition', false, () => download(onProgress))
}

/**
 * Brings the saved edition up to date, unless another tab does.
 *
 * @throws if it cannot be downloaded.
 */
export function updateEdition(): Promise<void> {
  return inOneTab('edition', true, () => download())
}

/**
 * Downloads what is missing of the latest version into a cache of its own, and takes from the others what has not changed.
 * They are used until it is complete.
 */
async function download(onProgress?: OnProgress): Promise<void> {
  const list = await editionFiles()
  const [start, end] = names.edition
  const name = start + list.version + end
  const cache = await caches.open(name)
  if (await cache.match(editionList)) return onProgress?.(1)
  await fill(cache, list, await otherCaches(name), onProgress)
  if (keptChoice() !== 'edition') {
    await caches.delete(name)
    return
  }
  // Files of two versions do not belong together.
  if ((await editionFiles()).version !== list.version)
    throw new Error('Unexpected new version during the download')
  await cache.put(editionList, new Response(list.version))
  for (const other of await editionCaches(names)) if (other !== name) await caches.delete(other)
}

/** Whether the whole edition is on the device, in this version or an earlier one. */
export async function isEditionSaved(): Promise<boolean> {
  return (await completeEdition(names, editionList)) !== undefined
}

/** Removes the whole edition; what was read and the exchanges stay. */
export async function removeEdition(): Promise<void> {
  chooseKept('read')
  for (const name of await editionCaches(names)) await caches.delete(name)
}

/** Removes everything from the device, and keeps nothing on later visits. */
export async function removeAll(): Promise<void> {
  chooseKept('nothing')
  const worker = await navigator.serviceWorker.getRegistration(scope)
  await worker?.unregister()
  await deleteCaches(scope)
}

/** How many files are downloaded at a time. */
const atOnce = 6

async function fill(
  cache: Cache,
  { files }: FileList,
  others: readonly Cache[],
  onProgress?: OnProgress,
): Promise<void> {
  let next = 0
  let done = 0
  const work = async () => {
    for (let file = files[next++]; file; file = files[next++]) {
      if (keptChoice() !== 'edition') return
      if (!(await hasFile(cache, ...file)) && !(await copyFile(cache, file, others)))
        await downloadFile(cache, ...file)
      onProgress?.(++done / files.length)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
}

async function copyFile(
  cache: Cache,
  [address, revision]: [string, string],
  others: readonly Cache[],
): Promise<boolean> {
  for (const other of others) {
    if (!(await hasFile(other, address, revision))) continue
    const found = await other.match(address)
    if (found) await cache.put(address, found)
    return found !== undefined
  }
  return false
}

async function otherCaches(name: string): Promise<Cache[]> {
  const others = (await editionCaches(names)).filter((other) => other !== name)
  return Promise.all([names.kept, ...others].map((other) => caches.open(other)))
}
