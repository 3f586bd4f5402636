import { existsSync } from 'node:fs'
import { codeOf } from '#model/error-code.ts'

/** The path of a Chromium on this machine: of `CHROME_PATH`, else one of those preferred, else an installed one. */
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

/**
 * The path of the Chromium in the npm package `@sparticuz/chromium`, for Linux on x64. Undefined on other systems, and where
 * development dependencies are not installed.
 */
export async function packagedChromium(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  // The package only unpacks the system libraries that Chromium needs if it finds itself on AWS Lambda.
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x'
  const packaged = await import('@sparticuz/chromium').catch((error: unknown) => {
    if (codeOf(error) === 'ERR_MODULE_NOT_FOUND') return undefined
    throw error
  })
  return packaged?.default.executablePath()
}
