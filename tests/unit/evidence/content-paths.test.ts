import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { contentPathsIn } from '#evidence/hashes.ts'
import { temporaryFolder } from '../support.ts'

test('what an edition was imported from is not among its files', async () => {
  const folder = await temporaryFolder()
  await mkdir(join(folder, 'import'))
  for (const path of ['edition.yaml', 'import/talk.docx', 'important.yaml', '.hidden'])
    await writeFile(join(folder, path), '')
  expect(await contentPathsIn(folder)).toEqual(['edition.yaml', 'important.yaml'])
})
