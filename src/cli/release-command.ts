import { join } from 'node:path'
import { checkEdition } from '#checks/all-checks.ts'
import { printIssues } from '#checks/print-issues.ts'
import { draftParagraphs } from '#corpus/drafts.ts'
import { releaseOf } from '#corpus/releases.ts'
import { contentOf, writeTogether } from '#files/write-together.ts'
import type { Command } from './command.ts'
import { CommandError } from './command-error.ts'
import { today } from './addresses/paragraph.ts'
import { readContentDir } from './settings.ts'

const usage = `Usage: npm run release [-- DIR] [--date DAY]

Records the text of the version in edition.yaml as DIR/releases/<version>.json, so that the site keeps it at /v/<version>/ when
there are later ones. Run it after npm run publish. A version that was recorded is never written again.
DIR is the folder of the edition, by default CONTENT_DIR or else content.
  --date DAY  the day of the version, such as 2026-11-27; by default today`

const options = { date: { type: 'string' } } as const

/** `npm run release` */
export const release: Command<typeof options> = {
  name: 'release',
  usage,
  options,
  positionals: { min: 0, max: 1, expected: 'at most one folder' },
  /** Returns 1 if the edition has mistakes. */
  run: async ({ date = today() }, [dir], { print, printError }) => {
    if (!/^\d{4}-\d\d-\d\d$/.test(date) || Number.isNaN(Date.parse(date)))
      throw new CommandError(`Unexpected --date "${date}", expected a day such as 2026-11-27`)
    const { corpus, issues } = await checkEdition(dir ?? readContentDir())
    if (!corpus || issues.length > 0) {
      printError(printIssues(issues))
      return 1
    }
    const draft = corpus.exchanges.find((one) => draftParagraphs(corpus, one).length > 0)
    if (draft)
      throw new CommandError(
        `Unexpected draft in exchange ${draft.number}, expected the words of a version to be published. Publish them first: npm run publish`,
      )
    const path = `releases/${corpus.edition.version}.json`
    if (await contentOf(join(corpus.root, path)))
      throw new CommandError(
        `Unexpected record of ${corpus.edition.version} in ${path}, expected a new version. Raise \`version\` in edition.yaml`,
      )
    const record = `${JSON.stringify(releaseOf(corpus, date), null, 2)}\n`
    await writeTogether(corpus.root, new Map([[path, record]]))
    print(`Recorded version ${corpus.edition.version} in ${path}`)
    return 0
  },
}
