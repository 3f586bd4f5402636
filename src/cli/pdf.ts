import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeOfflineCopy } from '#integrations/offline-copy.ts'
import { findChromium, packagedChromium } from './find-chromium.ts'
import { builtFolder } from './built-folder.ts'
import { runProgram } from './command.ts'
import { CommandError } from './command-error.ts'
import { offerFile } from './offer-file.ts'
import { printToPdf } from './print-to-pdf.ts'
import { readSettings } from './settings.ts'

const usage = `Usage: npm run pdf

Prints the whole text of the built site (in OUT_DIR, or dist), with its notes, to downloads/edition.pdf, and adds a link
to the downloads page. Needs Chromium: the one that CHROME_PATH names, or an installed one.`

/**
 * Prints the whole text of a built site to a PDF and links it on the downloads page. Not part of the build, because it
 * needs Chromium.
 *
 * @returns the file and its size, for the terminal.
 */
async function makePdf(): Promise<string> {
  const settings = readSettings()
  const folder = await builtFolder(settings.outDir, 'downloads/index.html')
  const page = join(folder, 'downloads/index.html')
  const browserPath = findChromium() ?? (await packagedChromium())
  if (!browserPath)
    throw new CommandError(
      'Unexpected lack of a browser, expected Chromium: install it, or set CHROME_PATH to where it is',
    )
  const pdf = await printToPdf(browserPath, folder, settings.base)
  const file = join(folder, 'downloads/edition.pdf')
  await writeFile(file, pdf)
  await writeFile(
    page,
    offerFile(await readFile(page, 'utf8'), {
      ...{ kind: 'pdf', label: 'PDF', mediaType: 'application/pdf' },
      ...{ address: 'edition.pdf', size: pdf.length },
    }),
  )
  // The offline copy lists the hash of every page, and this one has changed.
  const project = fileURLToPath(new URL('../../', import.meta.url))
  await writeOfflineCopy({ ...settings, name: '', siteDir: settings.outDir, project })
  return `${file}: ${Math.round(pdf.length / 1000)} kB`
}

await runProgram({
  name: 'pdf',
  usage,
  options: {},
  positionals: {
    min: 0,
    max: 0,
    expected: 'no arguments: set OUT_DIR and SITE_URL instead',
  },
  run: async (_values, _words, { print }) => {
    print(await makePdf())
    return 0
  },
})
