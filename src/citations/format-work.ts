import type { Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { directionOf } from '#model/direction.ts'
import { memoize, memoizeByKey } from '#model/memoize.ts'
import type { Work } from '#model/work.ts'
import { breakAddresses } from './break-addresses.ts'
import { type CitedWorks, isLanguageOf } from './language.ts'
import { markScripts } from './mark-scripts.ts'
import { perBibliography } from './per-bibliography.ts'
import { processCitation, processEntry } from './processor.ts'
import { type Locator, locatorAround, readLocator } from './read-locator.ts'
import { withoutStyles } from './without-styles.ts'

/**
 * Formats a work as a bibliography entry in Chicago author-date style, as HTML. Words in another language than that of the
 * citations are marked.
 *
 * @param works the bibliography that the work is in. Works that would have the same short citation are distinguished
 *   by given names, or else as 1931a and 1931b in the order of the list.
 */
export function formatWork(work: Work, works: CitedWorks): string {
  return entriesOf(works)(work.id)
}

/**
 * The short citation of a work, `Surkov 2018`, or of a part of it, `Surkov 2018, 25`.
 *
 * @param works the bibliography that the work is in, as in {@link formatWork}.
 * @param locator the part as an editor writes it, `p. 25`. If it is not a known locator, or written in the language of the
 *   citations already, it is added unchanged. English ones are always put into the form of the style.
 */
export function shortLabel(work: Work, works: CitedWorks, locator?: string): string {
  return labelsOf(works)(work.id, locator)
}

// The processor takes a few milliseconds for a work, and a work is cited on many pages.
const entriesOf = perBibliography((works) => {
  const entryOf = memoize((work: Work) => format(work, works))
  return (key: string) => entryOf(workIn(works, key))
})
const labelsOf = perBibliography((works) => {
  const labelOf = memoizeByKey((work: Work, locator: string | undefined) =>
    label(work, works, locator),
  )
  return (key: string, locator: string | undefined) => labelOf(workIn(works, key), locator)
})

/** @throws if the work is not in the bibliography, which is a bug. */
function workIn({ works }: CitedWorks, key: string): Work {
  const work = works.get(key)
  if (work) return work
  throw new Error(`Unexpected work "${key}", expected one of the bibliography`)
}

function format(work: Work, works: CitedWorks): string {
  const tree = fromHtml(processEntry(work, works), { fragment: true })
  const entry: Root = { type: 'root', children: withoutStyles(innermost(tree.children)) }
  markScripts(entry, work, works)
  breakAddresses(entry, directionOf(works.language.csl) === 'rtl')
  return toHtml(entry).trim()
}

function label(work: Work, works: CitedWorks, written: string | undefined): string {
  const locator = written === undefined ? undefined : readLocator(written)
  const isOwn =
    locator && locator.language !== 'en' && isLanguageOf(works.language, locator.language)
  const known = locator && !isOwn && labelsOfStyle.has(locator.label) ? locator : undefined
  const around = known && locatorAround(known, works.language.csl)
  const citation = citationOf(work, works, around === undefined ? known : undefined)
  if (around !== undefined) return works.language.words.partOf(citation, around)
  return written === undefined || known ? citation : works.language.words.partOf(citation, written)
}

/** The locators that the style has a term for; it has none for an article of a law, for example. */
const labelsOfStyle = new Set<Locator['label']>([
  'page',
  'chapter',
  'section',
  'volume',
  'issue',
  'paragraph',
  'note',
])

/** The citation of a work without its brackets. */
function citationOf(work: Work, works: CitedWorks, locator: Locator | undefined): string {
  const part = locator && { locator: locator.value, label: locator.label }
  return processCitation(work, works, part)
    .trim()
    .replace(/^\((.*)\)$/s, '$1')
}

/** The content of an entry, without the elements that the processor puts around it. */
function innermost(nodes: Root['children']): Root['children'] {
  return nodes.flatMap((node) =>
    node.type === 'element' && node.tagName === 'div' ? innermost(node.children) : [node],
  )
}
