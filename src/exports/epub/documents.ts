import { toXast } from 'hast-util-to-xast'
import type { Element as HastElement } from 'hast'
import type { Element } from 'xast'
import { messagesFor } from '#messages/catalogue.ts'
import { dirAttribute, directionOf } from '#model/direction.ts'
import type { Edition } from '#model/edition.ts'
import type { Chapter } from '../book/chapter.ts'
import { languagesOf } from '#model/edition-languages.ts'
import { lines, x, xmlFile } from '../xml.ts'

/** A chapter as an XHTML document. */
export function chapterDocument({ title, language, body }: Chapter): string {
  setAutoDirection(body, directionOf(language))
  const element = toXast(body)
  if (element.type !== 'element') throw new Error('Unexpected chapter that is not an element')
  return xhtml(title, language, [element])
}

/** The page with the cover image. */
export function coverDocument(edition: Edition): string {
  const { title } = edition
  const { cover, coverOf } = messagesFor(edition).exports.epub
  const image = x('img', { src: 'cover.png', alt: coverOf(title) })
  return xhtml(title, languagesOf(edition).ui, [
    x('section', { 'epub:type': 'cover', class: 'cover', 'aria-label': cover }, [image]),
  ])
}

/** An XHTML document of the book with this content. */
export function xhtml(title: string, lang: string, body: Element[]): string {
  const names = {
    xmlns: 'http://www.w3.org/1999/xhtml',
    'xmlns:epub': 'http://www.idpf.org/2007/ops',
  }
  const dir = dirAttribute(lang)
  const html = x(
    'html',
    { ...names, lang, 'xml:lang': lang, ...(dir && { dir }) },
    lines(
      x('head', [x('title', title), x('link', { rel: 'stylesheet', href: 'book.css' })]),
      x('body', lines(body)),
    ),
  )
  return xmlFile(html).replace('?>\n', '?>\n<!DOCTYPE html>\n')
}

/**
 * Lets each element among words from right to left take its direction from its own text, since references, names and titles may
 * be in Latin letters. EPUB does not allow `direction` in style sheets. Prose has the direction around it.
 */
function setAutoDirection(parent: HastElement, around: 'ltr' | 'rtl', isBody = true): void {
  const own = parent.properties['dir']
  const direction = own === 'ltr' || own === 'rtl' ? own : around
  for (const child of parent.children) {
    if (child.type !== 'element') continue
    const isProse = child.tagName === 'p' && !isBody
    if (direction === 'rtl' && !isProse && withLatin.has(child.tagName))
      child.properties['dir'] ??= 'auto'
    setAutoDirection(child, direction, false)
  }
}

const withLatin = new Set(['a', 'cite', 'h2', 'h3', 'p', 'span'])
