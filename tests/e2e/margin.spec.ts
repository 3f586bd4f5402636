import { siteOf } from '../sites.ts'
import { expectAllInMargin } from './every-note.ts'

// One paragraph of this exchange bears forty annotations.
expectAllInMargin(siteOf('hostile'), ['exchanges/dense/'], { minNotes: 40, timeoutMs: 90_000 })
