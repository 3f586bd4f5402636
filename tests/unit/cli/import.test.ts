import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkEdition } from '#checks/all-checks.ts'
import { importCommand } from '#cli/import-command.ts'
import { temporaryFolder } from '../support.ts'
import { resultOf } from './result-of.ts'

const transcript = 'tests/editions/bare/transcript.txt'
const run = (...args: string[]) => resultOf(importCommand, ...args)

test('says what it made', async () => {
  const into = join(await temporaryFolder(), 'edition')
  const { code, out } = await run('tests/fixtures/transcripts/real-world.txt', '--into', into)
  expect(code).toBe(0)
  expect(out).toContain('Rozman: 2 turns, 27 words; asks, since 2 of 2 turns ask something')
  expect(out).toContain('A Talk about Trade and Time (line 1)')
  expect(out).toContain('The plan is ')
})

test('reports what it left out, and where; the edition passes the check', async () => {
  const folder = await temporaryFolder()
  const file = join(folder, 'talk.txt')
  await writeFile(
    file,
    `Anna: W\uffffhy har\u00adbours?\vBoris: Because\u0001.\n${'\u0001'.repeat(12)}`,
  )
  const into = join(folder, 'edition')
  const { code, out } = await run(file, '--into', into)
  expect(code).toBe(0)
  expect(out).toContain('line 1, column 8: U+FFFF (noncharacter) is left out')
  const { issues } = await checkEdition(into)
  expect(issues).toEqual([])
})

test('replaces nothing unless told to', async () => {
  const into = await temporaryFolder()
  await mkdir(join(into, 'exchanges'))
  await writeFile(join(into, 'exchanges', '01-mine.mdx'), 'mine')
  const refused = await run(transcript, '--into', into)
  expect(refused.code).toBe(2)
  expect(refused.err).toContain('--force')
  expect(await readdir(into)).toEqual(['exchanges'])
  expect((await run(transcript, '--into', into, '--force')).code).toBe(0)
  expect(await readdir(join(into, 'exchanges'))).toHaveLength(6)
})

test.each<[string, string | Uint8Array | undefined, string]>([
  ['an empty file', '', 'Unexpected empty file'],
  ['a file in which nobody speaks', '\n\nJust words.\n', ':3: Unexpected text without a speaker'],
  ['a binary file', Uint8Array.from([0x41, 0x0a, 0x00, 0x01]), ':2: Unexpected U+0000 (null)'],
  ['a file that is not there', undefined, 'Unexpected missing file'],
])('%s gets one sentence, exit code 2, and nothing written', async (_name, content, sentence) => {
  const folder = await temporaryFolder()
  const file = join(folder, 'talk.txt')
  if (content !== undefined) await writeFile(file, content)
  const { code, err } = await run(file, '--into', join(folder, 'edition'))
  expect(code).toBe(2)
  expect(err).toContain(sentence)
  expect(err.trim().split('\n')).toHaveLength(1)
  expect(await readdir(folder)).toEqual(content === undefined ? [] : ['talk.txt'])
})

test('so does a directory, and a folder that is a file', async () => {
  const folder = await temporaryFolder()
  const asFile = await run(folder)
  expect([asFile.code, asFile.err]).toEqual([2, expect.stringContaining('Unexpected folder')])
  await writeFile(join(folder, 'file'), '')
  const into = await run(transcript, '--into', join(folder, 'file'))
  expect([into.code, into.err]).toEqual([
    2,
    expect.stringContaining('Unexpected file where a folder should be'),
  ])
})

test('a plan without a folder ignores the edition in `content/`', async () => {
  const plan = join(await temporaryFolder(), 'plan.yaml')
  const { code, out } = await run(transcript, '--plan', plan)
  expect([code, out]).toEqual([0, expect.stringContaining('Wrote the plan to')])
  expect(await readFile(plan, 'utf8')).toContain('speakers:')
})

test('a doubtful plan is shown, and carried out only with --yes', async () => {
  const folder = await temporaryFolder()
  const file = join(folder, 'talk.txt')
  await writeFile(file, 'Anna: Why?\nBoris: So.\nAnna: And?\nBoris: Then.\nBoriss: Yes.')
  const into = join(folder, 'edition')
  const refused = await run(file, '--into', into)
  expect(refused.code).toBe(2)
  expect(refused.err).toContain(`${file}:5: Unexpected doubt`)
  expect(refused.out).toContain('“Boriss:” is kept as words of Boris; is “Boris:” meant?')
  expect(await readdir(folder)).toEqual(['talk.txt'])
  expect((await run(file, '--into', into, '--yes')).code).toBe(0)
})

test('a plan is written, corrected and followed, but not for another file', async () => {
  const folder = await temporaryFolder()
  const file = join(folder, 'talk.txt')
  const plan = join(folder, 'plan.yaml')
  const into = join(folder, 'edition')
  await writeFile(file, 'Anna: Why?\nBoris: So.\nAnna: And?\nBoris: Then.\nBoriss: Yes.')
  expect((await run(file, '--plan', plan, '--into', into)).code).toBe(0)
  expect((await readdir(folder)).sort()).toEqual(['plan.yaml', 'talk.txt'])
  const written = await readFile(plan, 'utf8')
  await writeFile(plan, written.replace('      - Boris\n', '      - Boris\n      - Boriss\n'))
  expect(await run('--from', plan, '--into', into)).toMatchObject({ code: 0 })
  const edition = await readFile(join(into, 'edition.yaml'), 'utf8')
  expect(edition).toContain('- Boriss')
  await writeFile(file, 'Anna: Why?\nBoris: So.')
  const other = await run('--from', plan, '--into', into, '--force')
  expect(other.err).toContain('Unexpected plan for another version')
})

test('a format that is not read is refused by name', async () => {
  const file = join(await temporaryFolder(), 'talk.txt')
  await writeFile(file, '{\\rtf1\\ansi Anna: Why?}')
  const { code, err } = await run(file)
  expect([code, err]).toEqual([
    2,
    expect.stringContaining('This is an RTF file. Save it as text or .docx.'),
  ])
})
