import type { Root } from 'mdast'
import { toMarkdown } from 'mdast-util-to-markdown'
import { describeEdition } from '#corpus/description.ts'
import { partsOf } from '#corpus/parts.ts'
import { messagesFor } from '#messages/catalogue.ts'
import { exchangePath } from '#model/paths.ts'
import { numberedTitle } from '#model/titles.ts'
import {
  addressesFrom,
  downloadPath,
  exchangeFilePath,
  type Format,
  type ExportContext,
} from './format.ts'
import { licenceOf } from './licence.ts'
import { type LinkItem, linkSection } from './markdown/link-section.ts'
import { heading, inMarkdown, link, paragraph, text } from './markdown/nodes.ts'

export const llms: Format = {
  id: 'llms',
  mediaType: 'text/plain; charset=utf-8',
  files: (context) => [{ path: '/llms.txt', make: () => makeLlms(context) }],
}

/** A title, a summary, and lists of links, as https://llmstxt.org describes. */
function makeLlms(context: ExportContext): string {
  const { edition, exchanges } = context.corpus
  const { exports: messages, downloads, about, site } = messagesFor(edition)
  const licence = licenceOf(edition)
  const parts = partsOf(context.corpus)
  const { llms } = messages
  const address = addressesFrom(context, '/llms.txt')
  const item = (name: string, path: string, about?: string): LinkItem => ({
    name,
    url: address(path),
    about,
  })
  const children: Root['children'] = [
    heading(1, [text(edition.title)]),
    ...[describeEdition(edition), edition.rights?.interview].flatMap((said): Root['children'] =>
      said === undefined
        ? []
        : [
            {
              type: 'blockquote',
              children: [paragraph([text(said.trim())])],
            },
          ],
    ),
    paragraph([text(messages.references + site.sentenceSeparator + llms.cite)]),
    ...(licence
      ? [paragraph(inMarkdown(about.licence((words) => link(licence.url, words), licence.name)))]
      : []),
    ...linkSection(llms.whole, [
      item(
        downloads.formats.markdown.name,
        downloadPath('edition.md'),
        parts.annotations ? llms.markdown : llms.markdownOfText,
      ),
      item(downloads.formats['plain-text'].name, downloadPath('edition.txt'), llms.plainText),
      item(downloads.formats.json.name, downloadPath('edition.json'), llms.json),
      item(llms.allFormats, '/downloads/'),
    ]),
    ...linkSection(
      llms.byExchange,
      exchanges.map((exchange) =>
        item(
          numberedTitle(exchange),
          edition.partFiles ? exchangeFilePath(exchange.slug, 'md') : exchangePath(exchange.slug),
          exchange.summary,
        ),
      ),
    ),
    // The format has this word as a keyword.
    ...linkSection('Optional', [
      ...(parts.bibliography
        ? [item(messages.bibliography, downloadPath('bibliography.json'), 'CSL-JSON')]
        : []),
      ...(parts.glossary
        ? [item(llms.concordance, downloadPath('concordance.csv'), llms.concordanceAbout)]
        : []),
    ]),
  ]
  return toMarkdown({ type: 'root', children }, { bullet: '-', listItemIndent: 'one' })
}
