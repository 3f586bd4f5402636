import { readFile, writeFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { reportOf, textOf } from './report-of.ts'
import { smallEdition, type SmallEdition } from './small-edition.ts'

/** An edition with more lines in `edition.yaml`. */
async function editionWith(lines: string, icon?: string): Promise<SmallEdition> {
  const edition = await smallEdition()
  const file = edition.file('edition.yaml')
  await writeFile(file, `${(await readFile(file, 'utf8')).trimEnd()}\n${lines}\n`)
  if (icon !== undefined) await writeFile(edition.file('icon.svg'), icon)
  return edition
}

const svg = (content: string) => `<svg xmlns="http://www.w3.org/2000/svg">${content}</svg>\n`

test('a typeface that is not installed is refused at its place, with the command that installs it', async () => {
  const edition = await editionWith('typeface: "@fontsource/eb-garamond"')
  expect(await reportOf(edition)).toEqual([
    expect.stringMatching(/^edition\.yaml:\d+:11 unknown-typeface$/),
  ])
  expect(await textOf(edition)).toContain('npm install --save-exact @fontsource/eb-garamond')
})

test('an accent colour that is hard to read is refused at its place', async () => {
  const edition = await editionWith('accent: "#ffcc00"')
  expect(await reportOf(edition)).toEqual([
    expect.stringMatching(/^edition\.yaml:\d+:9 invalid-data$/),
  ])
  expect(await textOf(edition)).toContain('Unexpected contrast of 1.4')
})

test('a missing icon is refused', async () => {
  expect(await reportOf(await editionWith('icon: icon.svg'))).toEqual([
    expect.stringContaining('icon.svg'),
  ])
})

test('an icon is a drawing and nothing else', async () => {
  for (const drawing of ['<path d="M1 1h2"/>', '<g fill="url(#a)"><use href="#b"/></g>'])
    expect(await reportOf(await editionWith('icon: icon.svg', svg(drawing)))).toEqual([])
  for (const other of [
    '<script>alert(1)</script>',
    '<path d="M1 1" onload="alert(1)"/>',
    '<a href="https://example.org/">x</a>',
    '<use xlink:href="shapes.svg#b"/>',
    '<style>@import "x.css"</style>',
    '<rect fill="url(https://example.org/x)"/>',
    '<image href="x.png"/>',
  ])
    expect(await reportOf(await editionWith('icon: icon.svg', svg(other))), other).toEqual([
      'icon.svg:1:1 unsafe-icon',
    ])
  expect(await reportOf(await editionWith('icon: icon.svg', 'a drawing'))).toHaveLength(1)
})
