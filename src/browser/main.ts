import { annotations } from './annotations/annotations.ts'
import { arrive } from './arrive.ts'
import { copyWorks } from './copy-work.ts'
import { refuseFrame } from './framed.ts'
import { forward } from './forward.ts'
import { noteKindChoice } from './note-kinds.ts'
import { offline } from './offline/copy.ts'
import { openSearch } from './open-search.ts'
import { listenForPanels } from './panels/panels.ts'
import { readAhead } from './reading/ahead.ts'
import { reading } from './reading/reading.ts'
import { quoting } from './quoting.ts'
import { suggest } from './suggest.ts'

const features = [
  refuseFrame,
  forward,
  arrive,
  noteKindChoice,
  annotations,
  copyWorks,
  openSearch,
  listenForPanels,
  reading,
  readAhead,
  offline,
  quoting,
  suggest,
]

// If one feature fails, its error is reported and the others still start.
for (const start of features) {
  try {
    start()
  } catch (error) {
    reportError(error)
  }
}
