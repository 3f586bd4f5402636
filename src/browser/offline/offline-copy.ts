import { canKeepCopy } from './can-keep.ts'
import { whenQuiet } from './quiet.ts'

/**
 * Keeps the exchanges for offline reading when nothing else is loading, and loads the script for it only then. The page
 * that is shown without a network needs it at once. The search page is for searching.
 */
export function startOfflineCopy(): void {
  if (!canKeepCopy) return
  const load = () => import('./keep.ts').then(({ keep }) => keep())
  if (document.querySelector('[data-offline]')) void load()
  else if (!document.querySelector('[data-search-page]'))
    addEventListener('load', () => void whenQuiet().then(load))
}
