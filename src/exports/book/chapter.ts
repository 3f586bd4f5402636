import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'

/**
 * A chapter of the edition as a book. `file` names it, without an ending; `type` is what it is in the vocabulary of EPUB,
 * `id` the element that it begins with.
 */
export type Chapter = {
  file: string
  id: string
  title: string
  type: string
  body: Element
}

/** The address of something inside the book. A book on one page leaves the file away. */
export function bookLink(file: string, id: string): string {
  return `${file}.xhtml#${id}`
}

/** The element of a chapter: a section that says what it is to readers and to screen readers. */
export function chapter(
  { file, id, title, type, role }: Omit<Chapter, 'body'> & { role: string | undefined },
  ...children: (ElementContent | string | undefined)[]
): Chapter {
  const properties = {
    id,
    className: ['chapter', file.replace(/-\d+$/, '')],
    'epub:type': type,
    role,
    ariaLabel: title,
  }
  return { file, id, title, type, body: h('section', properties, children) }
}

/** The files of a book, by what stands in them. */
export const bookFiles = {
  glossary: 'glossary',
  works: 'bibliography',
  index: 'index-of-names',
  exchange: (number: number) => `exchange-${String(number).padStart(2, '0')}`,
} as const
