import { exchangePath } from '#model/paths.ts'
import { readEdition } from '#reading/read-edition.ts'
import { expectAllInMargin } from '../../e2e/every-note.ts'
import { ownSite } from '../../sites.ts'

const { corpus } = await readEdition('content')
const paths = corpus!.exchanges.map(({ slug }) => exchangePath(slug).slice(1))

// A test edition is tested at all widths in every engine.
expectAllInMargin(ownSite, paths, { minNotes: 150, timeoutMs: 240_000, otherWidths: [1280] })
