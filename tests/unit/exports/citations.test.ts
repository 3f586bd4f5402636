import { writeFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { smallEdition } from '../checks/small-edition.ts'
import { exported, textsOf } from './exported.ts'

test('works by one author from one year are distinguished in every format with short labels', async () => {
  const edition = await smallEdition()
  const work = { type: 'book', author: [{ family: 'Anna' }], issued: { 'date-parts': [[1931]] } }
  await writeFile(
    edition.file('bibliography.json'),
    JSON.stringify([
      { ...work, id: 'anna-2018', title: 'Seasons' },
      { ...work, id: 'anna-autumn', title: 'Autumns' },
    ]),
  )
  await edition.edit(
    'exchanges/01-why-is-this-so.mdx',
    'they say',
    ':cite[they]{#anna-2018 locator="p. 25"} :cite[say]{#anna-autumn}',
  )
  await edition.record()
  const { files } = await exported(edition.folder)
  const texts = textsOf(files)
  const textOf = (end: string) => [...texts].find(([path]) => path.endsWith(end))![1]
  for (const file of ['exchange-01.xhtml', 'edition.md']) {
    expect(textOf(file), file).toContain('Anna 1931b, 25')
    expect(textOf(file), file).toContain('Anna 1931a')
  }
  for (const file of ['bibliography.xhtml', 'edition.md']) {
    expect(textOf(file), file).toMatch(/Anna\. 1931b\. .*Seasons/)
    expect(textOf(file), file).toMatch(/Anna\. 1931a\. .*Autumns/)
  }
  expect(textOf('.tei.xml')).toContain('xml:id="b-anna-2018" type="book" n="Anna 1931b"')
})
