import { printIssues } from '#checks/print-issues.ts'
import { recordAddresses } from '#corpus/record-addresses.ts'
import { readCorpus } from '#corpus/read-corpus.ts'
import { writeLedger } from './ledger-file.ts'
import { today } from './paragraph.ts'

/**
 * Records in the ledger what it does not know yet. Words that were published otherwise are left for the check to find.
 *
 * @returns 1 where the content cannot be read without mistakes; then nothing is written.
 */
export async function record(folder: string): Promise<0 | 1> {
  const { corpus, issues } = await readCorpus(folder)
  if (!corpus || issues.length > 0) {
    process.stderr.write(`${printIssues(issues)}\n`)
    return 1
  }
  const { ledger, added } = recordAddresses(corpus)
  await writeLedger(corpus.root, added > 0 ? { ...ledger, recorded: today() } : ledger)
  process.stdout.write(`${added} ${added === 1 ? 'address' : 'addresses'} recorded\n`)
  return 0
}
