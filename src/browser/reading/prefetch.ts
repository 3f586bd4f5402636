import { createElement } from '#browser/create-element.ts'
import { base } from '#browser/base.ts'
import { speculationRules } from './speculation-rules.ts'

/** Lets a browser that knows how fetch ahead; others are as quick as the network. */
export function prefetchPages(): void {
  document.head.append(
    createElement('script', { type: 'speculationrules' }, speculationRules(base)),
  )
}
