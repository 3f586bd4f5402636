import { checkEpub, epubIn } from './check-epub.ts'
import { runProgram } from './command.ts'
import { readSettings } from './settings.ts'

const usage = `Usage: npm run --silent check:epub -- [FILE]

Validates the EPUB of the built site (in OUT_DIR, or dist), or another one, with EPUBCheck, and checks its accessibility with
Ace by DAISY. Prints the result as JSON. Needs Chromium: the one that CHROME_PATH names, or an installed one.`

await runProgram({
  name: 'check:epub',
  usage,
  options: {},
  positionals: { min: 0, max: 1, expected: 'at most one file' },
  run: async (_values, [file], { print }) => {
    const report = await checkEpub(file ?? epubIn(readSettings().outDir))
    print(JSON.stringify(report, null, 2))
    return report.valid ? 0 : 1
  },
})
