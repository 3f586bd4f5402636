import { zip } from '#files/zip.ts'
import { lastChanged } from '#corpus/last-changed.ts'
import { downloadPath, type Format } from './format.ts'

/** The files that the editors write, packed, with the description of their formats. */
export const sourceFiles: Format = {
  id: 'source',
  mediaType: 'application/zip',
  files: ({ corpus, sources }) => [
    {
      path: downloadPath('source.zip'),
      make: async () => zip(await sources(), lastChanged(corpus)),
    },
  ],
}
