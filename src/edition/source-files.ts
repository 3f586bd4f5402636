import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { contentPathsIn } from '#evidence/hashes.ts'
import type { ZippedFile } from '#files/zip.ts'
import { documents } from './documents.ts'

/**
 * The files of an edition for whoever wants to keep or edit it: those in its folder, and the description of their formats. Hidden
 * files are left out, and so is the record of the evidence, which is about the files.
 */
export async function readSourceFiles(folder: string): Promise<ZippedFile[]> {
  const paths = await contentPathsIn(folder)
  const files = await Promise.all(
    paths.map(async (path) => ({
      path: `source/${path}`,
      content: new Uint8Array(await readFile(join(folder, path))),
    })),
  )
  return [{ path: 'formats.md', content: documents.formats.markdown }, ...files]
}
