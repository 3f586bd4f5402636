import { base } from '#browser/base.ts'
import { createElement } from '#browser/create-element.ts'
import { citeDataPath } from '#model/paths.ts'
import { dataScript, dataVariable } from './local-data.ts'

/**
 * Loads data from a script, since browsers do not load JSON from a folder. Only that for quoting and citing is there.
 *
 * @throws if there is no data for the URL.
 */
export async function fetchData(url: string): Promise<unknown> {
  const path = new URL(url, location.href).pathname.slice(base.length)
  if (path !== citeDataPath.slice(1))
    throw new Error(`Unexpected request for ${url}, expected data in a script`)
  await loadScript(base + dataScript)
  return (globalThis as { [dataVariable]?: unknown })[dataVariable]
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
