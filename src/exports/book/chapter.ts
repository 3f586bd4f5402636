import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Sentence } from '#messages/sentence.ts'

/** A chapter of the edition as a book. */
export type Chapter = {
  /** The name of its file, without an extension. */
  file: string
  /** The id of its element. */
  id: string
  title: string
  /** The language of its document. Words in another say so themselves. */
  language: string
  /** The language of its title. */
  titleLanguage: string
  /** Its `epub:type`, from the EPUB Structural Semantics Vocabulary. */
  type: string
  body: Element
}

/** The link to an id inside the book. */
export function bookLink(file: string, id: string): string {
  return `${file}.xhtml#${id}`
}

/** The path of an image of the interview in the book. */
export function bookImage(file: string): string {
  return `images/${file}`
}

/** Makes a chapter, whose element has its type for e-readers and its role for screen readers. */
export function chapter(
  {
    role,
    ...about
  }: Omit<Chapter, 'body' | 'titleLanguage'> & {
    titleLanguage?: string
    role: string | undefined
  },
  ...children: (ElementContent | Sentence<ElementContent> | string | undefined)[]
): Chapter {
  const { file, id, title, type, language } = about
  const properties = {
    id,
    className: ['chapter', file.replace(/-\d+$/, '')],
    'epub:type': type,
    role,
    ariaLabel: title,
  }
  const body = h('section', properties, children.flat())
  return { titleLanguage: language, ...about, body }
}

/** The files that other chapters link to, without an extension. */
export const bookFiles = {
  glossary: 'glossary',
  works: 'bibliography',
  index: 'index-of-names',
  exchange: (number: number) => `exchange-${String(number).padStart(2, '0')}`,
} as const
