import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Corpus } from '#corpus/corpus.ts'
import { contentPathsIn } from '#evidence/hashes.ts'
import type { ZippedFile } from '#files/zip.ts'
import { documents } from './documents.ts'

/**
 * The files of an edition for whoever wants to keep or edit it: those in its folder, and the description of their formats. Hidden
 * files are left out, and so are the record of the evidence, which is about the files, and a recording that is large.
 */
export async function readSourceFiles({ root: folder, edition }: Corpus): Promise<ZippedFile[]> {
  const recording = edition.recording?.file
  const isLarge = recording !== undefined && (await stat(join(folder, recording))).size > largest
  const paths = (await contentPathsIn(folder)).filter((path) => !isLarge || path !== recording)
  const files = await Promise.all(
    paths.map(async (path) => ({
      path: `source/${path}`,
      content: new Uint8Array(await readFile(join(folder, path))),
    })),
  )
  return [{ path: 'formats.md', content: documents.formats.markdown }, ...files]
}

/** A recording that has more bytes than this is not packed: the site has it. */
const largest = 10 * 1024 * 1024
