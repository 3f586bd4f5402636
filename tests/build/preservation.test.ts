import { strFromU8, unzipSync } from 'fflate'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fromHtml } from 'hast-util-from-html'
import { toString } from 'hast-util-to-string'
import { describe, expect, test } from 'vitest'
import { elementsOf } from '#checks/built/read-pages.ts'
import { recordName } from '#evidence/hashes.ts'
import { pathsIn } from '#files/paths-in.ts'
import { siteCalled } from './support.ts'

describe.each(['bells', 'arabic', 'hostile'])('%s', (name) => {
  const { folder, content } = siteCalled(name)
  const page = async (path: string) =>
    fromHtml(await readFile(join(folder, path, 'index.html'), 'utf8'))

  test('the sources in the download are those of the edition, with the description of their formats', async () => {
    const files = unzipSync(await readFile(join(folder, 'downloads/source.zip')))
    const paths = (await pathsIn(content)).filter(
      (path) => path !== recordName && !/(^|\/)\./.test(path),
    )
    expect(Object.keys(files)).toEqual(['formats.md', ...paths.map((path) => `source/${path}`)])
    for (const path of paths)
      expect(
        Buffer.from(files[`source/${path}`]!).equals(await readFile(join(content, path))),
      ).toBe(true)
    expect(strFromU8(files['formats.md']!)).toBe(await readFile('docs/formats.md', 'utf8'))
  })

  test('the page about the formats has all of the document, in English', async () => {
    const all = [...elementsOf(await page('formats'))]
    const text = toString(all.find(({ properties }) => properties['id'] === 'main')!)
    const document = await readFile('docs/formats.md', 'utf8')
    for (const [, code = ''] of document.matchAll(/^- `([^`]+)`/gm)) expect(text).toContain(code)
    // Directives in code are not read as directives.
    expect(text).toContain(':term[peaceful coexistence]{#peaceful-coexistence}')
    expect(all.filter(({ tagName }) => tagName === 'table')).toHaveLength(
      [...document.matchAll(/^\| -+/gm)].length,
    )
    expect(all.filter(({ properties }) => properties['lang'] === 'en').length).toBeGreaterThan(0)
  })

  test('the page about the Endings principles does not claim what an edition without a record does not meet', async () => {
    const states = [...elementsOf(await page('endings'))]
      .filter(({ properties }) => String(properties['className']).includes('state'))
      .map((one) => toString(one))
    expect(states.filter((state) => state === 'Met').length).toBeGreaterThan(15)
    expect(states.filter((state) => state === 'Not met').length).toBeGreaterThan(1)
  })
})
