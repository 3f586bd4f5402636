import { expect, test } from 'vitest'
import { accountNodes, accountOf } from '#corpus/argument.ts'
import { readEdition } from '#reading/read-edition.ts'
import { wordsIn } from '#checks/words-in.ts'
import { reportOf } from '../checks/report-of.ts'
import { smallEdition } from '../checks/small-edition.ts'

const file = 'argument.yaml'

const account = (more = '', number = 1) =>
  `- exchange: ${number}\n  question: Is it so?\n  holds:\n    - { by: anna, text: Why is it (1.Q1)? }\n    - { by: boris, text: 'It always was, :cite[he says]{#anna-2018}.' }\n${more}`

test('an account has its question, what each speaker holds, and what bears on it', async () => {
  const edition = await smallEdition()
  await edition.write(
    file,
    account('  agreed: That it is.\n  since: Since then, :cite[nothing]{#anna-2018}.\n'),
  )
  await edition.record()
  expect(await reportOf(edition)).toEqual([])
  const { corpus } = await readEdition(edition.folder)
  const found = accountOf(corpus!, { number: 1 })
  expect(found?.holds.map(({ by }) => by.name)).toEqual(['Anna', 'Boris'])
  expect(found && wordsIn(accountNodes(found))).toBe(18)
  expect(accountOf(corpus!, { number: 2 })).toBeUndefined()
  expect(corpus!.ledger.pages['/argument/']).toEqual(['x1'])
  expect(corpus!.ledger.pages['/exchanges/why-is-this-so/']).toContain('at-issue')
})

test.each([
  ['an exchange that does not exist', account('', 7), [`${file}:1:13 unknown-key`]],
  ['a second account', account() + account(), [`${file}:6:13 duplicate-key`]],
  ['an unknown speaker', account().replace('by: boris', 'by: bors'), [`${file}:5:13 unknown-key`]],
  ['an unknown work', account().replace('#anna-2018', '#ana-2018'), [`${file}:5:26 unknown-key`]],
  [
    'what has come to light without a source',
    account('  since: Much.\n'),
    [`${file}:6:10 unsourced`],
  ],
  ['no question', account().replace('  question: Is it so?\n', ''), [`${file}:1:3 invalid-data`]],
])('%s is reported', async (_, text, report) => {
  const edition = await smallEdition()
  await edition.write(file, text)
  await edition.record()
  expect(await reportOf(edition)).toEqual(report)
})

test('the year of the interview must not be passed, except in `since`', async () => {
  const edition = await smallEdition()
  await edition.edit('edition.yaml', 'title: A Small Talk', 'title: A Small Talk\ndate: 2018')
  await edition.write(
    file,
    account('  evidence: Until 2021, none.\n  since: In 2021 :cite[some]{#anna-2018}.\n'),
  )
  await edition.record()
  expect(await reportOf(edition)).toEqual([`${file}:6:13 hindsight`])
})

test('the essays of the editors are read, and their citations count', async () => {
  const edition = await smallEdition()
  await edition.write('introduction.md', '## Why\n\nThey :cite[talk]{#boris-2017}.\n')
  await edition.write('note-on-the-text.md', 'As :cite[she wrote]{#bors-2017}.\n')
  await edition.edit(
    'bibliography.json',
    '[\n',
    '[\n  { "id": "boris-2017", "type": "book", "title": "Winters" },\n',
  )
  await edition.record()
  expect(await reportOf(edition)).toEqual(['note-on-the-text.md:1:4 unknown-key'])
  const { corpus } = await readEdition(edition.folder)
  expect(corpus!.ledger.pages['/introduction/']).toEqual(['introduction', 'note-on-the-text'])
})

test('an account and an essay rest on verified works', async () => {
  const edition = await smallEdition()
  await edition.write(file, account('  since: Since then, :cite[nothing]{#boris-2017}.\n'))
  await edition.write('introduction.md', 'They :cite[talk]{#boris-2017}.\n')
  await edition.edit(
    'bibliography.json',
    '[\n',
    '[\n  { "id": "boris-2017", "type": "book", "title": "Winters", "checked": "unverified" },\n',
  )
  await edition.record()
  expect(await reportOf(edition)).toEqual([
    `${file}:6:10 unverified-source`,
    'introduction.md:1:1 unverified-source',
  ])
})
