import type { ExportContext } from '../format.ts'
import { backMatter } from './back-matter.ts'
import type { Chapter } from './chapter.ts'
import { exchangeChapter } from './exchange.ts'
import { frontMatter } from './front-matter.ts'

/** The chapters of the whole edition as a book. Ids are unique in the book, not only in their chapter. */
export function bookChapters(context: ExportContext): Chapter[] {
  const { corpus } = context
  return [
    ...frontMatter(context),
    ...corpus.exchanges.map((exchange) => exchangeChapter(exchange, corpus)),
    ...backMatter(corpus),
  ]
}
