import { basename } from 'node:path'
import { checkProse } from '#directives/check-prose.ts'
import { parseProse } from '#directives/parse.ts'
import { reporter } from '#directives/report.ts'
import { restoreProse } from '#directives/restore-prose.ts'
import type { Edition } from '#model/edition.ts'
import { keySchema } from '#model/key.ts'
import { glossSchema } from '#model/gloss.ts'
import { type Issue, wholeFile } from '#model/issue.ts'
import type { Gloss } from '#corpus/corpus.ts'
import { alphabetOf, sortName } from '#corpus/alphabetical-order.ts'
import { type Collected, collectData, collectText } from './collected.ts'
import { filesIn } from './files-in.ts'

/** Reads `<key>.md` files. `incomplete` has the keys of entries with problems. */
export async function readEntries(
  folder: string,
  collected: Collected,
): Promise<{ entries: Gloss[]; incomplete: ReadonlySet<string> }> {
  const issues: Issue[] = []
  const into = { ...collected, issues }
  const entries: Gloss[] = []
  for (const file of await filesIn(folder, '.md', issues)) {
    const source = await collectText(file, into)
    const entry = source === undefined ? undefined : readEntry(source, file, into)
    if (entry) entries.push(entry)
  }
  collected.issues.push(...issues)
  return { entries, incomplete: new Set(issues.map(({ file }) => basename(file, '.md'))) }
}

/** Entries by key, in the alphabetical order of an edition. */
export function inOrder(
  entries: Iterable<Gloss>,
  edition: Pick<Edition, 'language' | 'apparatus'>,
): Map<string, Gloss> {
  const { compare } = alphabetOf(edition)
  const sorted = [...entries].sort((a, b) => compare(sortName(a), sortName(b)))
  return new Map(sorted.map((entry) => [entry.key, entry]))
}

function readEntry(source: string, file: string, into: Collected): Gloss | undefined {
  const { issues } = into
  const tree = parseProse(source)
  restoreProse(tree, source)
  const [head, ...body] = tree.children
  const frontmatter = head?.type === 'yaml' ? head.value : ''
  const data = collectData(glossSchema, frontmatter, file, into, { lineOffset: 1 })
  checkProse(body, reporter(file, issues))
  if (!keySchema.safeParse(basename(file, '.md')).success) {
    const message = `Unexpected file name "${basename(file)}", expected a key such as peaceful-coexistence.md`
    issues.push({ rule: 'invalid-data', message, file, position: wholeFile })
    return undefined
  }
  if (body[0]?.type !== 'paragraph') {
    const message =
      'Unexpected entry that does not begin with a paragraph, expected one that can stand alone as its card'
    issues.push({ rule: 'invalid-data', message, file, position: wholeFile })
    return undefined
  }
  return data && { ...data, key: basename(file, '.md'), file, card: [body[0]], body }
}
