import { exchangePath } from '#model/paths.ts'
import { readEdition } from '#reading/read-edition.ts'
import { expectAllInMargin } from '../../e2e/every-note.ts'
import { ownSite } from '../../sites.ts'

const { corpus } = await readEdition('content')
const paths = corpus!.exchanges.map(({ slug }) => exchangePath(slug).slice(1))

// How the engines differ at other widths is tested with a test edition.
expectAllInMargin(ownSite, paths, { minNotes: 150, timeoutMs: 240_000, otherWidths: [1280] })
