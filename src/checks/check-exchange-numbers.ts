import type { Exchange } from '#corpus/corpus.ts'
import { basename } from 'node:path'
import type { Issue } from '#model/issue.ts'
import type { CorpusReading } from '#reading/read-edition.ts'

/** Checks that exchanges are numbered without gaps, as in their file names, and that numbers and slugs are unique. */
export function checkExchangeNumbers({
  corpus: { exchanges },
  incomplete,
}: CorpusReading): Issue[] {
  const issues: Issue[] = []
  const byNumber = new Map<number, Exchange>()
  const bySlug = new Map<string, Exchange>()
  for (const exchange of exchanges) {
    const { number, slug, file } = exchange
    const issue = (rule: Issue['rule'], message: string, hint: string) =>
      issues.push({ rule, message, file, position: { type: 'at', line: 2, column: 1 }, hint })
    const twin = byNumber.get(number)
    if (twin) {
      const message = `Unexpected second exchange with the number ${number}, expected each number only once: ${basename(twin.file)} already has it`
      issue('duplicate-number', message, 'Number the exchanges in the order of the conversation.')
    }
    const namesake = bySlug.get(slug)
    if (namesake) {
      const message = `Unexpected second exchange with the slug "${slug}", expected each slug only once: ${basename(namesake.file)} already has it`
      issue('duplicate-slug', message, 'Rename one of the files: NN-slug.mdx.')
    }
    const inName = Number.parseInt(basename(file), 10)
    if (inName !== number) {
      const message = `Unexpected number ${number}, expected ${inName}, as in the file name`
      issue('wrong-number', message, 'Use the same number in the file name and in the frontmatter.')
    }
    if (!incomplete.exchanges && !twin && number > 1 && !byNumber.has(number - 1)) {
      const message = `Unexpected exchange ${number}, expected exchange ${number - 1} before it`
      issue('wrong-number', message, 'Number the exchanges without gaps.')
    }
    byNumber.set(number, exchange)
    bySlug.set(slug, exchange)
  }
  return issues
}
