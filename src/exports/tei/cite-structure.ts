import type { Element } from 'xast'
import { x } from '../xml.ts'

/**
 * How references are resolved, for programs: exchange `5` has the paragraph `5.A3`. Withdrawn paragraphs are editorial notes,
 * which keep their references.
 */
export function citeStructure(): Element {
  return x('refsDecl', { n: 'references' }, [
    x('citeStructure', { unit: 'exchange', match: '/TEI/text/body/div', use: '@n' }, [
      x('citeStructure', {
        unit: 'paragraph',
        delim: '.',
        match: 'descendant::*[self::p or self::note]',
        use: "substring-after(@n, '.')",
      }),
    ]),
  ])
}
