import { chromium } from '@playwright/test'
import { execFileSync } from 'node:child_process'
import { findChromium as findInstalled, packagedChromium } from '#cli/find-chromium.ts'

/**
 * The Chromium to test with: the one of `CHROME_PATH`, Playwright's own, the system's, and at last the one that comes
 * from npm.
 */
export async function findChromium(): Promise<string> {
  const found = findFullChromium() ?? (await packagedChromium())
  if (found) return found
  throw new Error(
    'Unexpected lack of a browser, expected Chromium: install it, or set CHROME_PATH to where it is',
  )
}

/** An installed Chromium: the one of `CHROME_PATH`, Playwright's own or the system's; undefined if there is none. */
export function findFullChromium(): string | undefined {
  return findInstalled(chromium.executablePath())
}

/**
 * The Chromium for tests that open many pages: the one of `CHROME_PATH`, else the headless shell that comes from npm, else any
 * other. A headless shell has no windows, so that opening a page takes a third of the CPU time.
 */
export async function findHeadlessShell(): Promise<string> {
  if (process.env['CHROME_PATH']) return findChromium()
  const shell = await packagedChromium()
  return shell !== undefined && canRun(shell) ? shell : findChromium()
}

function canRun(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
