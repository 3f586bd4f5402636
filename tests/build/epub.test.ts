import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkWithAce } from '#cli/ace.ts'
import { epubIn } from '#cli/check-epub.ts'
import { findChromium } from '../browser.ts'
import { siteCalled } from './support.ts'
import { elementsIn } from './xml.ts'

const packageDocument = 'OEBPS/package.opf'

// Ace takes half a minute for a book. `npm run evidence` checks that of the edition itself.
test.each(['arabic', 'bells'].map(siteCalled))(
  'Ace by DAISY finds nothing in the EPUB of $name',
  async ({ folder }) => {
    const { violations } = await checkWithAce(epubIn(folder), await findChromium())
    expect(violations).toEqual([])
  },
  300_000,
)

test('Ace finds a cover without a description and missing metadata', async () => {
  const files = await unpacked('amended')
  const replaceIn = (name: string, what: RegExp) => {
    files[name] = strToU8(strFromU8(files[name]!).replace(what, ''))
  }
  replaceIn('OEBPS/cover.xhtml', / alt="[^"]*"/)
  replaceIn(packageDocument, /<meta property="schema:accessibilityHazard">.*?<\/meta>/)
  const folder = await mkdtemp(join(tmpdir(), 'epub-'))
  try {
    const broken = join(folder, 'broken.epub')
    await writeFile(broken, zipSync(files))
    const { violations } = await checkWithAce(broken, await findChromium())
    expect(violations.map(({ rule }) => rule).sort()).toEqual([
      'image-alt',
      'metadata-accessibilityhazard',
    ])
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}, 300_000)

test('a book says where its references are from, and what it has', async () => {
  const { url } = siteCalled('amended')
  const metadata = await metadataOf('amended')
  expect(metadata.get('pageBreakSource')).toEqual([`${url}/`])
  expect(metadata.get('schema:accessMode')).toEqual(['textual'])
  expect(metadata.get('schema:accessModeSufficient')).toEqual(['textual'])
  expect(metadata.get('schema:accessibilityHazard')).toEqual(['none'])
  expect(metadata.get('schema:accessibilitySummary')).toHaveLength(1)
  expect(metadata.get('schema:accessibilityFeature')).toContain('index')
  expect((await metadataOf('bare')).get('schema:accessibilityFeature')).not.toContain('index')
})

test('a book claims to conform to EPUB Accessibility only if somebody has found that it does', async () => {
  const claimed = await metadataOf('bells')
  expect(claimed.get('dcterms:conformsTo')).toEqual(['EPUB Accessibility 1.1 - WCAG 2.2 Level AA'])
  expect(claimed.get('a11y:certifiedBy')).toEqual(['The editors of Bronze and Time'])
  const silent = await metadataOf('amended')
  expect(silent.has('dcterms:conformsTo')).toBe(false)
  expect(silent.has('a11y:certifiedBy')).toBe(false)
})

async function unpacked(name: string): Promise<Record<string, Uint8Array>> {
  return unzipSync(new Uint8Array(await readFile(epubIn(siteCalled(name).folder))))
}

/** The properties of a book with their values. */
async function metadataOf(name: string): Promise<Map<string, string[]>> {
  const found = elementsIn((await unpacked(name))[packageDocument]!, '//o:meta[@property]', {
    o: 'http://www.idpf.org/2007/opf',
  })
  const metadata = new Map<string, string[]>()
  for (const { text, attribute } of found) {
    const property = attribute('property')!
    metadata.set(property, [...(metadata.get(property) ?? []), text])
  }
  return metadata
}
