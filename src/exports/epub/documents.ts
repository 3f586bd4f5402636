import { toXast } from 'hast-util-to-xast'
import type { Element as HastElement } from 'hast'
import { visit } from 'unist-util-visit'
import type { Element } from 'xast'
import { dirAttribute } from '#model/direction.ts'
import type { Edition } from '#model/edition.ts'
import type { Chapter } from '../book/chapter.ts'
import { lines, x, xmlFile } from '../xml.ts'

/** A chapter as an XHTML document. */
export function chapterDocument({ title, body }: Chapter, lang: string): string {
  if (dirAttribute(lang)) setAutoDirection(body)
  const element = toXast(body)
  if (element.type !== 'element') throw new Error('Unexpected chapter that is not an element')
  return xhtml(title, lang, [element])
}

/** The page with the cover image. */
export function coverDocument({ title, language }: Edition): string {
  const image = x('img', { src: 'cover.png', alt: `Cover: ${title}` })
  return xhtml(title, language, [
    x('section', { 'epub:type': 'cover', class: 'cover', 'aria-label': 'Cover' }, [image]),
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
 * Lets each element take its direction from its own text: in an edition written from right to left, labels
 * and headings may be in English. EPUB does not allow `direction` in style sheets.
 */
function setAutoDirection(body: HastElement): void {
  visit(body, 'element', (element, _, parent) => {
    const isProse = element.tagName === 'p' && parent !== body
    if (isProse || !withEnglish.has(element.tagName)) return
    element.properties['dir'] ??= 'auto'
  })
}

const withEnglish = new Set(['a', 'cite', 'h2', 'h3', 'p', 'span'])
