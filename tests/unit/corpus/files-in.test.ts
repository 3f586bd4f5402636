import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { filesIn } from '#corpus/files-in.ts'
import type { Issue } from '#model/issue.ts'
import { temporaryFolder } from '../support.ts'

let folder: string

beforeEach(async () => {
  folder = await temporaryFolder()
})

/** The names of the files, and what is said of the others. */
async function read(path = folder) {
  const issues: Issue[] = []
  const files = await filesIn(path, '.mdx', issues)
  return {
    names: files.map((file) => basename(file)),
    said: issues.map(({ file, message }) => `${basename(file)}: ${message}`),
  }
}

test('files with the ending, in the order of their names; hidden ones and others do not count', async () => {
  for (const name of ['02-b.mdx', '01-a.mdx', '03-C.MDX', '._01-a.mdx', '.mdx', 'notes.md']) {
    await writeFile(join(folder, name), '')
  }
  expect(await read()).toEqual({ names: ['01-a.mdx', '02-b.mdx', '03-C.MDX'], said: [] })
})

test('a link to a file is that file, and a link to a folder that folder', async () => {
  await mkdir(join(folder, 'elsewhere'))
  await writeFile(join(folder, 'elsewhere/text'), '')
  await writeFile(join(folder, 'elsewhere/02-b.mdx'), '')
  await symlink(join(folder, 'elsewhere/text'), join(folder, '01-a.mdx'))
  await symlink(join(folder, 'elsewhere'), join(folder, 'link'))
  expect(await read()).toEqual({ names: ['01-a.mdx'], said: [] })
  expect(await read(join(folder, 'link'))).toEqual({ names: ['02-b.mdx'], said: [] })
})

test('what has the ending and is no file is reported, not left out in silence', async () => {
  await mkdir(join(folder, '01-a.mdx'))
  await symlink('gone', join(folder, '02-b.mdx'))
  await symlink('03-c.mdx', join(folder, '03-c.mdx'))
  expect(await read()).toEqual({
    names: [],
    said: [
      '01-a.mdx: Unexpected folder, expected a file',
      '02-b.mdx: Unexpected link that leads nowhere, expected a file',
      '03-c.mdx: Unexpected link that leads nowhere, expected a file',
    ],
  })
})

test('a folder that does not exist has none; a file or a broken link in its place is reported', async () => {
  await writeFile(join(folder, 'file'), '')
  await symlink('gone', join(folder, 'broken'))
  expect(await read(join(folder, 'missing'))).toEqual({ names: [], said: [] })
  expect((await read(join(folder, 'file'))).said[0]).toContain('file: Unexpected file, expected a')
  expect((await read(join(folder, 'broken'))).said[0]).toContain('Unexpected link that leads nowh')
})
