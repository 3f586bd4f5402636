import { base } from '#browser/base.ts'
import { fetchJson } from '#browser/fetch-json.ts'
import { isNumber, isString, listOf, objectOf, tupleOf } from '#model/shape.ts'
import { cacheNames } from './cache-names.ts'

/** Files to keep, with hashes of their content. */
export type FileList = {
  version: string
  /** The size of the whole edition as it is sent, in bytes. */
  size: number
  files: FileToKeep[]
}

/** The address of a file, and the hash of its content. */
export type FileToKeep = [address: string, revision: string]

/** The address of the edition. */
export const scope = new URL(base, location.href).href

/** The caches of the edition. */
export const names = cacheNames(scope)

const isFileList = objectOf<FileList>({
  version: isString,
  size: isNumber,
  files: listOf(tupleOf(isString, isString)),
})

/** The address of the list of the whole edition. */
export const editionList = `${scope}offline/edition.json`

/** Fetches the list of what is kept without being asked. */
export function exchangeFiles(): Promise<FileList> {
  return fetchList(`${scope}offline/exchanges.json`)
}

/** Fetches the list of what a device with highlights keeps besides. */
export function highlightFiles(): Promise<FileList> {
  return fetchList(`${scope}offline/highlights.json`)
}

/** Fetches the list of the whole edition. */
export function editionFiles(): Promise<FileList> {
  return fetchList(editionList)
}

/** Not from the browser’s own cache, whose list may be older than the files. Its addresses begin at the root. */
async function fetchList(address: string): Promise<FileList> {
  const list = await fetchJson(address, isFileList, 'no-cache')
  const files = list.files.map(([path, revision]): FileToKeep => [
    new URL(path, scope).href,
    revision,
  ])
  return { ...list, files }
}
