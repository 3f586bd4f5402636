import { answerDatabase } from './answer-database.ts'

/** The message with which a framed page sends its HTML. */
export type PageMessage = { page: string }

/**
 * Sends the HTML of this page to the page that has framed it to read it, since pages from a folder cannot be fetched, and answers what
 * it asks of the database.
 */
export function answerFrame(): void {
  answerDatabase()
  const message: PageMessage = { page: document.documentElement.outerHTML }
  // Pages from a folder have no origin that could be named.
  parent.postMessage(message, '*')
}
