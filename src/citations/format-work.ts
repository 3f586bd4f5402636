import { Cite, plugins } from '@citation-js/core'
import '@citation-js/plugin-csl'
import style from 'style-chicago'
import { toXml } from 'xast-util-to-xml'
import type { Work } from '#model/work.ts'

const template = 'chicago-author-date'

/** A work as it stands in the bibliography: Chicago, author-date, as HTML. */
export function formatWork(work: Work): string {
  return once(entries, work, () =>
    format(work, 'bibliography', { format: 'html', hyperlinks: true })
      .replace(/<div[^>]*>|<\/div>/g, '')
      .trim(),
  )
}

/** A work as it is called in a note: `Surkov 2018`. */
export function shortLabel(work: Work): string {
  return once(labels, work, () =>
    format(work, 'citation', { format: 'text' })
      .trim()
      .replace(/^\((.*)\)$/, '$1'),
  )
}

// The processor takes a few milliseconds for a work, and a work is cited on many pages.
const entries = new WeakMap<Work, string>()
const labels = new WeakMap<Work, string>()

function once(known: WeakMap<Work, string>, work: Work, make: () => string): string {
  const made = known.get(work) ?? make()
  known.set(work, made)
  return made
}

function format(
  work: Work,
  kind: 'bibliography' | 'citation',
  options: { format: string; hyperlinks?: boolean },
): string {
  register()
  return new Cite([structuredClone(work)]).format(kind, { ...options, template, lang: 'en-US' })
}

/** The style is a tree; the processor wants it as XML. Registering it again changes nothing. */
function register(): void {
  const { styles } = plugins.config.get('@csl')
  if (!styles.has(template)) styles.add(template, toXml(toXast(style)))
}

function toXast(node: StyleNode | string): XastNode {
  return typeof node === 'string'
    ? { type: 'text', value: node }
    : {
        type: 'element',
        name: node.name,
        attributes: node.attrs,
        children: node.children.map(toXast),
      }
}

type StyleNode = { name: string; attrs: Record<string, string>; children: (StyleNode | string)[] }
type XastNode =
  | { type: 'text'; value: string }
  | { type: 'element'; name: string; attributes: Record<string, string>; children: XastNode[] }
