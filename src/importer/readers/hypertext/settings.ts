import type { Element } from 'hast'
import type { Words } from '../source-document.ts'
import { attribute, namesOf } from './elements.ts'

/** How words are set, if that may tell a question from an answer. */
export type Setting = NonNullable<Words['set']>

/** How an element sets the words in it; undefined: as those around it. */
export function settingOf(element: Element): Setting | undefined {
  const { tagName } = element
  const style = attribute(element, 'style') ?? ''
  if (tagName === 'b' || tagName === 'strong' || /font-weight:\s*(?:bold|[6-9]00)/.test(style))
    return 'bold'
  if (tagName === 'i' || tagName === 'em' || /font-style:\s*italic/.test(style)) return 'italic'
  return namesOf(element, ['className']).has('question') ? 'bold' : undefined
}
