import { readdir, readFile, rename, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isBuiltSite } from '#checks/check-output-folder.ts'
import { smallEdition } from '../unit/checks/small-edition.ts'
import { temporaryFolder } from '../unit/support.ts'
import { build } from './support.ts'

const first = 'exchanges/01-why-is-this-so.mdx'

/** Gives each file a byte order mark and Windows line endings. */
async function saveAsOnWindows(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const file = join(entry.parentPath, entry.name)
    const source = await readFile(file, 'utf8')
    await writeFile(file, `\ufeff${source.replaceAll('\n', '\r\n')}`)
  }
}

test('another edition builds without changes to the engine, whatever its folders are called', async () => {
  const edition = await smallEdition()
  await saveAsOnWindows(edition.folder)
  const root = await temporaryFolder()
  const odd = `edition #2, 50% off %20 [a] (b) {c} ’интервью’${process.platform === 'win32' ? '' : ' "why?" *'}`
  const content = join(root, odd)
  const out = join(root, `${odd} as a site`)
  await rename(edition.folder, content)
  // Parts of an edition may be symbolic links to folders and files elsewhere.
  await rename(join(content, 'exchanges'), join(root, 'words'))
  await symlink(join(root, 'words'), join(content, 'exchanges'))
  await rename(join(root, 'words/02-and-now.mdx'), join(root, 'now'))
  await symlink(join(root, 'now'), join(root, 'words/02-and-now.mdx'))
  const { code, output } = await build({ CONTENT_DIR: content, OUT_DIR: out })
  expect(output).toContain('with every word, link and address correct')
  expect(code).toBe(0)
  expect(await isBuiltSite(out)).toBe(true)
  expect(await readdir(join(out, 'exchanges'))).toEqual([
    'and-now',
    'introduction',
    'why-is-this-so',
  ])
})

test('a build with mistakes fails with all of them, each with its place and fix', async () => {
  const edition = await smallEdition()
  await edition.edit(first, 'always ', '')
  await edition.edit(first, 'they say', ':trem[they]{#spring} :term[say]{#sprign}')
  await edition.edit('exchanges/02-and-now.mdx', 'question\nAnd now?', 'question\nAnd {now}?')
  const out = await temporaryFolder()
  const { code, output } = await build({ CONTENT_DIR: edition.folder, OUT_DIR: out })
  expect(code).not.toBe(0)
  for (const words of [
    `${first}:12:8  words-changed`,
    `${first}:12:17  misspelt-directive`,
    'Did you mean `:term[…]`?',
    `${first}:12:38  unknown-key`,
    'Did you mean "spring"?',
    'exchanges/02-and-now.mdx:8:5  syntax',
  ]) {
    expect(output).toContain(words)
  }
  expect(await readdir(out)).toEqual([])
})

test('a build into the content is refused, and the content stays as it was', async () => {
  const { folder } = await smallEdition()
  const before = await readdir(folder, { recursive: true })
  const { code, output } = await build({ CONTENT_DIR: folder, OUT_DIR: folder })
  expect(code).not.toBe(0)
  expect(output).toContain(`CONTENT_DIR is ${folder}`)
  expect(await readdir(folder, { recursive: true })).toEqual(before)
})
