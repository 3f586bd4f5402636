import type { Nodes } from 'mdast'
// Without content. The development server loads the pages again when it is invalidated.
import 'virtual:edition/changes'
import type { Corpus, Exchange } from '#corpus/corpus.ts'
import { proseHtml } from '#corpus/prose-html.ts'
import { idInWholeText } from '#corpus/whole-text.ts'
import { type Catalogue, messagesFor } from '#messages/catalogue.ts'
import { languageAttributes } from '#model/direction.ts'
import { languagesOf } from '#model/edition-languages.ts'
import { type InterfaceLanguage, interfaceLanguageOf } from '#model/interface.ts'
import { memoizeByKey } from '#model/memoize.ts'
import { exchangePath } from '#model/paths.ts'
import { type ShownEdition, whenShown } from './shown.ts'

/** The edition that is shown, read once before the build. */
export let corpus: Corpus

/** Its URL, with a trailing slash; undefined if it is not known. */
export let site: URL | undefined

/** Whether readers’ devices keep a copy for reading offline. */
export let keepsCopy: boolean

/** What `npm run evidence` has found. */
export let evidence: ShownEdition['evidence']

/** The library that it is in, if there is one. */
export let library: ShownEdition['library']

/** The script for other sites. */
export let linker: string

/** The path of the script of the pages. */
export let pageScript: string

/** The messages of the interface. */
export let messages: Catalogue

/** The language of the interface, which pages are in. */
export let interfaceLanguage: InterfaceLanguage

/** The attributes of elements with words of the interview, if these are in another language than the interface. */
export let interviewLanguage: ReturnType<typeof languageAttributes>

/** The same for words of the editors: titles, summaries, notes. */
export let editorsLanguage: ReturnType<typeof languageAttributes>

/** The same for the documents about the program, which are in English. */
export let englishText: ReturnType<typeof languageAttributes>

whenShown('edition', (edition) => {
  ;({ corpus, site, keepsCopy, evidence, library, linker, pageScript } = edition)
  messages = messagesFor(corpus.edition)
  interfaceLanguage = interfaceLanguageOf(corpus.edition)
  const { interview, editors } = languagesOf(corpus.edition)
  interviewLanguage = languageAttributes(interview, interfaceLanguage)
  editorsLanguage = languageAttributes(editors, interfaceLanguage)
  englishText = languageAttributes('en', interfaceLanguage)
})

/** The same for the title of an exchange. */
export function titleLanguageOf({ titleLanguage }: Exchange) {
  return languageAttributes(titleLanguage, interfaceLanguage)
}

/** The absolute URL of a path of the edition; if the site’s own URL is not known, the link on this site. */
export function absolute(path: string): string {
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
  return proseHtml(inLanguage(nodes, isSource ? interviewLanguage : editorsLanguage), toUrl, corpus)
}

/** Prose whose paragraphs say in which language they are. */
const inLanguage = memoizeByKey(
  (nodes: readonly Nodes[], hProperties: ReturnType<typeof languageAttributes>): Nodes[] =>
    nodes.map((node) => ({ ...node, data: { ...node.data, hProperties } })),
)
