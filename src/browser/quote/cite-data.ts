import { base } from '#browser/base.ts'
import { citeDataPath } from '#model/address.ts'
import type { CiteData } from '#model/cite-data.ts'

/**
 * What is needed to quote and cite the exchange with this number. It is asked for once; after a failure, anew.
 *
 * @throws where it cannot be had.
 */
export async function loadCiteData(number: number): Promise<CiteData> {
  const known = requests.get(number) ?? fetchCiteData(number)
  requests.set(number, known)
  try {
    return await known
  } catch (error) {
    requests.delete(number)
    throw error
  }
}

const requests = new Map<number, Promise<CiteData>>()

async function fetchCiteData(number: number): Promise<CiteData> {
  const response = await fetch(base + citeDataPath(number).slice(1))
  if (!response.ok) throw new Error(`Unexpected status ${response.status}, expected a file`)
  return (await response.json()) as CiteData
}

/** An address of the edition as it is cited: at the place where the page says that it is published, else here. */
export function publishedAddress(path: string): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href
  const here = location.pathname.slice(base.length)
  const root = canonical?.endsWith(here)
    ? canonical.slice(0, canonical.length - here.length)
    : undefined
  return (root ?? new URL(base, location.href).href) + path.slice(1)
}
