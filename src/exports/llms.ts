import type { Root } from 'mdast'
import { toMarkdown } from 'mdast-util-to-markdown'
import { numberedTitle } from '#model/titles.ts'
import {
  addressesFrom,
  downloadPath,
  exchangeFilePath,
  type Format,
  type ExportContext,
} from './format.ts'

export const llms: Format = {
  name: 'llms.txt',
  purpose: 'For language models and other programs that read: what there is, with its plain forms.',
  mediaType: 'text/plain; charset=utf-8',
  files: (context) => [{ path: '/llms.txt', make: () => makeLlms(context) }],
}

/** A title, a summary, and lists of links, as https://llmstxt.org describes. */
function makeLlms(context: ExportContext): string {
  const { edition, exchanges } = context.corpus
  const address = addressesFrom(context, '/llms.txt')
  const item = (name: string, path: string, about?: string): Item => ({
    name,
    url: address(path),
    about,
  })
  const children: Root['children'] = [
    { type: 'heading', depth: 1, children: [text(edition.title)] },
    ...[edition.description, edition.rights?.interview].flatMap((said): Root['children'] =>
      said === undefined
        ? []
        : [
            {
              type: 'blockquote',
              children: [{ type: 'paragraph', children: [text(said.trim())] }],
            },
          ],
    ),
    ...section('The whole edition', [
      item('Markdown', downloadPath('edition.md'), 'the interview with notes, glossary, works'),
      item('Plain text', downloadPath('edition.txt'), 'the words of the interview alone'),
      item('JSON', downloadPath('edition.json'), 'everything, by a published schema'),
      item('All formats', '/downloads/'),
    ]),
    ...section(
      'By exchange',
      exchanges.map((exchange) =>
        item(numberedTitle(exchange), exchangeFilePath(exchange.slug, 'md'), exchange.summary),
      ),
    ),
    ...section('Optional', [
      item('Bibliography', downloadPath('bibliography.json'), 'CSL-JSON'),
      item('Concordance', downloadPath('concordance.csv'), 'every use of every term'),
    ]),
  ]
  return toMarkdown({ type: 'root', children }, { bullet: '-', listItemIndent: 'one' })
}

function section(title: string, items: readonly Item[]): Root['children'] {
  return [
    { type: 'heading', depth: 2, children: [text(title)] },
    {
      type: 'list',
      spread: false,
      children: items.map(({ name, url, about }) => ({
        type: 'listItem',
        spread: false,
        children: [
          {
            type: 'paragraph',
            children: [
              { type: 'link', url, children: [text(name)] },
              ...(about === undefined ? [] : [text(`: ${about}`)]),
            ],
          },
        ],
      })),
    },
  ]
}

function text(value: string) {
  return { type: 'text' as const, value }
}

type Item = { name: string; url: string; about: string | undefined }
