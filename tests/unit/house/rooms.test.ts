import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve, dirname, sep } from 'node:path'
import { expect, test } from 'vitest'
import { listedFolders } from '../docs/architecture.ts'

/** The folders of `src` in the order of `ARCHITECTURE.md`: each imports only from itself and from those before it. */
const folders = listedFolders()
  .filter((folder) => /^src\/[^/]+$/.test(folder))
  .map((folder) => folder.slice('src/'.length))

const files = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter(
    (entry) => entry.isFile() && /\.(ts|astro)$/.test(entry.name) && !entry.name.endsWith('.d.ts'),
  )
  .map((entry) => relative('src', join(entry.parentPath, entry.name)).split(sep).join('/'))

test('every file is in a known folder of `src`', () => {
  expect(files.filter((file) => !folders.includes(file.split('/')[0]!))).toEqual([])
})

test('imports between folders go one way', () => {
  expect(files.flatMap(importsOf).length).toBeGreaterThan(files.length)
  const wrong = files.flatMap((file) => {
    const own = folders.indexOf(file.split('/')[0]!)
    return importsOf(file)
      .filter((room) => own >= 0 && folders.indexOf(room) > own)
      .map((folder) => `${file} → ${folder}`)
  })
  expect(wrong).toEqual([])
})

test('each heavy library is imported only where it is listed', () => {
  const doors: Record<string, string[]> = {
    '@citation-js/core': [
      'citations/cite-interview.ts',
      'citations/export-work.ts',
      'citations/locales.ts',
      'citations/processor.ts',
    ],
    pagefind: ['search/build-index.ts'],
    cborg: ['search/pagefind-files.ts'],
    'csv-stringify/sync': ['exports/concordance-csv.ts'],
    'csv-stringify/browser/esm/sync': ['highlights/table.ts'],
    fflate: ['files/zip.ts'],
    mammoth: ['importer/readers/docx.ts'],
    'csv-parse/sync': ['importer/readers/table.ts'],
    'csv-parse/browser/esm/sync': ['highlights/table.ts'],
    idb: ['browser/highlights/database.ts'],
    'xast-util-from-xml': ['importer/readers/xml/tree.ts'],
    'hast-util-to-xast': ['exports/epub/documents.ts'],
    uuid: ['model/uuid.ts'],
    xastscript: ['exports/xml.ts'],
    'subset-font': ['typeface/subset-fonts.ts'],
    fontkitten: ['typeface/find-typeface.ts'],
    'colorjs.io': ['model/accent.ts'],
    sharp: ['images/icon.ts', 'images/text-mask.ts'],
    lightningcss: ['integrations/style-modules.ts'],
  }
  for (const [library, door] of Object.entries(doors)) {
    const users = files.filter((file) => sourceOf(file).includes(`from '${library}'`))
    expect(users, library).toEqual(door)
  }
})

function sourceOf(file: string): string {
  return readFileSync(join('src', file), 'utf8')
}

function importsOf(file: string): string[] {
  const specifiers = [...sourceOf(file).matchAll(/(?:from|import)\s*\(?\s*'((?:#|\.)[^']+)'/g)].map(
    (match) => match[1]!,
  )
  return specifiers.map((specifier) => {
    const path = specifier.startsWith('#')
      ? specifier.slice(1)
      : relative('src', resolve('src', dirname(file), specifier))
          .split(sep)
          .join('/')
    return path.split('/')[0]!
  })
}
