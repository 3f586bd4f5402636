import { base } from '#browser/base.ts'
import { loadCiteData } from '#browser/quote/cite-data.ts'
import { readStored, writeStored } from '#browser/storage.ts'
import { myPath } from '#model/paths.ts'
import { changeStored, readAll } from './database.ts'

/**
 * Gives this edition the highlights that were made in it when it was elsewhere in the library, if the library says that it has moved. Asked
 * once for each edition in a tab.
 *
 * @param exchange the number of an exchange of this edition.
 * @returns whether there were some.
 */
export async function adoptMoved(exchange: number): Promise<boolean> {
  const key = `adopted ${base}`
  if (readStored(key, 'sessionStorage')) return false
  writeStored(key, 'yes', 'sessionStorage')
  const others = (await readAll()).filter((one) => one.base !== base)
  if (others.length === 0) return false
  const { edition } = await loadCiteData(exchange)
  const bases = new Set(others.filter((one) => one.edition === edition).map((one) => one.base))
  let isAny = false
  for (const old of bases) {
    if ((await leadsTo(old)) !== base + myPath.slice(1)) continue
    await changeStored({ base: old }, (stored) => ({
      put: stored.filter((one) => one.edition === edition).map((one) => ({ ...one, base })),
    }))
    isAny = true
  }
  return isAny
}

/** Where the page with the highlights of an edition leads on to; undefined if it does not. */
async function leadsTo(path: string): Promise<string | undefined> {
  const asked = new URL(path + myPath.slice(1), location.href)
  const response = await fetch(asked)
  if (!response.ok) return undefined
  if (response.redirected) return new URL(response.url).pathname
  const html = await response.text()
  // Without the head: its styles would violate the Content Security Policy.
  const page = new DOMParser().parseFromString(html.slice(html.indexOf('<body')), 'text/html')
  const forward = page.querySelector('a[data-forward]')?.getAttribute('href')
  return forward == null ? undefined : new URL(forward, asked).pathname
}
