import { fromHtml } from 'hast-util-from-html'
import { toString } from 'hast-util-to-string'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { elementsOf } from '#checks/built/read-pages.ts'
import { sites } from '../sites.ts'

/* What the importer makes, untouched: an interview without titles and without an apparatus. */

const { folder } = sites.find(({ name }) => name === 'bare')!

async function wordsIn(
  page: string,
  isWanted: (tag: string, classes: readonly string[]) => boolean,
) {
  const tree = fromHtml(await readFile(join(folder, page, 'index.html'), 'utf8'))
  return [...elementsOf(tree)]
    .filter(({ tagName, properties }) =>
      isWanted(
        tagName,
        Array.isArray(properties['className']) ? properties['className'].map(String) : [],
      ),
    )
    .map((element) => toString(element).replace(/\s+/g, ' ').trim())
}

test('the contents list the first words of the questions', async () => {
  expect(await wordsIn('', (_, classes) => classes.includes('t'))).toEqual([
    'Introduction',
    'When did you come here?',
    'Do you like the river?',
    'What do you do all day?',
    'And in winter?',
    'Would you live anywhere else?',
  ])
})

test('an exchange is headed by its number, since its words follow at once', async () => {
  const page = 'exchanges/do-you-like-the-river'
  expect(await wordsIn(page, (tag) => tag === 'h1')).toEqual(['2 of 5'])
  expect(await wordsIn(page, (tag) => tag === 'title')).toEqual([
    '2. Do you like the river? · A talk by the river',
  ])
  expect(await wordsIn('exchanges/introduction', (tag) => tag === 'h1')).toEqual(['Introduction'])
})

test('the footer and the search offer nothing that the edition lacks', async () => {
  const links = await wordsIn('', (tag) => tag === 'a')
  for (const part of ['Notes', 'Glossary', 'Index', 'Topics', 'Timeline', 'Bibliography'])
    expect(links).not.toContain(part)
  expect(
    (await wordsIn('search', (_, classes) => classes.includes('search-status'))).join(),
  ).toMatch(/You can also browse the whole text\.$/)
})
