import type { Nodes } from 'mdast'
import { corpus } from 'virtual:edition/corpus'
import exchangeModules from 'virtual:edition/exchanges'
import type { Exchange } from '#corpus/corpus.ts'
import { proseHtml } from '#corpus/prose-html.ts'
import { idInWholeText } from '#corpus/whole-text.ts'
import { messagesFor } from '#messages/catalogue.ts'
import { languageAttributes } from '#model/direction.ts'
import { languagesOf } from '#model/edition-languages.ts'
import { interfaceLanguageOf } from '#model/interface.ts'
import { exchangePath } from '#model/paths.ts'

export { corpus }

/** The messages of the interface. */
export const messages = messagesFor(corpus.edition)

/** The language of the interface, which pages are in. */
export const interfaceLanguage = interfaceLanguageOf(corpus.edition)

const { interview, editors } = languagesOf(corpus.edition)

/** The attributes of elements with words of the interview, if these are in another language than the interface. */
export const interviewLanguage = languageAttributes(interview, interfaceLanguage)

/** The same for words of the editors: titles, summaries, notes. */
export const editorsLanguage = languageAttributes(editors, interfaceLanguage)

/** The same for the title of an exchange. */
export function titleLanguageOf({ titleLanguage }: Exchange) {
  return languageAttributes(titleLanguage, interfaceLanguage)
}

/** The same for the documents about the program, which are in English. */
export const englishText = languageAttributes('en', interfaceLanguage)

/** The compiled MDX of an exchange, as a component. */
export async function getContent({ slug }: Exchange) {
  const content = Object.hasOwn(exchangeModules, slug) ? exchangeModules[slug] : undefined
  if (!content) throw new Error(`Unexpected exchange "${slug}", expected it among the exchanges`)
  return (await content()).Content
}

/** The absolute URL of a path of the edition; if the site’s own URL is not known, the link on this site. */
export function absolute(path: string, site: URL | undefined): string {
  return site ? new URL(path.slice(1), site).href : path
}

/** The link to a path of the edition on the page of an exchange: only the fragment for its own paragraphs. */
export function hrefInExchange(path: string, { slug }: Exchange): string {
  const own = `${exchangePath(slug)}#`
  return path.startsWith(own) ? path.slice(own.length - 1) : path
}

/**
 * The link to a path of the edition on the page with the whole text: within it if the page has what the path leads to. A work
 * is looked for among the citations of `exchange` first.
 */
export function hrefInWholeText(path: string, exchange?: Exchange): string {
  const id = idInWholeText(corpus, path, exchange)
  return id === undefined ? path : `#${id}`
}

/**
 * Renders editorial prose as HTML, with links for terms, citations and references, and in its language.
 *
 * @param toUrl makes the links from paths of the edition.
 * @param isSource whether the source itself has it, in the language of the interview.
 */
export function prose(
  nodes: readonly Nodes[],
  toUrl = (path: string) => path,
  isSource = false,
): string {
  const marked = nodes.map((node) => ({
    ...node,
    data: { ...node.data, hProperties: isSource ? interviewLanguage : editorsLanguage },
  }))
  return proseHtml(marked, toUrl, corpus)
}
