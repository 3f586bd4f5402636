import type { Exchange } from '#corpus/corpus.ts'
import { filledTurns, withdrawalNotice } from '#corpus/withdrawn.ts'
import { exchangePath, locator } from '#model/address.ts'
import {
  addressesFrom,
  downloadPath,
  exchangeFilePath,
  type Format,
  type Making,
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
  files: (making) => [
    {
      path: downloadPath('edition.txt'),
      make: () => {
        const texts = making.corpus.exchanges.map(textOf)
        return `${heading(making, '/')}\n\n\n${texts.join('\n\n\n')}\n`
      },
    },
    ...making.corpus.exchanges.map((exchange) => ({
      path: exchangeFilePath(exchange.slug, 'txt'),
      make: () => `${heading(making, exchangePath(exchange.slug))}\n\n\n${textOf(exchange)}\n`,
    })),
  ],
}

function heading(making: Making, page: string): string {
  const { title, source, date, rights, version } = making.corpus.edition
  const published =
    source &&
    `First published: ${[source.publication, date, source.url].filter(Boolean).join(', ')}`
  const address =
    making.site && `This edition, version ${version}: ${addressesFrom(making, '/')(page)}`
  return [title, published, address, rights?.interview.trim()].filter(Boolean).join('\n')
}

function textOf(exchange: Exchange): string {
  const { number, title } = exchange
  const spoken = filledTurns(exchange).flatMap(({ turn, parts }) => [
    ...(turn?.by ? [`${turn.by.label}:`] : []),
    ...parts.map((part) =>
      part.type === 'withdrawn'
        ? `[${withdrawalNotice(exchange, part.id)}]`
        : `${locator(number, part.paragraph.id)}  ${part.paragraph.words.text}`,
    ),
  ])
  return [number === 0 ? title : `${number}. ${title}`, ...spoken].join('\n\n')
}
