import type { PhrasingContent, Root, RootContent } from 'mdast'
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote'
import { toMarkdown } from 'mdast-util-to-markdown'
import { provenanceLines } from '#corpus/provenance.ts'
import { messagesFor } from '#messages/catalogue.ts'
import { printDate } from '#messages/dates.ts'
import { exchangePath } from '#model/paths.ts'
import {
  addressesFrom,
  downloadPath,
  exchangeFiles,
  type Format,
  type ExportContext,
} from './format.ts'
import { markdownEssays } from './markdown/argument.ts'
import { markdownExchange } from './markdown/exchange.ts'
import { markdownGlossary, markdownWorks } from './markdown/apparatus.ts'
import { licenceOf } from './licence.ts'
import { heading, inMarkdown, link, paragraph, text } from './markdown/nodes.ts'

/** Each paragraph of the interview begins with its address as a link. Notes and citations are footnotes, as GitHub, pandoc and Obsidian read them. */
export const markdown: Format = {
  id: 'markdown',
  mediaType: 'text/markdown; charset=utf-8',
  files: (context) => [
    { path: downloadPath('edition.md'), make: () => wholeEdition(context) },
    ...exchangeFiles(context, 'md', (exchange, path) => {
      const address = addressesFrom(context, path)
      return write([
        ...markdownExchange(exchange, context.corpus, address, 1),
        { type: 'thematicBreak' },
        ...imprint(context, address, exchangePath(exchange.slug)),
      ])
    }),
  ],
}

function wholeEdition(context: ExportContext): string {
  const { corpus } = context
  const address = addressesFrom(context, downloadPath('edition.md'))
  return write([
    heading(1, [text(corpus.edition.title)]),
    ...imprint(context, address, '/'),
    ...markdownEssays(corpus, address, 2),
    ...corpus.exchanges.flatMap((exchange) => markdownExchange(exchange, corpus, address, 2)),
    ...markdownGlossary(corpus, address),
    ...markdownWorks(corpus),
  ])
}

/** The source and the rights. `page` is the page of the edition that it links to. */
function imprint(
  { corpus: { edition } }: ExportContext,
  address: (path: string) => string,
  page: string,
): RootContent[] {
  const { source, date, rights, version, title } = edition
  const { exports: messages, about } = messagesFor(edition)
  const licence = licenceOf(edition)
  const provenance = provenanceLines(edition)
  const here = link(address(page), messages.thisEdition(version))
  return [
    paragraph(
      inMarkdown(
        source
          ? messages.markdown.source<PhrasingContent>(
              title,
              source.url === undefined
                ? text(source.publication)
                : link(source.url, source.publication),
              date === undefined ? undefined : printDate(date, edition),
              here,
            )
          : messages.markdown.edition(here),
      ),
    ),
    ...(provenance.length > 0 ? [paragraph([text(provenance.join('\n'))])] : []),
    ...(rights ? [paragraph([text(`${rights.interview.trim()} ${rights.edition.trim()}`)])] : []),
    ...(licence
      ? [paragraph(inMarkdown(about.licence((words) => link(licence.url, words), licence.name)))]
      : []),
    paragraph([text(messages.references)]),
  ]
}

function write(children: RootContent[]): string {
  const root: Root = { type: 'root', children }
  return toMarkdown(root, { extensions: [gfmFootnoteToMarkdown()], bullet: '-', emphasis: '_' })
}
