import { chromium } from 'playwright-core'
import { placeDestinations } from './place-destinations.ts'
import { startStaticServer } from './static-server.ts'

/**
 * Prints the whole text of a built site. Chromium makes a destination of every id on the page that something links to, so that
 * `edition.pdf#5.a3` opens a paragraph.
 *
 * @param browserPath the path of Chromium.
 * @param folder the built site.
 * @param base the path of its address, with a slash at both ends.
 */
export async function printToPdf(
  browserPath: string,
  folder: string,
  base: string,
): Promise<Uint8Array> {
  const { server, url } = await startStaticServer({ folder, base, host: '127.0.0.1' })
  const browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox'] })
  try {
    const tab = await browser.newPage()
    await tab.goto(`${url}print/`, { waitUntil: 'networkidle' })
    const pdf = await tab.pdf({
      width: '210mm',
      height: '297mm',
      preferCSSPageSize: true,
      tagged: true,
      outline: true,
    })
    return placeDestinations(pdf)
  } finally {
    await browser.close()
    server.close()
  }
}
