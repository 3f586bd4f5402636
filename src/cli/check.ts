import { relative } from 'node:path'
import { parseArgs } from 'node:util'
import { paragraphsOf } from '#corpus/corpus.ts'
import { annotationReport } from '#checks/annotation-report.ts'
import { checkEdition } from '#checks/check-edition.ts'
import { printAnnotations } from '#checks/print-annotations.ts'
import { printIssues } from '#checks/print-issues.ts'
import { readContentDir } from './settings.ts'

const { values, positionals } = parseArgs({
  options: { annotate: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const folder = positionals[0] ?? readContentDir(process.env)
const { corpus, issues } = await checkEdition(folder)
if (corpus && values.annotate) {
  process.stdout.write(`${printAnnotations(annotationReport(corpus))}\n\n`)
}
if (issues.length > 0) {
  process.stderr.write(`${printIssues(issues)}\n`)
  process.exitCode = 1
} else if (corpus) {
  const paragraphs = [...paragraphsOf(corpus.exchanges)]
  const words = paragraphs.reduce(
    (sum, { paragraph }) => sum + paragraph.words.text.split(/\s+/).length,
    0,
  )
  process.stdout.write(
    `${relative(process.cwd(), corpus.root) || '.'}: ${corpus.exchanges.length} exchanges, ${paragraphs.length} paragraphs, ` +
      `${words} words, all as in the transcript; ${corpus.glossary.size} entries, ${corpus.works.size} works\n`,
  )
}
