/** The names of the caches of an edition on a host. All end with its address, so that editions do not share them. */
export type CacheNames = {
  /** What is kept without being asked: the exchanges, and the pages that were read. */
  kept: string
  /** What the names of copies of the whole edition begin and end with; between them is a version. */
  edition: [start: string, end: string]
}

/** The header of a kept file with the hash of its content. */
export const revisionHeader = 'X-Revision'

/** The names of the caches of the edition at an address. */
export function cacheNames(scope: string): CacheNames {
  return { kept: `kept-${scope}`, edition: ['edition-', `-${scope}`] }
}

/** The copies of the whole edition, complete or not. */
export async function editionCaches({ edition: [start, end] }: CacheNames): Promise<string[]> {
  const names = await caches.keys()
  return names.filter((name) => name.startsWith(start) && name.endsWith(end))
}

/** The copy of the whole edition, if all of it is there. A copy gets its list last. */
export async function completeEdition(names: CacheNames, list: string): Promise<Cache | undefined> {
  for (const name of await editionCaches(names)) {
    const cache = await caches.open(name)
    if (await cache.match(list)) return cache
  }
  return undefined
}

/** Deletes every cache of the edition at an address, of earlier versions of the site too. */
export async function deleteCaches(scope: string): Promise<void> {
  const names = await caches.keys()
  await Promise.all(names.filter((name) => name.endsWith(scope)).map((name) => caches.delete(name)))
}
