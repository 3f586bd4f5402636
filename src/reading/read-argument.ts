import type { Account, Exchange } from '#corpus/corpus.ts'
import { type AccountData, accountParts } from '#model/argument.ts'
import type { Edition } from '#model/edition.ts'
import { type Issue, wholeFile } from '#model/issue.ts'
import { nearest } from '#model/spelling.ts'
import type { Collected } from './collected.ts'
import { readProseField } from './read-prose.ts'

/**
 * What is at issue in each exchange, in the order of the text. An account of an exchange that does not exist, a second account of
 * one, and a speaker who does not exist are reported and left out.
 */
export function readArgument(
  data: readonly AccountData[],
  file: string,
  { edition, exchanges }: { edition: Edition; exchanges: readonly Exchange[] },
  into: Collected,
): Account[] {
  const report = (issue: Omit<Issue, 'file' | 'position'>, path: (string | number)[]) =>
    into.issues.push({ ...issue, file, position: into.fields.get(file)?.(path) ?? wholeFile })
  const accounts = new Map<number, Account>()
  for (const [index, account] of data.entries()) {
    const { exchange: number, question, holds } = account
    const exchange = exchanges.find((one) => one.number === number)
    if (!exchange || accounts.has(number)) {
      const message = exchange
        ? `Unexpected second account of exchange ${number}, expected one for each exchange`
        : `Unexpected exchange ${number}, expected the number of an exchange`
      const rule = exchange ? 'duplicate-key' : 'unknown-key'
      report({ rule, message }, [index, 'exchange'])
      continue
    }
    const read = (text: string, ...path: (string | number)[]) =>
      readProseField(text, file, [index, ...path], into)
    accounts.set(number, {
      exchange,
      index,
      question: read(question, 'question'),
      holds: holds.flatMap(({ by: key, text }, nth) => {
        const by = edition.speakers.find((speaker) => speaker.key === key)
        if (by) return [{ by, body: read(text, 'holds', nth, 'text') }]
        const keys = edition.speakers.map((speaker) => speaker.key)
        const meant = nearest(key, keys)
        const message = `Unexpected speaker "${key}", expected the key of a speaker in edition.yaml`
        const hint = meant ? `Did you mean "${meant}"?` : `The keys are ${keys.join(', ')}.`
        report({ rule: 'unknown-key', message, hint }, [index, 'holds', nth, 'by'])
        return []
      }),
      parts: accountParts.flatMap((name) => {
        const text = account[name]
        return text === undefined ? [] : [{ name, body: read(text, name) }]
      }),
    })
  }
  return [...accounts.values()].toSorted((a, b) => a.exchange.number - b.exchange.number)
}
