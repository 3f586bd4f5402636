import { existsSync } from 'node:fs'

/** A Chromium of this machine: the one of `CHROME_PATH`, one of those preferred, else the system’s. */
export function findChromium(...preferred: string[]): string | undefined {
  const candidates = [
    process.env['CHROME_PATH'],
    ...preferred,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ]
  return candidates.find((path) => path && existsSync(path))
}

/** The one that comes from npm, with the libraries it needs, for Linux on x64; undefined elsewhere. */
export async function packagedChromium(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  // The package unpacks its libraries, for systems without a desktop, only where it believes to be on such a system.
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x'
  const { default: packaged } = await import('@sparticuz/chromium')
  return packaged.executablePath()
}
