import { createElement } from '#browser/create-element.ts'
import { speculationRules } from './speculation-rules.ts'

/** Lets browsers with speculation rules fetch pages before the reader follows a link. */
export function prefetchPages(): void {
  document.head.append(createElement('script', { type: 'speculationrules' }, speculationRules))
}
