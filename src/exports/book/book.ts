import type { ExportContext } from '../format.ts'
import { backMatter } from './back-matter.ts'
import type { Chapter } from './chapter.ts'
import { exchangeChapter } from './exchange.ts'
import { frontMatter } from './front-matter.ts'

/** The whole edition as a book, chapter by chapter. Every id in it occurs once in the book, not only in its chapter. */
export function bookOf(context: ExportContext): Chapter[] {
  const { corpus } = context
  return [
    ...frontMatter(context),
    ...corpus.exchanges.map((exchange) => exchangeChapter(exchange, corpus)),
    ...backMatter(corpus),
  ]
}
