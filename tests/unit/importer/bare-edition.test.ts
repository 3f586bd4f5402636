import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readCorpus } from '#corpus/read-corpus.ts'
import { recordAddresses } from '#corpus/record-addresses.ts'
import { planImport } from '#importer/plan-import.ts'

const folder = 'tests/editions/bare'

test('the bare test edition is what the importer makes, and a list of queries', async () => {
  const plan = planImport(await readFile(join(folder, 'transcript.txt')))
  expect(await readdir(folder)).toEqual(
    expect.arrayContaining(['addresses.json', 'edition.yaml', 'exchanges', 'searches.yaml']),
  )
  expect(await readFile(join(folder, 'edition.yaml'), 'utf8')).toBe(plan.edition)
  const names = plan.exchanges.map(({ name }) => name)
  expect((await readdir(join(folder, 'exchanges'))).sort()).toEqual(names)
  for (const { name, source } of plan.exchanges)
    expect(await readFile(join(folder, 'exchanges', name), 'utf8'), name).toBe(source)
})

test('its ledger has nothing that would not be recorded again', async () => {
  const { corpus } = await readCorpus(folder)
  if (!corpus) throw new Error('no edition')
  const { recorded, ...empty } = corpus.ledger
  expect(recorded).toBeDefined()
  const { ledger } = recordAddresses({ ...corpus, ledger: { ...empty, pages: {} } })
  expect(ledger.pages).toEqual(corpus.ledger.pages)
})
