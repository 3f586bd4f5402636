import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import puppeteer from 'puppeteer-core'
import sirv from 'sirv'
import { isBuiltSite } from '#checks/check-output-folder.ts'
import { offerPdf } from '#exports/book/offer-pdf.ts'
import { findChromium, packagedChromium } from './find-chromium.ts'
import { settingsOrExit } from './settings.ts'

/**
 * Prints the whole book of a built site as a PDF beside the other downloads, and offers it on their page. It needs a Chromium,
 * which a build does not.
 */
const settings = settingsOrExit()
const folder = settings.outDir
const base = settings.base.slice(0, -1)
const page = join(folder, 'downloads/index.html')

if (!(await isBuiltSite(folder)) || !existsSync(page))
  fail(`folder ${folder}`, 'a built site there: npm run build')
const executablePath = findChromium() ?? (await packagedChromium())
if (!executablePath)
  fail('machine without a Chromium', 'one: install it, or name it in CHROME_PATH')

const pdf = await print(executablePath)
const file = join(folder, 'downloads/edition.pdf')
await writeFile(file, pdf)
await writeFile(
  page,
  offerPdf(await readFile(page, 'utf8'), `${base}/downloads/edition.pdf`, pdf.length),
)
process.stdout.write(`${file}: ${Math.round(pdf.length / 1000)} kB\n`)

async function print(browserPath: string): Promise<Uint8Array> {
  const files = sirv(folder, { dev: true })
  const server = createServer((request, response) => {
    request.url = request.url?.slice(base.length) ?? '/'
    files(request, response)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  const browser = await puppeteer.launch({ executablePath: browserPath, args: ['--no-sandbox'] })
  try {
    const tab = await browser.newPage()
    await tab.goto(`http://127.0.0.1:${port}${base}/print/`, { waitUntil: 'networkidle0' })
    return await tab.pdf({
      format: 'A4',
      preferCSSPageSize: true,
      tagged: true,
      outline: true,
      timeout: 120_000,
    })
  } finally {
    await browser.close()
    server.close()
  }
}

function fail(found: string, expected: string): never {
  process.stderr.write(`Unexpected ${found}, expected ${expected}\n`)
  process.exit(1)
}
