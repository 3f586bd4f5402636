import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { addressesOf } from '#corpus/addresses.ts'
import { readCorpus } from '#corpus/read-corpus.ts'
import { printIssues } from '#checks/print-issues.ts'

/** Records the addresses of the edition in its ledger. What is recorded stays: only new ones are added. */
const folder = process.argv[2] ?? process.env['CONTENT_DIR'] ?? 'content'
const { corpus, issues } = await readCorpus(folder)
if (!corpus || issues.length > 0) {
  process.stderr.write(`${printIssues(issues)}\n`)
  process.exitCode = 1
} else {
  const pages: Record<string, string[]> = structuredClone(corpus.ledger.pages)
  let added = 0
  for (const [path, fragments] of Object.entries(addressesOf(corpus))) {
    const recorded = (pages[path] ??= (added++, []))
    const known = new Set(recorded)
    for (const fragment of fragments) {
      if (known.has(fragment)) continue
      recorded.push(fragment)
      added++
    }
  }
  const ledger = { pages, redirects: corpus.ledger.redirects }
  await writeFile(join(corpus.root, 'addresses.json'), `${JSON.stringify(ledger, null, 2)}\n`)
  process.stdout.write(`${added} addresses recorded\n`)
}
