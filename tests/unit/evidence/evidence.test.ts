import jsonld from 'jsonld'
import { cp, mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { earlReport } from '#evidence/earl.ts'
import { contentHash, programHash, recordName, sha256 } from '#evidence/hashes.ts'
import { readRecord } from '#evidence/read-record.ts'
import { softwareBill } from '#evidence/sbom.ts'
import { type Evidence, evidenceSchema } from '#model/evidence.ts'
import { temporaryFolder } from '../support.ts'

/** A project with an edition, and the record of both. */
async function project() {
  const folder = await temporaryFolder()
  const content = join(folder, 'content')
  for (const part of ['src', 'docs', 'public', 'content']) await mkdir(join(folder, part))
  for (const file of ['src/a.ts', 'astro.config.mjs', 'package-lock.json', 'content/edition.yaml'])
    await writeFile(join(folder, file), file)
  const record: Evidence = {
    version: '1.0.0',
    content: await contentHash(content),
    program: await programHash(folder),
    date: '2026-01-02',
    checks: { html: { tool: 'one 1.0', checked: 3, failed: 1, failures: ['a.html: wrong'] } },
    budgets: { linker: 3000 },
  }
  await writeFile(join(content, recordName), JSON.stringify(record))
  return { folder, content, record }
}

test('a record is of the version, the content and the program that it names', async () => {
  const { folder, content, record } = await project()
  const read = (version = '1.0.0') => readRecord(content, folder, version)
  expect(await read()).toEqual({ record, changed: [] })
  expect((await read('1.0.1'))?.changed).toEqual(['version'])
  await writeFile(join(folder, 'src/b.ts'), '')
  expect((await read())?.changed).toEqual(['program'])
  await rm(join(folder, 'src/b.ts'))
  // A file with the same content under another name is another edition.
  await cp(join(content, 'edition.yaml'), join(content, 'notes.yaml'))
  expect((await read('2'))?.changed).toEqual(['version', 'content'])
  await rm(join(content, recordName))
  expect(await read()).toBeUndefined()
})

test('what is not a record is reported with its file', async () => {
  const { folder, content } = await project()
  for (const wrong of ['', '{}', '[]']) {
    await writeFile(join(content, recordName), wrong)
    await expect(readRecord(content, folder, '1.0.0')).rejects.toThrow(
      `${join(content, recordName)}:1:1 Unexpected content`,
    )
  }
})

test('the report of axe is linked data in EARL', async () => {
  const axe = {
    version: '4.13.0',
    pages: ['/', '/read/'],
    rules: { 'html-has-lang': 'pf', list: '-c' },
  }
  evidenceSchema.shape.axe.parse(axe)
  const report = earlReport({ date: '2026-01-02', axe }, (path) => `https://example.org${path}`)
  const earl = 'http://www.w3.org/ns/earl#'
  const nodes = (await jsonld.flatten(report)) as unknown as Record<string, { '@id': string }[]>[]
  const ofType = (type: string) =>
    nodes.filter((node) => (node['@type'] as unknown as string[]).includes(earl + type))
  expect(ofType('Assertion')).toHaveLength(3)
  expect(ofType('TestSubject')).toHaveLength(2)
  expect(ofType('TestCriterion')).toHaveLength(2)
  expect(ofType('Assertor')).toHaveLength(1)
  const outcomes = ofType('TestResult').map((node) => node[`${earl}outcome`]?.[0]?.['@id'])
  expect(outcomes.sort()).toEqual([`${earl}cantTell`, `${earl}failed`, `${earl}passed`])
  for (const assertion of ofType('Assertion')) {
    expect(assertion[`${earl}subject`]?.[0]?.['@id']).toMatch(/^https:\/\/example\.org\//)
    expect(assertion[`${earl}test`]?.[0]?.['@id']).toMatch(/axe\/4\.13\/(html-has-lang|list)$/)
    expect(assertion[`${earl}mode`]?.[0]?.['@id']).toBe(`${earl}automatic`)
  }
})

test('the bill of packages names each with its licence and its files', () => {
  const one = { name: '@a/b', version: '1.2.3', licence: 'MIT AND OFL-1.1', files: ['a.js'] }
  const bill = softwareBill({ title: 'T', version: '1' }, [one]) as {
    components: { purl: string; licenses: unknown }[]
    dependencies: { dependsOn: string[] }[]
  }
  expect(bill.components[0]).toMatchObject({
    purl: 'pkg:npm/%40a/b@1.2.3',
    licenses: [{ expression: 'MIT AND OFL-1.1' }],
  })
  expect(bill.dependencies[0]?.dependsOn).toEqual(['pkg:npm/%40a/b@1.2.3'])
  expect(sha256('')).toMatch(/^e3b0c442/)
})
