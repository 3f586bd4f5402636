import { startHeader } from '#browser/header/returning-header.ts'
import { trackPosition } from './reading-position.ts'

let hasStarted = false

/** Starts, once, what a reader needs in the middle of a page: the header, the stored position. */
export function startReading(): void {
  if (hasStarted) return
  hasStarted = true
  startHeader()
  if (document.querySelector('.exchange')) trackPosition()
}
