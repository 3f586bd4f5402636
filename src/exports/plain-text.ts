import type { Exchange } from '#corpus/corpus.ts'
import { viewExchange } from '#corpus/exchange-view.ts'
import { withdrawalNotice } from '#corpus/withdrawn.ts'
import { exchangePath } from '#model/paths.ts'
import { paragraphAddress } from '#model/paragraph-address.ts'
import { numberedTitle } from '#model/titles.ts'
import {
  addressesFrom,
  downloadPath,
  exchangeFiles,
  type Format,
  type ExportContext,
} from './format.ts'

/**
 * The spoken words alone. A paragraph is one line that begins with its address and two spaces; a turn begins
 * with the speaker’s name and a colon on a line of its own. A withdrawn paragraph is replaced by a notice in
 * square brackets.
 */
export const plainText: Format = {
  name: 'Plain text',
  purpose: 'For anything that reads text: the interview with its addresses, without notes.',
  mediaType: 'text/plain; charset=utf-8',
  files: (context) => [
    {
      path: downloadPath('edition.txt'),
      make: () => {
        const texts = context.corpus.exchanges.map(textOf)
        return `${heading(context, '/')}\n\n\n${texts.join('\n\n\n')}\n`
      },
    },
    ...exchangeFiles(
      context,
      'txt',
      (exchange) => `${heading(context, exchangePath(exchange.slug))}\n\n\n${textOf(exchange)}\n`,
    ),
  ],
}

function heading(context: ExportContext, page: string): string {
  const { title, source, date, rights, version } = context.corpus.edition
  const published =
    source &&
    `First published: ${[source.publication, date, source.url].filter(Boolean).join(', ')}`
  const address =
    context.site && `This edition, version ${version}: ${addressesFrom(context, '/')(page)}`
  return [title, published, address, rights?.interview.trim()].filter(Boolean).join('\n')
}

function textOf(exchange: Exchange): string {
  const { number } = exchange
  const spoken = viewExchange<string>(exchange, {
    turn: (turn, paragraphs) => [...(turn?.by ? [`${turn.by.label}:`] : []), ...paragraphs],
    paragraph: ({ id, words }) => `${paragraphAddress(number, id)}  ${words.text}`,
    withdrawn: (id) => `[${withdrawalNotice(exchange, id)}]`,
  })
  return [numberedTitle(exchange), ...spoken].join('\n\n')
}
