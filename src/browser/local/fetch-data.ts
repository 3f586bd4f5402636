import { base } from '#browser/base.ts'
import { createElement } from '#browser/create-element.ts'
import { dataScript, dataVariable, type LocalData } from './local-data.ts'

/**
 * Loads data from a script, since browsers do not load JSON from a folder. Only the data of exchanges is there.
 *
 * @throws if there is no data for the URL.
 */
export async function fetchData(url: string): Promise<unknown> {
  const path = new URL(url, location.href).pathname.slice(base.length)
  const number = /^cite\/data\/(\d+)\.json$/.exec(path)?.[1]
  if (number !== undefined) await loadScript(base + dataScript(Number(number)))
  const data = (globalThis as { [dataVariable]?: LocalData })[dataVariable]?.[path]
  if (data === undefined)
    throw new Error(`Unexpected request for ${url}, expected data in a script`)
  return data
}

const scripts = new Map<string, Promise<void>>()

function loadScript(src: string): Promise<void> {
  const known = scripts.get(src)
  if (known) return known
  const loaded = new Promise<void>((done, fail) => {
    const script = createElement('script', { src })
    script.addEventListener('load', () => done())
    script.addEventListener('error', () => fail(new Error(`Unexpected lack of ${src}`)))
    document.head.append(script)
  })
  scripts.set(src, loaded)
  return loaded
}
