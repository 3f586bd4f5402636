import { resolve } from 'node:path'
import { checkLibrary } from '#checks/check-library.ts'
import { printIssues } from '#checks/print-issues.ts'
import { describeInterview } from '#corpus/describe-interview.ts'
import { writeTogether } from '#files/write-together.ts'
import { libraryPaths } from '#library/library-paths.ts'
import { continuesList } from '#library/list-pages.ts'
import { newestFirst } from '#library/newest-first.ts'
import { plural } from '#messages/en/numbers.ts'
import type { Interview, LibraryLedger } from '#model/library.ts'
import { contentSource, ledgerFile } from '#reading/content-source.ts'
import { today } from './paragraph.ts'
import { ContentError, runRecord } from './run-change.ts'

/**
 * Records the addresses of every edition of a library, and those of the library itself. Each file is written only if the content that it is
 * about has no mistakes.
 *
 * @returns a message: what was recorded.
 * @throws a {@link ContentError} if the content must be corrected first.
 */
export async function recordLibrary(folder: string): Promise<string> {
  const root = resolve(folder)
  const content = await contentSource(root)
  const issues = await checkLibrary(content)
  const { library, editions } = content
  if (!library?.data || issues.length > 0) throw new ContentError(printIssues(issues))
  const lines: string[] = []
  const interviews: Interview[] = []
  for (const { name, source } of editions) {
    lines.push(`${name}: ${await runRecord(source.folder)}`)
    interviews.push(describeInterview(await source.corpus(), name))
    source.invalidate()
  }
  const { title, shortTitle = title, description, interface: language, contact } = library.data
  const paths = libraryPaths({
    ...{ title, shortTitle, description, interface: language, contact },
    interviews: newestFirst(interviews),
  })
  const before = library.ledger
  const ledger: LibraryLedger = {
    ...before,
    recorded: today(),
    editions: union(
      before.editions,
      editions.map(({ name }) => name),
    ),
    pages: union(
      before.pages,
      paths.filter((path) => !continuesList(path)),
    ),
  }
  const added =
    ledger.editions.length - before.editions.length + ledger.pages.length - before.pages.length
  if (added > 0)
    await writeTogether(root, new Map([[ledgerFile, `${JSON.stringify(ledger, null, 2)}\n`]]))
  lines.push(
    `the library: ${added === 0 ? 'nothing new' : plural(added, { one: '# address recorded', other: '# addresses recorded' })}`,
  )
  return lines.join('\n')
}

function union(known: readonly string[], found: readonly string[]): string[] {
  return [...new Set([...known, ...found])]
}
