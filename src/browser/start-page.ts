import { startTimes } from 'virtual:times'
import { showAnnotations } from './annotations/annotations.ts'
import { handleLanding } from './landing/landing.ts'
import { copyWorks } from './copy-work.ts'
import { refuseFrame } from './refuse-frame.ts'
import { followRedirect } from './landing/follow-redirect.ts'
import { filterNotes } from './note-filter.ts'
import { startOfflineCopy } from './offline/offline-copy.ts'
import { listenForSearch } from './search-dialog.ts'
import { listenForPanels } from './panels/panels.ts'
import { prefetchPages } from './reading/prefetch.ts'
import { readingAids } from './reading/reading-aids.ts'
import { listenForQuoting } from './quote-triggers.ts'
import { awaitTypeface } from './typeface/await-typeface.ts'
import { showOwnHighlights } from './own-highlights.ts'
import { startVerify } from './verify/start-verify.ts'
import { suggestPages } from './landing/suggest-pages.ts'

const features = [
  refuseFrame,
  followRedirect,
  handleLanding,
  filterNotes,
  showAnnotations,
  copyWorks,
  listenForSearch,
  listenForPanels,
  readingAids,
  prefetchPages,
  startOfflineCopy,
  listenForQuoting,
  showOwnHighlights,
  suggestPages,
  startVerify,
  awaitTypeface,
]

if (startTimes) features.push(startTimes)

/** Starts everything that a page does. If one feature fails, its error is reported and the others still start. */
export function startPage(): void {
  for (const start of features) {
    try {
      start()
    } catch (error) {
      reportError(error)
    }
  }
}
