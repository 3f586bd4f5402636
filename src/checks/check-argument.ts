import { accountNodes } from '#corpus/argument.ts'
import { proseMarks } from '#directives/prose-marks.ts'
import type { Account } from '#corpus/corpus.ts'
import type { Issue } from '#model/issue.ts'
import { join } from 'node:path'
import type { CorpusReading } from '#reading/read-edition.ts'
import { wordsIn } from './words-in.ts'

const accountWords = 150

/** Checks the accounts of what is at issue: that they are short, and that what has come to light since has sources. */
export function checkArgument({ corpus: { argument, root }, at }: CorpusReading): Issue[] {
  const file = join(root, 'argument.yaml')
  return argument.flatMap((account) => [
    ...tooLong(account).map((issue) => ({ ...issue, file, position: at(file, [account.index]) })),
    ...unsourced(account).map((issue) => ({
      ...issue,
      file,
      position: at(file, [account.index, 'since']),
    })),
  ])
}

function tooLong(account: Account): Omit<Issue, 'file' | 'position'>[] {
  const count = wordsIn(accountNodes(account))
  if (count <= accountWords) return []
  const { number } = account.exchange
  const message = `Unexpected account of exchange ${number} of ${count} words, expected at most ${accountWords}`
  return [{ rule: 'long-account', message, hint: 'Keep the dispute; details belong in notes.' }]
}

function unsourced({ exchange, since }: Account): Omit<Issue, 'file' | 'position'>[] {
  if (!since || proseMarks(since).some(({ name }) => name === 'cite')) return []
  const message = `Unexpected \`since\` of exchange ${exchange.number} without a source, expected at least one`
  const hint = 'Cite a work where you state the fact: `:cite[your words]{#key}`.'
  return [{ rule: 'unsourced', message, hint }]
}
