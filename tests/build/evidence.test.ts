import { readFile, readdir } from 'node:fs/promises'
import { builtinModules } from 'node:module'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { en } from '#messages/en/catalogue.ts'
import { evidencePaths, releaseChecks } from '#model/evidence.ts'
import { readEdition } from '#reading/read-edition.ts'
import { sha256 } from '#evidence/hashes.ts'
import { sites } from '../sites.ts'
import { billErrors } from './bill.ts'
import { filesIn, siteCalled } from './support.ts'

const { folder, content } = siteCalled('bells')

async function shipped() {
  const bill = JSON.parse(await readFile(join(folder, evidencePaths.sbom), 'utf8')) as {
    components: { name: string; licenses?: unknown; properties: { value: string }[] }[]
  }
  return bill.components
}

test('the words of each paragraph have the same hash in the transcript and on their page', async () => {
  const { corpus } = await readEdition(content)
  const { paragraphs } = JSON.parse(await readFile(join(folder, evidencePaths.words), 'utf8')) as {
    paragraphs: { address: string; transcript: string; page: string }[]
  }
  expect(paragraphs.map(({ transcript }) => transcript)).toEqual(
    corpus!.transcript.paragraphs.map(({ text }) => sha256(text)),
  )
  expect(paragraphs.map(({ page }) => page)).toEqual(paragraphs.map(({ transcript }) => transcript))
  expect(new Set(paragraphs.map(({ address }) => address)).size).toBe(paragraphs.length)
})

test('every package that the scripts of the pages import is in the bill, with a licence', async () => {
  const components = await shipped()
  for (const { name, licenses } of components) expect(licenses, name).toBeDefined()
  const names = components.map(({ name }) => name)
  const imported = await packagesFrom('src/browser/main.ts')
  expect(imported.size).toBeGreaterThan(0)
  expect([...imported].filter((name) => !names.includes(name))).toEqual([])
})

test('the bills are valid CycloneDX 1.6, and wrong ones are not', async () => {
  const bills = await Promise.all(
    sites.map(
      async (site) =>
        JSON.parse(await readFile(join(site.folder, evidencePaths.sbom), 'utf8')) as object,
    ),
  )
  const wrong = [
    { ...bills[0], specVersion: 1.6 },
    { ...bills[0], components: [{ type: 'library' }] },
    {
      ...bills[0],
      components: [{ type: 'file', name: 'x', licenses: [{ license: { id: 'X' } }] }],
    },
    { ...bills[0], page: '/' },
  ]
  const errors = await billErrors(...bills, ...wrong)
  expect(errors.slice(0, sites.length)).toEqual(sites.map(() => []))
  for (const found of errors.slice(sites.length)) expect(found).not.toEqual([])
})

test('every font and the program of the search have a package in the bill', async () => {
  const components = await shipped()
  const files = components.flatMap(({ properties }) => properties.map(({ value }) => value))
  const fonts = (await filesIn(join(folder, '_astro'), '.woff2')).map((file) =>
    file.slice(folder.length + 1),
  )
  expect(files).toEqual(expect.arrayContaining([...fonts, 'pagefind/']))
  // Files of the bill exist.
  const built = new Set(await readdir(folder, { recursive: true }))
  for (const file of files)
    expect(file === '/' || built.has(file.replace(/\/$/, '')), file).toBe(true)
})

test('the scripts outside of the pages’ own contain no package', async () => {
  for (const entry of ['src/linker/linker.ts', 'src/browser/offline/worker.ts'])
    expect([...(await packagesFrom(entry))], entry).toEqual([])
})

test('without a record, the page says which checks have not been run', async () => {
  const html = await readFile(join(folder, evidencePaths.page, 'index.html'), 'utf8')
  expect(html).toContain(en.evidence.none('1.1.0'))
  expect(html.split(en.evidence.results.notRun).length - 1).toBe(releaseChecks.length)
})

/** The packages that a module imports, directly or through modules of the project, found in the source and not in the bundle. */
async function packagesFrom(entry: string): Promise<Set<string>> {
  const found = new Set<string>()
  const seen = new Set<string>()
  const visit = async (file: string): Promise<void> => {
    if (seen.has(file)) return
    seen.add(file)
    const source = (await readFile(file, 'utf8')).replace(
      /^(?:import|export) type [^']*'[^']*'/gm,
      '',
    )
    const imports =
      /^(?:import|export)\b[^'"()=]*?\bfrom '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm
    for (const [, ...names] of source.matchAll(imports)) {
      const name = names.find((one: string | undefined) => one !== undefined)
      if (name!.startsWith('virtual:') || name!.includes('?')) continue
      if (name!.startsWith('#')) await visit(name!.replace('#', 'src/'))
      else if (name!.startsWith('.')) await visit(join(dirname(file), name!))
      else if (!builtinModules.includes(name!.replace('node:', '')))
        found.add(
          name!
            .split('/')
            .slice(0, name!.startsWith('@') ? 2 : 1)
            .join('/'),
        )
    }
  }
  await visit(entry)
  return found
}
