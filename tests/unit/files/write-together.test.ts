import { mkdirSync } from 'node:fs'
import { chmod, mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeTogether } from '#files/write-together.ts'
import { temporaryFolder } from '../support.ts'

test('files are written, created and removed', async () => {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'old'), 'old')
  await writeFile(join(folder, 'gone'), 'gone')
  const files = new Map([
    ['old', 'new'],
    ['deep/in/here', 'made'],
    ['gone', undefined],
    ['never', undefined],
  ])
  await writeTogether(folder, files)
  expect(await readdir(folder)).toEqual(['deep', 'old'])
  expect(await readFile(join(folder, 'old'), 'utf8')).toBe('new')
  expect(await readFile(join(folder, 'deep/in/here'), 'utf8')).toBe('made')
})

test('if one file cannot be written, all stay as they were', async () => {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'a'), 'old')
  await writeFile(join(folder, 'gone'), 'here')
  await mkdir(join(folder, 'full', 'folder'), { recursive: true })
  const files = new Map([
    ['a', 'new'],
    ['gone', undefined],
    ['made', 'made'],
    ['deep/in/here', 'made'],
    ['full', 'a folder is in the way'],
  ])
  await expect(writeTogether(folder, files)).rejects.toThrow()
  expect(await readdir(folder)).toEqual(['a', 'full', 'gone'])
  expect(await readFile(join(folder, 'a'), 'utf8')).toBe('old')
  expect(await readFile(join(folder, 'gone'), 'utf8')).toBe('here')
})

test('if one file cannot be moved into place, all are restored', async () => {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'a'), 'old')
  const files = new Map([
    ['a', 'new'],
    ['deep/b', 'made'],
    ['c', 'made'],
  ])
  // A folder appears in the place of `c` after every file was written beside its place.
  const inTheWay = {
    *[Symbol.iterator]() {
      yield* files
      mkdirSync(join(folder, 'c'))
    },
  }
  await expect(writeTogether(folder, inTheWay as unknown as Map<string, string>)).rejects.toThrow(
    /rename .*c'$/,
  )
  expect(await readdir(folder)).toEqual(['a', 'c'])
  expect(await readFile(join(folder, 'a'), 'utf8')).toBe('old')
})

test.skipIf(process.platform === 'win32')(
  'a file keeps its permissions, and a link its target',
  async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'a'), 'old')
    await chmod(join(folder, 'a'), 0o600)
    await symlink('a', join(folder, 'link'))
    await writeTogether(folder, new Map([['link', 'new']]))
    expect((await stat(join(folder, 'a'))).mode & 0o777).toBe(0o600)
    expect(await readFile(join(folder, 'a'), 'utf8')).toBe('new')
    expect(
      (await readdir(folder, { withFileTypes: true })).map((one) => one.isSymbolicLink()),
    ).toEqual([false, true])
    await writeTogether(folder, new Map([['link', undefined]]))
    expect(await readdir(folder)).toEqual(['a'])
  },
)
