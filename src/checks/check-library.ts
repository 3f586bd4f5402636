import { join } from 'node:path'
import { relocated, type Issue, sortIssues, wholeFile } from '#model/issue.ts'
import { nearest } from '#model/spelling.ts'
import type { ContentSource, LibrarySource } from '#reading/content-source.ts'

/** Everything that is wrong with a library, besides what is wrong with its editions. */
export async function checkLibrary({ folder, library, editions }: ContentSource): Promise<Issue[]> {
  if (!library) return []
  const shared = await library.shared()
  const names = new Set(editions.map(({ name }) => name))
  return sortIssues([
    ...library.issues,
    ...shared.issues.map(relocated),
    ...checkMoves(library.data?.moved ?? {}, names, new Set(library.gone.keys()), folder),
    ...lostEditions(library, names, folder),
  ])
}

/** Checks where editions went: each of their addresses must still lead to them. */
function checkMoves(
  moved: Readonly<Record<string, string>>,
  names: ReadonlySet<string>,
  gone: ReadonlySet<string>,
  folder: string,
): Issue[] {
  const report = (message: string, hint: string, file = 'library.yaml'): Issue => ({
    ...{ rule: 'moved-edition', message, hint, position: wholeFile },
    file: join(folder, file),
  })
  const issues: Issue[] = []
  for (const [from, to] of Object.entries(moved)) {
    const isElsewhere = URL.canParse(to)
    if (names.has(from))
      issues.push(
        report(
          `Unexpected edition in ${from}, which \`moved\` says has moved, expected it elsewhere`,
          `Remove ${from} from \`moved\`, or rename the folder of the new edition: its addresses were those of another.`,
        ),
      )
    else if (!isElsewhere && !names.has(to) && !Object.hasOwn(moved, to)) {
      const meant = nearest(to, names)
      issues.push(
        report(
          `Unexpected folder ${to} in \`moved\`, expected that of an edition`,
          meant ? `Did you mean "${meant}"?` : 'Write the name of a folder with an edition.',
        ),
      )
    } else if (isElsewhere && !gone.has(from))
      issues.push(
        report(
          `Unexpected lack of ${from}/addresses.json, expected the addresses of the edition that moved to ${to}`,
          'Put the addresses.json of the edition there, so that each of its pages leads to the new one.',
        ),
      )
    if (endOf(from, moved) === undefined)
      issues.push(
        report(
          `Unexpected circle in \`moved\`: ${from} leads back to itself, expected an edition at its end`,
          'Remove one of these lines.',
        ),
      )
  }
  for (const name of gone) {
    if (Object.hasOwn(moved, name)) continue
    issues.push(
      report(
        'Unexpected addresses.json without an edition, expected to know where the edition has gone',
        `Name its new address in library.yaml, below \`moved\`: \`${name}: https://example.org/\`.`,
        join(name, 'addresses.json'),
      ),
    )
  }
  return issues
}

/** Editions that were published, and are neither there nor said to be elsewhere. */
function lostEditions(
  { data, gone, ledger }: LibrarySource,
  names: ReadonlySet<string>,
  folder: string,
): Issue[] {
  const isKnown = (name: string) =>
    names.has(name) || gone.has(name) || Object.hasOwn(data?.moved ?? {}, name)
  return ledger.editions
    .filter((name) => !isKnown(name))
    .map((name) => {
      const fresh = [...names].filter((one) => !ledger.editions.includes(one))
      const became = nearest(name, fresh) ?? (fresh.length === 1 ? fresh[0] : undefined)
      return {
        rule: 'moved-edition',
        message: `Unexpected loss of the edition ${name}, expected its addresses to lead to where it is now`,
        file: join(folder, 'library.yaml'),
        position: wholeFile,
        hint: `Write where it is below \`moved\`: \`${name}: ${became ?? 'new-folder'}\`; or restore its folder.`,
      }
    })
}

/** Where the moves of an edition end: the name of a folder, or an address; undefined if they never do. */
export function endOf(from: string, moved: Readonly<Record<string, string>>): string | undefined {
  const seen = new Set<string>()
  let at = from
  while (Object.hasOwn(moved, at)) {
    if (seen.has(at)) return undefined
    seen.add(at)
    at = moved[at] ?? at
  }
  return at
}
