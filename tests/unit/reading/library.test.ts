import { cp, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { checkEdition } from '#checks/all-checks.ts'
import { checkLibrary } from '#checks/check-library.ts'
import { placeOf } from '#model/issue.ts'
import { contentSource } from '#reading/content-source.ts'
import { readEdition } from '#reading/read-edition.ts'

const folders: string[] = []
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true })
})

/** A library with the edition `bells`, which shares a glossary, a bibliography and topics with nobody yet. */
async function libraryOf(yaml = 'title: Voices\n'): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'library-'))
  folders.push(folder)
  await writeFile(join(folder, 'library.yaml'), yaml)
  await cp('tests/editions/bells', join(folder, 'bells'), { recursive: true })
  await mkdir(join(folder, 'shared'))
  return folder
}

async function share(folder: string, name: string): Promise<void> {
  await rename(join(folder, 'bells', name), join(folder, 'shared', name))
}

const wrongIn = async (folder: string) =>
  (await checkLibrary(await contentSource(folder))).map(
    (one) => `${placeOf(one, folder)} ${one.rule}`,
  )

test('an edition whose apparatus is shared is the same edition', async () => {
  const folder = await libraryOf()
  const alone = await readEdition(join(folder, 'bells'))
  for (const name of ['glossary', 'bibliography.json', 'topics.yaml']) {
    await share(folder, name)
    const { corpus, issues } = await checkEdition(join(folder, 'bells'))
    expect(issues, name).toEqual([])
    expect([...corpus!.glossary.keys()], name).toEqual([...alone.corpus!.glossary.keys()])
    expect([...corpus!.works.keys()].sort(), name).toEqual([...alone.corpus!.works.keys()].sort())
    expect(Object.keys(corpus!.topics), name).toEqual(Object.keys(alone.corpus!.topics))
  }
})

test('what an edition does not refer to is not part of it', async () => {
  const folder = await libraryOf()
  const unused = '---\nlabel: Anvil\nkind: technology\nsources: [anvil-2000]\n---\n\nA block.\n'
  await mkdir(join(folder, 'shared/glossary'))
  await writeFile(join(folder, 'shared/glossary/anvil.md'), unused)
  await writeFile(join(folder, 'shared/topics.yaml'), 'weather:\n  label: Weather\n')
  const works = [{ id: 'anvil-2000', type: 'book', title: 'Anvils', author: [{ family: 'Ash' }] }]
  await writeFile(join(folder, 'shared/bibliography.json'), JSON.stringify(works))
  const { corpus, issues } = await checkEdition(join(folder, 'bells'))
  expect(issues).toEqual([])
  expect(corpus!.glossary.has('anvil')).toBe(false)
  expect(corpus!.works.has('anvil-2000')).toBe(false)
  expect(corpus!.topics).not.toHaveProperty('weather')
})

test('the edition’s own fields and entries count, and shared ones where it has none', async () => {
  const folder = await libraryOf()
  await writeFile(
    join(folder, 'shared/edition.yaml'),
    'accent: "#1f5c7a"\nverifying: Two readers check each source.\nversion: 9.9.9\n',
  )
  expect(await wrongIn(folder)).toEqual(['shared/edition.yaml:3:10 invalid-data'])
  await writeFile(
    join(folder, 'shared/edition.yaml'),
    'accent: "#1f5c7a"\nverifying: Two readers check each source.\n',
  )
  const { edition } = (await readEdition(join(folder, 'bells'))).corpus!
  expect(edition.verifying).toBe('Two readers check each source.')
  expect(edition.title).toContain('Ilse Brandt')
})

test('a mistake in a shared work is reported in its own file', async () => {
  const folder = await libraryOf()
  await rm(join(folder, 'bells'), { recursive: true })
  // It has no origins of its own.
  await cp('tests/editions/panel', join(folder, 'bells'), { recursive: true })
  await share(folder, 'bibliography.json')
  await writeFile(
    join(folder, 'shared/edition.yaml'),
    'origins:\n  - key: one\n    label: One\n  - key: two\n    label: Two\n',
  )
  const { issues } = await checkEdition(join(folder, 'bells'))
  const unplaced = issues.filter(({ rule }) => rule === 'unplaced-work')
  expect(unplaced.length).toBeGreaterThan(0)
  for (const issue of unplaced)
    expect(placeOf(issue, folder)).toMatch(/^shared\/bibliography\.json:\d+:\d+$/)
})

test('every edition is in a folder of its own with a usable name', async () => {
  const folder = await libraryOf()
  await mkdir(join(folder, 'drafts'))
  await cp(join(folder, 'bells'), join(folder, 'Bells & Co'), { recursive: true })
  await cp(join(folder, 'bells'), join(folder, 'people'), { recursive: true })
  await writeFile(join(folder, 'edition.yaml'), 'title: Another\n')
  expect(await wrongIn(folder)).toEqual([
    'Bells & Co library-folder',
    'drafts library-folder',
    'edition.yaml library-folder',
    'people library-folder',
  ])
  const { editions } = await contentSource(folder)
  expect(editions.map(({ name }) => name)).toEqual(['bells'])
})

test('an edition that was published leads to where it is now', async () => {
  const ledger = JSON.stringify({ editions: ['bells', 'glocken'], pages: [] })
  const folder = await libraryOf()
  await writeFile(join(folder, 'addresses.json'), ledger)
  const lost = await checkLibrary(await contentSource(folder))
  expect(lost.map(({ hint }) => hint)).toEqual([
    'Write where it is below `moved`: `glocken: new-folder`; or restore its folder.',
  ])
  const moved = async (lines: string) => {
    await writeFile(join(folder, 'library.yaml'), `title: Voices\nmoved:\n${lines}`)
    return wrongIn(folder)
  }
  expect(await moved('  glocken: bells\n')).toEqual([])
  expect(await moved('  glocken: campane\n  campane: bells\n')).toEqual([])
  expect(await moved('  glocken: campane\n  campane: glocken\n')).toHaveLength(2)
  expect(await moved('  glocken: belts\n')).toEqual(['library.yaml moved-edition'])
  expect(await moved('  glocken: bells\n  bells: glocken\n')).not.toEqual([])
  // Its addresses must be known.
  expect(await moved('  glocken: https://example.org/\n')).toEqual(['library.yaml moved-edition'])
  await mkdir(join(folder, 'glocken'))
  await cp(join(folder, 'bells/addresses.json'), join(folder, 'glocken/addresses.json'))
  expect(await moved('  glocken: https://example.org/\n')).toEqual([])
  expect(await moved('  /: bells\n')).toEqual(['glocken/addresses.json moved-edition'])
})
