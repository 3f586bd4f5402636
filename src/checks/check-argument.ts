import { join } from 'node:path'
import { accountNodes } from '#corpus/argument.ts'
import type { Issue } from '#model/issue.ts'
import type { CorpusReading } from '#reading/read-edition.ts'
import { wordsIn } from './words-in.ts'

const accountWords = 150

/** Checks that the accounts of what is at issue are short. */
export function checkArgument({ corpus: { argument, root }, at }: CorpusReading): Issue[] {
  const file = join(root, 'argument.yaml')
  return argument.flatMap((account): Issue[] => {
    const count = wordsIn(accountNodes(account))
    if (count <= accountWords) return []
    const { number } = account.exchange
    return [
      {
        rule: 'long-account',
        message: `Unexpected account of exchange ${number} of ${count} words, expected at most ${accountWords}`,
        file,
        position: at(file, [account.index]),
        hint: 'Keep the dispute; details belong in notes.',
      },
    ]
  })
}
