import { downloadsBelow } from './downloads.ts'

/**
 * The response with an export.
 *
 * @throws if there is none at this path: pages are made from the list of exports, so this is a bug.
 */
export async function serveFile(path: string): Promise<Response> {
  const file = downloadsBelow(path).find((one) => one.path === path)
  if (!file) throw new Error(`Unexpected path ${path}, expected that of an export`)
  const content = new Uint8Array(await file.content())
  return new Response(content, { headers: { 'Content-Type': file.mediaType } })
}
