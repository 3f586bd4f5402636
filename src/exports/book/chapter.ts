import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'

/** A chapter of the edition as a book. */
export type Chapter = {
  /** The name of its file, without an extension. */
  file: string
  /** The id of its element. */
  id: string
  title: string
  /** Its `epub:type`, from the EPUB Structural Semantics Vocabulary. */
  type: string
  body: Element
}

/** The link to an id inside the book. */
export function bookLink(file: string, id: string): string {
  return `${file}.xhtml#${id}`
}

/** Makes a chapter, whose element has its type for e-readers and its role for screen readers. */
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

/** The files that other chapters link to, without an extension. */
export const bookFiles = {
  glossary: 'glossary',
  works: 'bibliography',
  index: 'index-of-names',
  exchange: (number: number) => `exchange-${String(number).padStart(2, '0')}`,
} as const
