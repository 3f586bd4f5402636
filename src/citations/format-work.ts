import type { Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import type { Work } from '#model/work.ts'
import { breakAddresses } from './break-addresses.ts'
import { markScripts } from './mark-scripts.ts'
import { processCitation, processEntry } from './processor.ts'
import { type Locator, readLocator } from './read-locator.ts'
import { withoutStyles } from './without-styles.ts'

/** A work as it appears in the bibliography: Chicago, author-date, as HTML, with the language of foreign words. */
export function formatWork(work: Work): string {
  return once(entries, work, '', () => {
    const tree = fromHtml(processEntry(work), { fragment: true })
    const entry: Root = { type: 'root', children: withoutStyles(innermost(tree.children)) }
    markScripts(entry, work)
    breakAddresses(entry)
    return toHtml(entry).trim()
  })
}

/**
 * A work as it is called in a note, `Surkov 2018`, or a part of it, `Surkov 2018, 25`.
 *
 * @param written the part as an editor writes it, `p. 25`; what is none is put there as it is.
 */
export function shortLabel(work: Work, written?: string): string {
  return once(labels, work, written ?? '', () => {
    const locator = written === undefined ? undefined : readLocator(written)
    const known = locator && labelsOfStyle.has(locator.label) ? locator : undefined
    const label = callOf(work, known)
    return written === undefined || known ? label : `${label}, ${written}`
  })
}

/** What the style has a word for. An article of a law, say, it has not. */
const labelsOfStyle = new Set<Locator['label']>([
  'page',
  'chapter',
  'section',
  'volume',
  'issue',
  'paragraph',
  'note',
])

function callOf(work: Work, locator: Locator | undefined): string {
  const part = locator && { locator: locator.value, label: locator.label }
  return processCitation(work, part)
    .trim()
    .replace(/^\((.*)\)$/s, '$1')
}

/** The content of an entry, without the elements that the processor puts around it. */
function innermost(nodes: Root['children']): Root['children'] {
  return nodes.flatMap((node) =>
    node.type === 'element' && node.tagName === 'div' ? innermost(node.children) : [node],
  )
}

// The processor takes a few milliseconds for a work, and a work is cited on many pages.
const entries: Made = new WeakMap()
const labels: Made = new WeakMap()

function once(made: Made, work: Work, part: string, make: () => string): string {
  const ofWork = made.get(work) ?? new Map<string, string>()
  made.set(work, ofWork)
  const text = ofWork.get(part) ?? make()
  ofWork.set(part, text)
  return text
}

type Made = WeakMap<Work, Map<string, string>>
