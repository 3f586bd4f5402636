import { startHeader } from '#browser/header/returning-header.ts'
import { keepPlace } from './keep-place.ts'
import { trackPosition } from './reading-position.ts'

let hasStarted = false

/** Starts, once, what a reader needs in the middle of a page: the header, the same line after a rotation, the stored position. */
export function startReading(): void {
  if (hasStarted) return
  hasStarted = true
  // The header first: when the window changes, the space it leaves is measured before the place is restored.
  startHeader()
  keepPlace()
  if (document.querySelector('.exchange')) trackPosition()
}
