import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { codeOf } from '#model/error-code.ts'
import { type AceReport, checkWithAce } from './ace.ts'
import { CommandError } from './command-error.ts'
import { findChromium, packagedChromium } from './find-chromium.ts'

/** What the validators say about an EPUB. */
export type EpubReport = {
  /** Whether none of them found anything. */
  valid: boolean
  epubcheck: { version: string; messages: { id: string; severity: string; message: string }[] }
  ace: AceReport
}

/**
 * Validates an EPUB with EPUBCheck and checks its accessibility with Ace by DAISY.
 *
 * @param file the path of the book.
 * @throws a {@link CommandError} if there is no such file, no Chromium, or if the validators, which are development dependencies, are
 *   not installed.
 */
export async function checkEpub(file: string): Promise<EpubReport> {
  if (!existsSync(file))
    throw new CommandError(
      `Unexpected lack of ${file}, expected an EPUB; to build it: npm run build`,
    )
  const browserPath = findChromium() ?? (await packagedChromium())
  if (browserPath === undefined)
    throw new CommandError(
      'Unexpected lack of a browser, expected Chromium: install it, or set CHROME_PATH to where it is',
    )
  try {
    const epubcheck = await checkWithEpubcheck(file)
    const ace = await checkWithAce(file, browserPath)
    const valid = epubcheck.messages.length === 0 && ace.violations.length === 0
    return { valid, epubcheck, ace }
  } catch (error) {
    if (!/MODULE_NOT_FOUND/.test(codeOf(error) ?? '')) throw error
    throw new CommandError(
      'Unexpected lack of the validators, expected the development dependencies: npm ci',
    )
  }
}

/** The path of the EPUB in a built site. */
export function epubIn(outDir: string): string {
  return join(outDir, 'downloads/edition.epub')
}

async function checkWithEpubcheck(file: string): Promise<EpubReport['epubcheck']> {
  const { EpubCheck } = await import('@likecoin/epubcheck-ts')
  const require = createRequire(import.meta.url)
  const { version } = require('@likecoin/epubcheck-ts/package.json') as { version: string }
  const { messages } = await EpubCheck.validate(new Uint8Array(await readFile(file)))
  return {
    version,
    messages: messages.map(({ id, severity, message }) => ({ id, severity, message })),
  }
}
