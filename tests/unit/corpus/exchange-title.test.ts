import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkEdition } from '#checks/all-checks.ts'
import { writeExampleEdition } from '#docs/example-edition.ts'
import { first, introduction, second } from '#docs/rules/example.ts'
import { temporaryFolder } from '../support.ts'

describe('an exchange without a title', () => {
  test('goes by the first words of its question, the introduction by what it is', async () => {
    const folder = await temporaryFolder()
    const edition = await writeExampleEdition(folder)
    for (const file of [introduction, first, second]) await edition.edit(file, 'title: ', '# ')
    const { corpus, issues } = await checkEdition(folder)
    expect(issues).toEqual([])
    expect(
      corpus?.exchanges.map(({ title, isTitled, titleLanguage }) => [
        title,
        isTitled,
        titleLanguage,
      ]),
    ).toEqual([
      ['Introduction', false, 'en'],
      ['Why is this so?', false, 'en'],
      ['And now?', false, 'en'],
    ])
  })

  test('has it in the language of the interview, while titles are in that of the editors', async () => {
    const folder = await temporaryFolder()
    const edition = await writeExampleEdition(folder)
    const file = join(folder, 'edition.yaml')
    await writeFile(file, `${await readFile(file, 'utf8')}apparatus: de\ninterface: ru\n`)
    await edition.edit('exchanges/02-and-now.mdx', 'title: And now?', 'title: Heute')
    for (const file of [introduction, first]) await edition.edit(file, 'title: ', '# ')
    const { corpus } = await checkEdition(folder)
    expect(corpus?.exchanges.map(({ title, titleLanguage }) => [title, titleLanguage])).toEqual([
      ['Предисловие', 'ru'],
      ['Why is this so?', 'en'],
      ['Heute', 'de'],
    ])
  })
})
