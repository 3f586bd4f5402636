import { relative } from 'node:path'
import { balanceOf } from '#corpus/balance.ts'
import { draftAddresses, isDraftEdition } from '#corpus/drafts.ts'
import { wordsIn } from '#corpus/extent.ts'
import { type Corpus, type Exchange, paragraphsOf } from '#corpus/corpus.ts'
import { annotationReport } from '#checks/annotation-report.ts'
import { checkEdition, issuesIn } from '#checks/all-checks.ts'
import { checkLibrary } from '#checks/check-library.ts'
import { printBalance } from '#checks/print-balance.ts'
import { printAnnotations } from '#checks/print-annotations.ts'
import { githubAnnotations, printIssues } from '#checks/print-issues.ts'
import type { Command, Output } from './command.ts'
import { checkHost, hosts } from '#hosts/check-host.ts'
import { plural } from '#messages/en/numbers.ts'
import { contentSource } from '#reading/content-source.ts'
import { isLibrary } from '#reading/read-shared.ts'
import { builtFolder } from './built-folder.ts'
import { CommandError } from './command-error.ts'
import { readContentDir, readSettings } from './settings.ts'

const usage = `Usage: npm run check [-- DIR] [--annotate] [--balance] [--published] [--format github] [--host NAME]

Checks an edition: whether every word is that of the transcript, every key exists, every work is cited, no published
address is lost, and so on. docs/rules.md lists the rules.
DIR is the folder of the edition or of a library of editions, by default CONTENT_DIR or else content. The options --annotate,
--balance and --published are for one edition.
  --annotate       also report how densely the edition is annotated, and which terms are spoken but not marked
  --balance        also count how evenly the notes treat the speakers, and where their sources come from
  --published      also fail if anything is still a draft
  --format github  also print the mistakes in the form that GitHub shows beside their lines in a pull request
  --host NAME      also check whether a host accepts the built site (OUT_DIR, or dist): the number and the size of its files,
                   their names and its rules. NAME is one of ${Object.keys(hosts).join(', ')}`

const options = {
  annotate: { type: 'boolean', default: false },
  balance: { type: 'boolean', default: false },
  published: { type: 'boolean', default: false },
  format: { type: 'string', default: 'text' },
  host: { type: 'string' },
} as const

/** `npm run check` */
export const checkCommand: Command<typeof options> = {
  name: 'check',
  usage,
  options,
  positionals: { min: 0, max: 1, expected: 'at most one folder' },
  /** Returns 1 if the edition has mistakes, or the host would not accept the site. */
  run: async ({ annotate, balance, published, format, host }, [dir], { print, printError }) => {
    if (format !== 'text' && format !== 'github')
      throw new CommandError(`Unexpected --format "${format}", expected "text" or "github"`)
    if (host !== undefined && !Object.hasOwn(hosts, host))
      throw new CommandError(
        `Unexpected --host "${host}", expected one of ${Object.keys(hosts).join(', ')}`,
      )
    const folder = dir ?? readContentDir()
    if (isLibrary(folder)) {
      const found = await checkWholeLibrary(folder, { print, printError }, format === 'github')
      return found === 0 && host !== undefined ? checkBuilt(host, { print, printError }) : found
    }
    const { corpus, issues } = await checkEdition(folder)
    if (corpus && annotate) print(`${printAnnotations(annotationReport(corpus))}\n`)
    if (corpus && balance) print(`${printBalance(balanceOf(corpus))}\n`)
    if (issues.length > 0 || !corpus) {
      printError(printIssues(issues))
      if (format === 'github') print(githubAnnotations(issues))
      return 1
    }
    const drafts = draftAddresses(corpus).length
    if (published && drafts > 0) {
      printError(
        `Unexpected ${plural(drafts, { one: 'draft', other: '# drafts' })}, expected every address to be published: npm run publish`,
      )
      return 1
    }
    print(extentOf(corpus))
    const hint = hintOnTitles(corpus.exchanges)
    if (hint !== undefined) print(hint)
    if (isDraftEdition(corpus))
      print(
        'It is a draft: its addresses can change until they are published with npm run publish.',
      )
    else if (drafts > 0)
      print(
        `${plural(drafts, { one: '# address is a draft', other: '# addresses are drafts' })}, which can change until published with npm run publish.`,
      )
    return host === undefined ? 0 : checkBuilt(host, { print, printError })
  },
}

/** Says how large an edition is. */
function extentOf(corpus: Corpus): string {
  const { root, exchanges, glossary, works } = corpus
  const paragraphs = [...paragraphsOf(exchanges)]
  const words = exchanges.reduce((sum, exchange) => sum + wordsIn(exchange), 0)
  return (
    `${relative(process.cwd(), root) || '.'}: ` +
    `${plural(exchanges.length, { one: '# exchange', other: '# exchanges' })}, ` +
    `${plural(paragraphs.length, { one: '# paragraph', other: '# paragraphs' })}, ` +
    `${plural(words, { one: '# word', other: '# words' })}, all as in the transcript; ` +
    `${plural(glossary.size, { one: '# entry', other: '# entries' })}, ` +
    plural(works.size, { one: '# work', other: '# works' })
  )
}

/** Checks a library with all its editions. Returns 1 if there are mistakes. */
async function checkWholeLibrary(
  folder: string,
  { print, printError }: Output,
  isForGithub: boolean,
): Promise<number> {
  const content = await contentSource(folder)
  const issues = await checkLibrary(content)
  for (const { source } of content.editions) {
    const reading = await source.read()
    const found = issuesIn(reading)
    issues.push(...found)
    if (reading.corpus && found.length === 0) print(extentOf(reading.corpus))
    // The texts of all interviews need not fit into memory.
    source.invalidate()
  }
  if (issues.length === 0) return 0
  printError(printIssues(issues))
  if (isForGithub) print(githubAnnotations(issues))
  return 1
}

/** Says whether a host accepts the built site. Returns 1 if it does not. */
async function checkBuilt(name: string, { print, printError }: Output): Promise<number> {
  const folder = await builtFolder(readSettings().outDir)
  const host = hosts[name]!
  const { problems, usage } = checkHost(folder, host)
  const where = `${relative(process.cwd(), folder) || '.'}, for ${host.name}`
  for (const { message, hint } of problems) printError(`${where}: ${message}\n  ${hint}`)
  print([`${where}:`, ...usage].join('\n  '))
  return problems.length > 0 ? 1 : 0
}

/** Says which exchanges have no title. That is no mistake: an edition can be read, and published, without titles. */
function hintOnTitles(exchanges: readonly Exchange[]): string | undefined {
  const untitled = exchanges.filter(({ number, isTitled }) => number > 0 && !isTitled)
  if (untitled.length === 0) return undefined
  const few = untitled.slice(0, 10).map(({ number }) => String(number))
  const more = untitled.length - few.length
  const which = few.join(', ') + (more > 0 ? ` and ${more} more` : '')
  return (
    `${plural(untitled.length, { one: '# exchange has', other: '# exchanges have' })} no \`title\` yet (${which}): ` +
    'the first words of the question stand in for it.'
  )
}
