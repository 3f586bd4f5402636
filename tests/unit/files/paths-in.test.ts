import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { pathsIn, visiblePathsIn } from '#files/paths-in.ts'
import { temporaryFolder } from '../support.ts'

test('files behind symbolic links are found, and links that lead back or nowhere are not followed', async () => {
  const elsewhere = await temporaryFolder()
  await mkdir(join(elsewhere, 'words', 'deep'), { recursive: true })
  await writeFile(join(elsewhere, 'words', '01.mdx'), '')
  await writeFile(join(elsewhere, 'words', 'deep', '02.mdx'), '')
  const folder = await temporaryFolder()
  await mkdir(join(folder, '.hidden'))
  await writeFile(join(folder, '.hidden', 'a.txt'), '')
  await mkdir(join(folder, 'notes'))
  await symlink(join(elsewhere, 'words'), join(folder, 'exchanges'))
  await symlink(join(elsewhere, 'words', '01.mdx'), join(folder, 'notes', 'one.mdx'))
  await symlink(folder, join(folder, 'notes', 'back'))
  await symlink(join(folder, 'notes'), join(elsewhere, 'words', 'deep', 'round'))
  await symlink(join(folder, 'nothing'), join(folder, 'nowhere'))
  const visible = await visiblePathsIn(folder)
  expect(visible).toEqual(
    expect.arrayContaining(['exchanges/01.mdx', 'exchanges/deep/02.mdx', 'notes/one.mdx']),
  )
  expect(visible.filter((path) => path.includes('back') || path.includes('nowhere'))).toEqual([])
  expect(await pathsIn(folder)).toContain('.hidden/a.txt')
})
