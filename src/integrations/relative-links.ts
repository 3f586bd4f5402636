import type { Element } from 'hast'
import { libraryRoot } from '#model/paths.ts'
import { type EditionStyles, withEditionStyles } from './style-modules.ts'

/** How a path from the root of the edition is written on a page. */
export type WriteLink = (path: string) => string

/**
 * Makes paths from the root of the edition relative to a page, so that it can be opened anywhere: `/exchanges/a/#a3` is
 * `../a/#a3` on `/exchanges/b/`. What does not begin with a slash is left as it is.
 *
 * @param page the path of the page from the root of the edition.
 * @param name the folder of the edition, if it is one of a library.
 */
export function linksFrom(page: string, name = ''): WriteLink {
  const here = inSite(page, name).split('/').slice(1, -1)
  return (link) => {
    if (!isFromRoot(link)) return link
    const path = inSite(link, name)
    const end = path.search(/[?#]|$/)
    const folders = path.slice(1, end).split('/')
    const file = folders.pop() ?? ''
    const differs = here.findIndex((folder, index) => folder !== folders[index])
    const shared = differs === -1 ? here.length : differs
    const up = '../'.repeat(here.length - shared)
    const down = [...folders.slice(shared), file].join('/')
    // A colon in the first segment would make it a scheme.
    const start = up === '' && (down === '' || /^[^/]*:/.test(down)) ? './' : up
    return start + down + path.slice(end)
  }
}

/**
 * Makes paths begin with the path of a host, for the page that is shown for every missing address.
 *
 * @param base the path of the site, with a slash at both ends.
 */
export function linksBelow(base: string, name = ''): WriteLink {
  return (path) => (isFromRoot(path) ? base + inSite(path, name).slice(1) : path)
}

/** The path from the root of the site of a path from the root of an edition. */
function inSite(path: string, name: string): string {
  if (path.startsWith(libraryRoot)) return path.slice(libraryRoot.length - 1)
  // Scripts and fonts are those of every edition.
  return name === '' || path.startsWith('/_astro/') ? path : `/${name}${path}`
}

/** An attribute whose value changes, or the text of an element. */
export type Change = { property: string; value: string } | { text: string }

/** The properties of elements that are paths. */
const properties = ['href', 'src', 'action', 'dataBase']

/** How an element changes if its paths are written with `write`, and if it is a style sheet, with the styles of an edition in it. */
export function changesOf(element: Element, write: WriteLink, styles?: EditionStyles): Change[] {
  const changes: Change[] = []
  const set = (property: string, next: (value: string) => string) => {
    const value = element.properties[property]
    if (typeof value !== 'string') return
    const written = next(value)
    if (written !== value) changes.push({ property, value: written })
  }
  for (const property of properties) set(property, write)
  if (element.tagName === 'meta' && /^refresh$/i.test(String(element.properties['httpEquiv'])))
    set('content', (value) => value.replace(/(?<=url=).*/i, write))
  const [text] = element.children
  if (text?.type !== 'text') return changes
  const next = textWith(element, text.value, write, styles)
  return next === text.value ? changes : [...changes, { text: next }]
}

/** The text of a style or of linked data with its paths written with `write`. */
function textWith(
  { tagName, properties }: Element,
  text: string,
  write: WriteLink,
  styles: EditionStyles | undefined,
): string {
  if (tagName === 'style') {
    const css = styles ? withEditionStyles(text, styles) : text
    return css.replace(/(?<=url\()\/[^)]*/g, write)
  }
  if (tagName !== 'script' || properties['type'] !== 'application/ld+json') return text
  // In linked data, every value that begins with a slash is a path, except words.
  return text.replace(
    /(?<="(?:@id|url|item|isPartOf|inDefinedTermSet|contentUrl)":")\/(?:[^"\\]|\\.)*/g,
    write,
  )
}

function isFromRoot(path: string): boolean {
  return path.startsWith('/') && !path.startsWith('//')
}
