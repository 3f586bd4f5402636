import { table } from '#checks/table.ts'
import { wordsIn as wordsOf } from '#corpus/extent.ts'
import type { Corpus } from '#corpus/corpus.ts'
import { draftParagraphs, isPublishedExchange } from '#corpus/drafts.ts'
import { plural } from '#messages/en/numbers.ts'
import type { ExchangeFile } from '#reshaping/exchange-file.ts'
import { openingOf } from '#reshaping/plan-file.ts'
import { isTitled } from '#reshaping/shape-head.ts'

/** The exchanges of an edition as a table: number, turns, words, state, and the title or the first words. */
export function listExchanges(corpus: Corpus, files: readonly ExchangeFile[]): string {
  const rows = corpus.exchanges.map((exchange, index) => {
    const file = files[index]!
    return [
      String(exchange.number),
      String(exchange.turns.length),
      String(wordsOf(exchange)),
      stateOf(corpus, exchange),
      nameOf(file),
    ]
  })
  return table([['', 'turns', 'words', 'state', 'title, or “first words”'], ...rows])
}

/** The title of an exchange, or its first words in quotation marks. */
export function nameOf(file: ExchangeFile): string {
  if (file.number === 0 || isTitled(file)) return file.fields.title ?? 'Introduction'
  return `“${openingOf(file, 60)}”`
}

/** One line about the whole: how many exchanges there are, and how many of them are short or have no title. */
export function summarize(files: readonly ExchangeFile[], words: readonly number[]): string {
  const untitled = files.filter((file) => file.number > 0 && !isTitled(file)).length
  const all = words.reduce((sum, one) => sum + one, 0)
  return [
    plural(files.length, { one: '# exchange', other: '# exchanges' }),
    plural(all, { one: '# word', other: '# words' }),
    ...(untitled > 0 ? [`${untitled} without a title`] : []),
  ].join(', ')
}

function stateOf(corpus: Corpus, exchange: Corpus['exchanges'][number]): string {
  if (!isPublishedExchange(corpus.ledger, exchange)) return 'draft'
  return draftParagraphs(corpus, exchange).length > 0 ? 'published, with drafts' : 'published'
}
