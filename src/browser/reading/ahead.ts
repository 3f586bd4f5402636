import { element } from '#browser/elements.ts'
import { base } from '#browser/site.ts'
import { speculationRules } from './rules.ts'

/** Lets a browser that knows how fetch ahead; others are as quick as the network. */
export function readAhead(): void {
  document.head.append(element('script', { type: 'speculationrules' }, speculationRules(base)))
}
