import { relative, resolve } from 'node:path'
import { draftAddresses } from '#corpus/drafts.ts'
import { checkEdition } from '#checks/all-checks.ts'
import { printIssues } from '#checks/print-issues.ts'
import type { Corpus } from '#corpus/corpus.ts'
import { plural } from '#messages/en/numbers.ts'
import { runRecord } from './addresses/run-change.ts'
import type { Command } from './command.ts'
import { confirm } from './confirm.ts'
import { printDrafts, regrets } from './publishing.ts'
import { readContentDir } from './settings.ts'

const usage = `Usage: npm run publish [-- DIR] [--yes] [--dry-run]

Makes the addresses of drafts permanent: records them in DIR/addresses.json, from which nothing is ever removed. Until then,
everything can be renumbered and renamed (npm run exchanges), pages say that they are drafts, and search engines are asked not to
index them. The command says what becomes permanent and what you may regret, and asks first. It uploads nothing.
DIR is the folder of the edition, by default CONTENT_DIR or else content.
  --yes      do not ask
  --dry-run  only say what would become permanent

If a published address would later be lost or changed, see npm run addresses -- --help.`

const options = {
  yes: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
} as const

/** `npm run publish` */
export const publish: Command<typeof options> = {
  name: 'publish',
  usage,
  options,
  positionals: { min: 0, max: 1, expected: 'at most one folder' },
  /** Returns 1 if the edition has mistakes. */
  run: async ({ yes, 'dry-run': dryRun }, [dir], output) => {
    const folder = resolve(dir ?? readContentDir())
    const { corpus, issues } = await checkEdition(folder)
    if (!corpus || issues.length > 0) {
      output.printError(`${printIssues(issues)}\n\nNothing was published.`)
      return 1
    }
    const drafts = draftAddresses(corpus)
    if (drafts.length === 0) {
      output.print(`Everything is published already.${nextStep(corpus, dir)}`)
      return 0
    }
    output.print(printDrafts(corpus))
    const doubts = regrets(corpus)
    if (doubts.length > 0)
      output.print(`\nBefore you go on:\n${doubts.map((one) => `- ${one}`).join('\n')}`)
    const question = `\nMake ${plural(drafts.length, { one: 'this address', other: 'these # addresses' })} permanent?`
    if (!(await confirm(question, { yes, dryRun }, output))) return 0
    output.print(`${await runRecord(folder)}.${nextStep(corpus, dir)}`)
    return 0
  },
}

/** What is to be done next: to record the version, unless that has been done. */
function nextStep({ edition, releases, root }: Corpus, dir: string | undefined): string {
  if (releases.some(({ version }) => version === edition.version)) return ''
  const folder = dir === undefined ? '' : ` -- ${relative(process.cwd(), root) || '.'}`
  return ` To keep the text of version ${edition.version} for citations: npm run release${folder}`
}
