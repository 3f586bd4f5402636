import { createRequire } from 'node:module'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

/** Something that Ace found in a book. */
export type AceViolation = {
  /** The document of the book: `OEBPS/exchange-01.xhtml`. */
  document: string
  rule: string
  impact: string
  description: string
}

/** The report of Ace by DAISY, reduced to what it found. */
export type AceReport = { version: string; violations: AceViolation[] }

/**
 * Checks the accessibility of an EPUB with Ace by DAISY, in an installed Chromium. Ace cannot check everything that the standard
 * asks for: what it finds is wrong, but a book without findings still needs a person.
 *
 * @param file the path of the book.
 * @param browserPath the path of Chromium.
 * @throws if Ace, a development dependency, is not installed, or if the file is not an EPUB.
 */
export async function checkWithAce(file: string, browserPath: string): Promise<AceReport> {
  const require = createRequire(import.meta.url)
  silence(createRequire(require.resolve('@daisy/ace-core')))
  const ace = require('@daisy/ace-core') as Ace
  const { version } = require('@daisy/ace-core/package.json') as { version: string }
  const folder = await mkdtemp(join(tmpdir(), 'ace-'))
  try {
    const options = { cwd: process.cwd(), outdir: folder, lang: 'en', doNotReportMedia: true }
    const [, { assertions }] = await ace(file, options, aceRunner(browserPath))
    return { version, violations: assertions.flatMap(violationsIn) }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Ace logs through its own copy of this library, which complains if nobody listens. */
function silence(require: NodeJS.Require): void {
  const { configure, transports } = require('winston') as Winston
  configure({ transports: [new transports.Console({ silent: true })] })
}

/** Runs the scripts of Ace in each document of a book. Ace has runners for Puppeteer and Electron, which bring their own browsers. */
function aceRunner(executablePath: string): AceRunner {
  let browser: Browser | undefined
  return {
    concurrency: 2,
    setTimeout: () => undefined,
    launch: async () => {
      browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
    },
    close: async () => browser?.close(),
    run: async (url, scripts, contents) => {
      if (!browser) throw new Error('Unexpected call of the runner before its launch')
      const context = await browser.newContext({ offline: true })
      try {
        const page = await context.newPage()
        await page.goto(url)
        for (const content of contents) await page.evaluate(content)
        for (const script of scripts) await page.evaluate(await readFile(script, 'utf8'))
        return await page.evaluate(
          'new Promise((done, fail) => daisy.ace.run((error, result) => error ? fail(error) : done(result)))',
        )
      } finally {
        await context.close()
      }
    },
  }
}

function violationsIn(group: AceGroup): AceViolation[] {
  return group.assertions.map(({ 'earl:test': test, 'earl:result': result }) => ({
    document: group['earl:testSubject'].url,
    rule: test['dct:title'],
    impact: test['earl:impact'],
    description: result['dct:description'],
  }))
}

/** What is used here of the library and of its report. */
type Ace = (
  file: string,
  options: { cwd: string; outdir: string; lang: string; doNotReportMedia: boolean },
  runner: AceRunner,
) => Promise<[job: unknown, report: { assertions: AceGroup[] }]>

type AceRunner = {
  concurrency: number
  setTimeout: () => void
  launch: () => Promise<void>
  close: () => Promise<void>
  run: (url: string, scripts: string[], contents: string[]) => Promise<unknown>
}

type AceGroup = {
  'earl:testSubject': { url: string }
  assertions: {
    'earl:test': { 'dct:title': string; 'earl:impact': string }
    'earl:result': { 'dct:description': string }
  }[]
}

type Winston = {
  configure: (options: { transports: unknown[] }) => void
  transports: { Console: new (options: { silent: boolean }) => unknown }
}
