import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sites } from '../sites.ts'
import { filesIn } from './support.ts'
import { xmlErrors } from './xml.ts'

const documents = (path: string) =>
  Promise.all(sites.map(({ folder }) => readFile(join(folder, path), 'utf8')))

// One test, because loading the schema takes half a minute.
test('the TEI files and their parts are valid against TEI All, and a wrong one is not', async () => {
  const whole = await documents('downloads/edition.tei.xml')
  const wrong = whole[0]!.replace('<speaker>', '<spaeker/><speaker>')
  const files = (
    await Promise.all(
      sites.map(({ folder }) => filesIn(join(folder, 'downloads/edition.tei'), '.xml')),
    )
  ).flatMap((parts) => parts.sort().slice(0, 24))
  expect(files.length).toBeGreaterThan(40)
  const parts = await Promise.all(files.map((file) => readFile(file, 'utf8')))
  const [found, ...errors] = await xmlErrors(
    'tests/schemas/tei_all.rng',
    ...[wrong, ...whole],
    ...parts.map((part) => part.replace(/<\/?dts:wrapper[^>]*>/g, '')),
  )
  expect(found).not.toEqual([])
  expect(errors).toEqual([...sites, ...files].map(() => []))
}, 300_000)

test('every pointer of a TEI file leads to something in it', async () => {
  for (const file of await documents('downloads/edition.tei.xml')) {
    const ids = [...file.matchAll(/xml:id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const pointers = [...file.matchAll(/(?:who|ref|target|ana|resp)="(#[^"]+)"/g)]
      .flatMap(([, value]) => value!.split(' '))
      .map((pointer) => pointer.slice(1))
    expect(pointers.length).toBeGreaterThan(0)
    expect(pointers.filter((id) => !ids.includes(id))).toEqual([])
  }
})
