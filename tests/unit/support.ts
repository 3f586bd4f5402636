import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { parseExchange } from '#directives/parse.ts'
import { readExchange } from '#directives/read-exchange.ts'

/** An exchange as the corpus would read it. */
export function exchangeOf(source: string) {
  return readExchange(parseExchange(source), source, '/edition/exchanges/01-test.mdx')
}

/** The words of an exchange, paragraph by paragraph, annotations taken away. */
export function spokenIn(source: string): string[] {
  return exchangeOf(source).turns.flatMap((turn) => turn.paragraphs.map(({ words }) => words.text))
}

/** `rule line:column` of each issue. */
export function placesOf(source: string): string[] {
  return exchangeOf(source).issues.map(({ rule, position }) =>
    position.type === 'at' ? `${rule} ${position.line}:${position.column}` : rule,
  )
}

/** A folder that goes when the test is over. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'edition-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}
