import { toXast } from 'hast-util-to-xast'
import type { Element } from 'xast'
import type { Edition } from '#model/edition.ts'
import type { Chapter } from '../book/chapter.ts'
import { lines, x, xmlFile } from '../xml.ts'

/** A chapter as a document of its own. */
export function chapterDocument({ title, body }: Chapter, lang: string): string {
  return xhtml(title, lang, [toXast(body) as Element])
}

/** The page that shows the cover. */
export function coverDocument({ title, language }: Edition): string {
  const image = x('img', { src: 'cover.png', alt: `Cover: ${title}` })
  return xhtml(title, language, [
    x('section', { 'epub:type': 'cover', class: 'cover', 'aria-label': 'Cover' }, [image]),
  ])
}

/** A document of the book around what it holds. */
export function xhtml(title: string, lang: string, body: Element[]): string {
  const names = {
    xmlns: 'http://www.w3.org/1999/xhtml',
    'xmlns:epub': 'http://www.idpf.org/2007/ops',
  }
  const html = x(
    'html',
    { ...names, lang, 'xml:lang': lang },
    lines(
      x('head', [x('title', title), x('link', { rel: 'stylesheet', href: 'book.css' })]),
      x('body', lines(body)),
    ),
  )
  return xmlFile(html).replace('?>\n', '?>\n<!DOCTYPE html>\n')
}
