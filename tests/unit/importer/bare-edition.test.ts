import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readEdition } from '#reading/read-edition.ts'
import { recordAddresses } from '#corpus/record-addresses.ts'
import { planText } from '#importer/plan-text.ts'

const folder = 'tests/editions/bare'

test('the bare test edition is the output of the importer, with a list of queries added', async () => {
  const plan = planText(await readFile(join(folder, 'transcript.txt')))
  expect(await readdir(folder)).toEqual(
    expect.arrayContaining(['addresses.json', 'edition.yaml', 'exchanges', 'searches.yaml']),
  )
  expect(await readFile(join(folder, 'edition.yaml'), 'utf8')).toBe(plan.edition)
  const names = plan.exchanges.map(({ name }) => name)
  expect((await readdir(join(folder, 'exchanges'))).sort()).toEqual(names)
  for (const { name, source } of plan.exchanges)
    expect(await readFile(join(folder, 'exchanges', name), 'utf8'), name).toBe(source)
})

test('its ledger lists exactly the addresses that would be recorded today', async () => {
  const { corpus } = await readEdition(folder)
  if (!corpus) throw new Error('no edition')
  const { recorded, ...empty } = corpus.ledger
  expect(recorded).toBeDefined()
  const { ledger } = recordAddresses({ ...corpus, ledger: { ...empty, pages: {} } })
  expect(ledger.pages).toEqual(corpus.ledger.pages)
})
