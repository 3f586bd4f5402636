import type { Exchange } from '#corpus/corpus.ts'
import { viewExchange } from '#corpus/exchange-view.ts'
import { withdrawalNotice } from '#corpus/withdrawn.ts'
import type { Unspoken } from '#directives/read-unspoken.ts'
import { provenanceLines } from '#corpus/provenance.ts'
import { messagesFor } from '#messages/catalogue.ts'
import { printDate } from '#messages/dates.ts'
import { exchangePath } from '#model/paths.ts'
import type { Edition } from '#model/edition.ts'
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
 * with the speaker’s name and a colon on a line of its own. A time comes before the words, in square brackets. A withdrawn
 * paragraph is replaced by a notice in square brackets; stage directions and images are in such brackets too, and a heading is
 * after two number signs.
 */
export const plainText: Format = {
  id: 'plain-text',
  mediaType: 'text/plain; charset=utf-8',
  files: (context) => [
    {
      path: downloadPath('edition.txt'),
      make: () => {
        const { exchanges, edition } = context.corpus
        const texts = exchanges.map((exchange) => textOf(exchange, edition))
        return `${heading(context, '/')}\n\n\n${texts.join('\n\n\n')}\n`
      },
    },
    ...exchangeFiles(
      context,
      'txt',
      (exchange) =>
        `${heading(context, exchangePath(exchange.slug))}\n\n\n${textOf(exchange, context.corpus.edition)}\n`,
    ),
  ],
}

function heading(context: ExportContext, page: string): string {
  const { edition } = context.corpus
  const { title, source, date, rights, version } = edition
  const { plainText: messages } = messagesFor(edition).exports
  const printed = date === undefined ? undefined : printDate(date, edition)
  const parts = source && [source.publication, printed, source.url].filter(Boolean)
  const published = parts && messages.firstPublished(parts.join(messages.separator))
  const address = context.site && messages.address(version, addressesFrom(context, '/')(page))
  return [title, published, address, ...provenanceLines(edition), rights?.interview.trim()]
    .filter(Boolean)
    .join('\n')
}

function textOf(exchange: Exchange, edition: Edition): string {
  const { number } = exchange
  const spoken = viewExchange<string>(exchange, {
    turn: (turn, paragraphs) => [...(turn?.by ? [`${turn.by.label}:`] : []), ...paragraphs],
    paragraph: ({ id, time, words }) =>
      `${paragraphAddress(number, id)}  ${time === undefined ? '' : `[${time}] `}${words.text}`,
    withdrawn: (id) => `[${withdrawalNotice(exchange, id, edition)}]`,
    unspoken: (one) => unspokenText(one, edition),
  })
  return [numberedTitle(exchange), ...spoken].join('\n\n')
}

function unspokenText(one: Unspoken, edition: Edition): string {
  if (one.type === 'heading') return `## ${one.text}`
  if (one.type === 'stage') return `[${one.text}]`
  return `[${messagesFor(edition).exports.plainText.image(one.alt, one.caption)}]`
}
