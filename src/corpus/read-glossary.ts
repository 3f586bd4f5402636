import { basename } from 'node:path'
import { checkProse } from '#directives/check-prose.ts'
import { parseProse } from '#directives/parse.ts'
import { reporter } from '#directives/report.ts'
import { restoreProse } from '#directives/restore-prose.ts'
import { keySchema } from '#model/edition.ts'
import { glossSchema } from '#model/gloss.ts'
import { type Issue, wholeFile } from '#model/issue.ts'
import type { Gloss } from './corpus.ts'
import { filesIn } from './files-in.ts'
import { compareNames, filedAs } from './filing.ts'
import { readData } from './read-data.ts'
import { readText } from './read-text.ts'

/** Reads `<key>.md` files, in alphabetical order. */
export async function readGlossary(folder: string, issues: Issue[]): Promise<Map<string, Gloss>> {
  const entries: Gloss[] = []
  for (const file of await filesIn(folder, '.md', issues)) {
    const source = await readText(file, issues)
    const entry = source === undefined ? undefined : readEntry(source, file, issues)
    if (entry) entries.push(entry)
  }
  entries.sort((a, b) => compareNames(filedAs(a), filedAs(b)))
  return new Map(entries.map((entry) => [entry.key, entry]))
}

function readEntry(source: string, file: string, issues: Issue[]): Gloss | undefined {
  const tree = parseProse(source)
  restoreProse(tree, source)
  const [head, ...body] = tree.children
  const frontmatter = head?.type === 'yaml' ? head.value : ''
  const { data, issues: found, at } = readData(glossSchema, frontmatter, file, { lineOffset: 1 })
  issues.push(...found)
  checkProse(body, reporter(file, issues))
  if (!keySchema.safeParse(basename(file, '.md')).success) {
    const message = `Unexpected file name "${basename(file)}", expected a key: lower-case words and hyphens`
    issues.push({ rule: 'invalid-data', message, file, position: wholeFile })
    return undefined
  }
  if (body[0]?.type !== 'paragraph') {
    const message =
      'Unexpected entry without words, expected a first paragraph that can stand alone as its card'
    issues.push({ rule: 'invalid-data', message, file, position: wholeFile })
    return undefined
  }
  return data && { ...data, key: basename(file, '.md'), file, card: [body[0]], body, at }
}
