import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { foundBy } from '#files/explain-error.ts'
import { temporaryFolder } from '../support.ts'

test('errors of the file system are named in plain words', async () => {
  const folder = await temporaryFolder()
  const reading = (path: string) => readFile(path).catch(foundBy)
  expect(await reading(join(folder, 'none'))).toBe('missing file')
  expect(await reading(folder)).toBe('folder')
})

test('others by their code, or as they say', () => {
  expect(foundBy(Object.assign(new Error('full'), { code: 'ENOSPC' }))).toBe('ENOSPC')
  expect(foundBy(new Error('full'))).toBe('Error: full')
})
