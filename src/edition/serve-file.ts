import { downloadAt } from './downloads.ts'

/**
 * The response with the file of an export.
 *
 * @throws if no export has this path, which is a bug: the pages are made from the list of exports.
 */
export async function serveFile(path: string): Promise<Response> {
  const file = downloadAt(path)
  if (!file) throw new Error(`Unexpected path ${path}, expected that of an export`)
  const content = new Uint8Array(await file.content())
  return new Response(content, { headers: { 'Content-Type': file.mediaType } })
}
