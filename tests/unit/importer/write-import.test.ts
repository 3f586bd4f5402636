import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { planText } from '#importer/plan-text.ts'
import { filesToReplace, writeImport } from '#importer/write-import.ts'
import { temporaryFolder } from '../support.ts'

const bytes = new TextEncoder().encode('A: Why?\nB: So.\n')
const source = { path: 'talk.txt', bytes, plan: 'the plan\n' }

test('writes the edition, and the transcript byte for byte', async () => {
  const folder = join(await temporaryFolder(), 'new', 'edition')
  const written = await writeImport(planText(bytes), source, folder)
  expect(written).toEqual([
    'transcript.txt',
    join('import', 'plan.yaml'),
    'edition.yaml',
    join('exchanges', '01-why.mdx'),
  ])
  expect((await readdir(folder)).sort()).toEqual([
    'edition.yaml',
    'exchanges',
    'import',
    'transcript.txt',
  ])
  expect(await readFile(join(folder, 'transcript.txt'))).toEqual(Buffer.from(bytes))
})

test('replaces what was there whole, and leaves the rest alone', async () => {
  const folder = await temporaryFolder()
  await mkdir(join(folder, 'exchanges'))
  await mkdir(join(folder, 'glossary'))
  await writeFile(join(folder, 'exchanges', '09-old.mdx'), 'old')
  await writeFile(join(folder, 'glossary', 'a.md'), 'mine')
  await writeFile(join(folder, 'exchanges', 'draft.md'), 'mine')
  expect(await filesToReplace(folder, planText(bytes), bytes)).toEqual([
    join('exchanges', '09-old.mdx'),
  ])
  await writeImport(planText(bytes), source, folder)
  expect((await readdir(join(folder, 'exchanges'))).sort()).toEqual(['01-why.mdx', 'draft.md'])
  expect(await readFile(join(folder, 'glossary', 'a.md'), 'utf8')).toBe('mine')
})

test('a failure half-way leaves everything as it was', async () => {
  const folder = await temporaryFolder()
  await mkdir(join(folder, 'exchanges'))
  await writeFile(join(folder, 'exchanges', '01-mine.mdx'), 'mine')
  await mkdir(join(folder, 'edition.yaml'))
  await expect(writeImport(planText(bytes), source, folder)).rejects.toThrow('EISDIR')
  expect(await readdir(folder)).toEqual(['edition.yaml', 'exchanges'])
  expect(await readdir(join(folder, 'exchanges'))).toEqual(['01-mine.mdx'])
  expect(await readFile(join(folder, 'exchanges', '01-mine.mdx'), 'utf8')).toBe('mine')
})

test('keeps a source that is not the transcript itself', async () => {
  const folder = await temporaryFolder()
  const bold = new TextEncoder().encode('**A**: Why?\n**B**: So.\n')
  await writeImport(planText(bold), { ...source, bytes: bold }, folder)
  expect(await readFile(join(folder, 'transcript.txt'), 'utf8')).toBe('A: Why?\n\nB: So.\n')
  expect(await readFile(join(folder, 'import', 'talk.txt'))).toEqual(Buffer.from(bold))
})
