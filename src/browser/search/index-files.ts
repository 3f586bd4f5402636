import { base } from '#browser/base.ts'

/** The path of the folder that contains the files of the search. */
export const searchRoot = `${base}pagefind/`

/**
 * Checks that compressed files exist and are intact. Pagefind reports no error for a missing or damaged file, and finds
 * nothing in it.
 *
 * @throws if one is missing or damaged.
 */
export async function assertIntact(paths: readonly string[]): Promise<void> {
  await Promise.all(
    paths.map(async (path) => {
      const { ok, body } = await fetch(searchRoot + path, { cache: 'force-cache' })
      if (!ok || !body) throw new Error(`Unexpected absence of ${path}, expected the file`)
      await new Response(body.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer()
    }),
  )
}
