/**
 * Fetches a JSON file without checking its shape. `fetch-json.ts` does both.
 *
 * @throws if it cannot be fetched or is malformed.
 */
export async function fetchData(url: string, cache: RequestCache = 'default'): Promise<unknown> {
  const response = await fetch(url, { cache })
  if (!response.ok)
    throw new Error(`Unexpected status ${response.status} for ${url}, expected the file`)
  return response.json()
}
