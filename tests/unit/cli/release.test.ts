import { cp, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkEdition } from '#checks/all-checks.ts'
import { release } from '#cli/release-command.ts'
import { exampleEdition } from '#docs/example-edition.ts'
import { releaseSchema } from '#model/release.ts'
import { temporaryFolder } from '../support.ts'
import { resultOf } from './result-of.ts'

async function copyOfEdition() {
  const folder = join(await temporaryFolder(), 'edition')
  await cp('tests/editions/bare', folder, { recursive: true })
  return exampleEdition(folder)
}

test('a version is recorded once, with its day, and its text then stays as it is', async () => {
  const edition = await copyOfEdition()
  const first = await resultOf(release, edition.folder, '--date', '2026-01-02')
  expect(first).toMatchObject({ code: 0 })
  const [version = ''] = /\d+\.\d+\.\d+/.exec(first.out) ?? []
  const file = edition.file(`releases/${version}.json`)
  const record = await readFile(file, 'utf8')
  expect(releaseSchema.parse(JSON.parse(record))).toMatchObject({ version, date: '2026-01-02' })

  const again = await resultOf(release, edition.folder)
  expect(again.code).toBe(2)
  expect(again.err).toContain('expected a new version')
  expect(await readFile(file, 'utf8')).toBe(record)

  await edition.write(
    `releases/${version}.json`,
    record.replace(/"text": "\S+/, '"text": "Changed'),
  )
  const { issues } = await checkEdition(edition.folder)
  expect(issues.filter(({ rule }) => rule === 'release-changed')).toHaveLength(1)
})

test('a record must have the version of its file name', async () => {
  const edition = await copyOfEdition()
  await resultOf(release, edition.folder)
  const { corpus } = await checkEdition(edition.folder)
  await edition.write('releases/7.json', JSON.stringify(corpus!.releases[0]))
  const { issues } = await checkEdition(edition.folder)
  expect(issues.map(({ message }) => message).join()).toContain('expected that of the file name: 7')
})

test('an edition with mistakes is not recorded, and a day must be one', async () => {
  const edition = await copyOfEdition()
  expect((await resultOf(release, edition.folder, '--date', '2026-13-01')).err).toContain('--date')
  const source = await readFile(edition.file('transcript.txt'), 'utf8')
  await edition.write('transcript.txt', `${source}\nWords that are nowhere else.\n`)
  expect((await resultOf(release, edition.folder)).code).toBe(1)
  await expect(readFile(edition.file('releases/0.1.0.json'))).rejects.toThrow()
})
