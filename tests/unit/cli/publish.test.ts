import { cp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { checkCommand } from '#cli/check-command.ts'
import { addresses } from '#cli/addresses/addresses.ts'
import { publish } from '#cli/publish-command.ts'
import { release } from '#cli/release-command.ts'
import { runCommand } from '#cli/command.ts'
import { temporaryFolder } from '../support.ts'
import { resultOf } from './result-of.ts'

let folder: string

beforeEach(async () => {
  folder = join(await temporaryFolder(), 'edition')
  await cp('tests/editions/bells', folder, { recursive: true })
  await rm(join(folder, 'addresses.json'))
})

const ledger = () => readFile(join(folder, 'addresses.json'), 'utf8')

test('a draft passes the check, which says what it is, and fails only where it must not be one', async () => {
  expect(await resultOf(checkCommand, folder)).toMatchObject({ code: 0 })
  expect((await resultOf(checkCommand, folder)).out).toContain('It is a draft')
  expect(await resultOf(checkCommand, folder, '--published')).toMatchObject({ code: 1 })
  expect((await resultOf(release, folder)).err).toContain('npm run publish')
})

test('says what becomes permanent, and records it only with consent', async () => {
  const asked = await resultOf(publish, folder)
  expect(asked.code).toBe(2)
  expect(asked.err).toContain('expected --yes')
  expect(asked.out).toContain('/exchanges/the-long-pour/  3.Q1, 3.A1–A7')
  expect(asked.out).toMatch(/and those of \d+ notes, \d+ entries, \d+ works/)
  expect((await resultOf(publish, folder, '--dry-run')).code).toBe(0)
  const no = await runCommand(publish, [folder], {
    ...{ print: () => undefined, printError: () => undefined },
    ask: () => Promise.resolve(''),
  })
  expect(no).toBe(0)
  await expect(stat(join(folder, 'addresses.json'))).rejects.toThrow()

  const done = await resultOf(publish, folder, '--yes')
  expect(done.code).toBe(0)
  expect(done.out).toMatch(/\d+ addresses recorded\. .*npm run release/)
  expect(await ledger()).toContain('/exchanges/the-long-pour/')
  expect((await resultOf(checkCommand, folder, '--published')).code).toBe(0)
  expect((await resultOf(publish, folder)).out).toContain('Everything is published already')
  // It is undone like any other change of addresses.
  await resultOf(addresses, 'undo', '--in', folder)
  await expect(stat(join(folder, 'addresses.json'))).rejects.toThrow()
})

test('warns of what an editor may regret', async () => {
  const { edit, write } = editing()
  await edit('edition.yaml', /^date: .*\n/m, '')
  await edit('exchanges/02-the-sound-in-the-mould.mdx', /^title: .*/m, 'title: You like to quote …')
  const { out } = await resultOf(publish, folder, '--dry-run')
  expect(out).toContain('Exchange 2 without a title')
  expect(out).toContain('`date` in edition.yaml')
  await write('exchanges/02-the-sound-in-the-mould.mdx', 'no exchange')
  const broken = await resultOf(publish, folder, '--yes')
  expect(broken.code).toBe(1)
  expect(broken.err).toContain('Nothing was published')
})

function editing() {
  const write = (path: string, text: string) => writeFile(join(folder, path), text)
  return {
    write,
    edit: async (path: string, from: RegExp, to: string) => {
      const text = await readFile(join(folder, path), 'utf8')
      if (!from.test(text)) throw new Error(`Unexpected ${path}, expected ${String(from)} in it`)
      await write(path, text.replace(from, to))
    },
  }
}
