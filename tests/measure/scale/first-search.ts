import { startStaticServer } from '#cli/static-server.ts'
import { browsers } from '../search/browsers.ts'
import { queriesOf } from '../search/queries.ts'
import { corpusIn } from '../search/sites.ts'
import { measureCold, type Measured } from '../search/visit.ts'

/**
 * The first search on a title page of a built site, for a word that is in many paragraphs, in Chromium.
 *
 * @param page the path of the title page.
 */
export async function firstSearch(site: string, edition: string, page: string): Promise<Measured> {
  const { frequent } = queriesOf(await corpusIn(edition), { frequent: undefined, rare: undefined })
  const { server, url } = await startStaticServer({ folder: site })
  const browser = await browsers.chromium()
  try {
    return await measureCold(browser, url, { query: frequent[0]!, copy: 'off', aheadMs: 0, page })
  } finally {
    await browser.close()
    server.close()
  }
}
