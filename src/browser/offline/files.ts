import { revisionHeader } from './cache-names.ts'

/** Whether a cache has a file with this content. */
export async function hasFile(cache: Cache, address: string, revision: string): Promise<boolean> {
  const found = await cache.match(address)
  return found?.headers.get(revisionHeader) === revision
}

/**
 * Downloads a file into a cache, with a low priority, and notes its hash. Without one, it is the page that is shown, which
 * the browser has.
 *
 * @throws if it cannot be fetched.
 */
export async function downloadFile(
  cache: Cache,
  address: string,
  revision: string,
  signal?: AbortSignal,
): Promise<void> {
  const response = await fetch(address, {
    priority: 'low',
    cache: cacheMode(address, revision),
    ...(signal && { signal }),
  })
  if (!response.ok) throw new Error(`Unexpected status ${response.status} of ${address}`)
  const headers = { 'Content-Type': response.headers.get('Content-Type') ?? '' }
  await cache.put(
    address,
    new Response(await response.blob(), { headers: { ...headers, [revisionHeader]: revision } }),
  )
}

/** Names with a hash never change. Anything else in the browser's own cache may be old. */
function cacheMode(address: string, revision: string): RequestCache {
  if (revision === '') return 'force-cache'
  return address.includes('/_astro/') ? 'default' : 'no-cache'
}
