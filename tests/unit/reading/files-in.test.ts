import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { filesIn } from '#reading/files-in.ts'
import type { Issue } from '#model/issue.ts'
import { temporaryFolder } from '../support.ts'

let folder: string

beforeEach(async () => {
  folder = await temporaryFolder()
})

/** The names of the files that are found, and the issues reported. */
async function read(path = folder) {
  const issues: Issue[] = []
  const files = await filesIn(path, '.mdx', issues)
  return {
    names: files.map((file) => basename(file)),
    reported: issues.map(({ file, message }) => `${basename(file)}: ${message}`),
  }
}

test('files with the extension are listed in order of name; hidden and other files are ignored', async () => {
  for (const name of ['02-b.mdx', '01-a.mdx', '03-C.MDX', '._01-a.mdx', '.mdx', 'notes.md']) {
    await writeFile(join(folder, name), '')
  }
  expect(await read()).toEqual({ names: ['01-a.mdx', '02-b.mdx', '03-C.MDX'], reported: [] })
})

test('links to files and to folders are followed', async () => {
  await mkdir(join(folder, 'elsewhere'))
  await writeFile(join(folder, 'elsewhere/text'), '')
  await writeFile(join(folder, 'elsewhere/02-b.mdx'), '')
  await symlink(join(folder, 'elsewhere/text'), join(folder, '01-a.mdx'))
  await symlink(join(folder, 'elsewhere'), join(folder, 'link'))
  expect(await read()).toEqual({ names: ['01-a.mdx'], reported: [] })
  expect(await read(join(folder, 'link'))).toEqual({ names: ['02-b.mdx'], reported: [] })
})

test('a folder or broken link with the extension is reported, not silently skipped', async () => {
  await mkdir(join(folder, '01-a.mdx'))
  await symlink('gone', join(folder, '02-b.mdx'))
  await symlink('03-c.mdx', join(folder, '03-c.mdx'))
  expect(await read()).toEqual({
    names: [],
    reported: [
      '01-a.mdx: Unexpected folder, expected a readable file',
      '02-b.mdx: Unexpected broken link, expected a readable file',
      '03-c.mdx: Unexpected broken link, expected a readable file',
    ],
  })
})

test('a missing folder has no files; a file or a broken link in its place is reported', async () => {
  await writeFile(join(folder, 'file'), '')
  await symlink('gone', join(folder, 'broken'))
  expect(await read(join(folder, 'missing'))).toEqual({ names: [], reported: [] })
  expect((await read(join(folder, 'file'))).reported[0]).toContain(
    'file: Unexpected file, expected a',
  )
  expect((await read(join(folder, 'broken'))).reported[0]).toContain('Unexpected broken link')
})
