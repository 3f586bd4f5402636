import { collectionFiles } from './dts/collections.ts'
import { documentFiles } from './dts/documents.ts'
import { navigationFiles } from './dts/navigation.ts'
import type { Format } from './format.ts'

/**
 * Distributed Text Services 1.0 (https://dtsapi.org/specifications/) as files: the entry point, the collection, the structure of the
 * text, and its parts in TEI. `docs/machines.md` says which requests have no file.
 */
export const dts: Format = {
  id: 'dts',
  mediaType: 'application/ld+json',
  files: (context) => [
    ...collectionFiles(context),
    ...navigationFiles(context),
    ...(context.corpus.edition.partFiles ? documentFiles(context) : []),
  ],
}
