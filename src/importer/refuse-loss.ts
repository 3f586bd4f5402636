import { isDeepStrictEqual } from 'node:util'
import { parseExchange } from '#directives/parse.ts'
import { readExchange } from '#directives/read-exchange.ts'
import { TranscriptError } from '#transcript/decode.ts'
import type { PlannedExchange } from './exchanges/plan-exchanges.ts'
import type { Turns } from './turns/piece.ts'

/**
 * Checks before writing that the files, parsed as the site parses them, have every word of the interview.
 *
 * @throws {TranscriptError} with the line of the first words that differ.
 */
export function refuseLoss(
  exchanges: readonly PlannedExchange[],
  { pieces }: Pick<Turns, 'pieces'>,
): void {
  const paragraphs = pieces.filter(({ kind }) => kind === 'paragraph')
  const spoken = paragraphs.map((piece) => ('text' in piece ? piece.text : ''))
  const written = exchanges.flatMap(({ source, name }) => {
    const { turns, issues } = readExchange(parseExchange(source), source, name)
    return issues.length > 0
      ? []
      : turns.flatMap((turn) => turn.paragraphs.map(({ words }) => words.text))
  })
  if (isDeepStrictEqual(written, spoken)) return
  const at = spoken.findIndex((text, index) => text !== written[index])
  throw new TranscriptError(
    'Unexpected words that the import would change or lose, expected none',
    paragraphs[at]?.line,
    'This is a bug in the importer: please report it with this paragraph.',
  )
}
