import { execFile } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { addresses } from '#cli/addresses/addresses.ts'
import { checkCommand } from '#cli/check-command.ts'
import type { Command } from '#cli/command.ts'
import { configureCommand } from '#cli/configure-command.ts'
import { importCommand } from '#cli/import-command.ts'
import { resultOf } from './result-of.ts'

/** A command that prints how it was called. */
const options = {
  into: { type: 'string', default: 'content' },
  name: { type: 'string', multiple: true },
  force: { type: 'boolean', default: false },
} as const
const echo: Command<typeof options> = {
  name: 'echo',
  usage: 'Usage: npm run echo',
  options,
  positionals: { min: 1, max: 2, expected: 'one file or two' },
  run: (values, words, { print }) => {
    print(JSON.stringify({ ...values, words }))
    return Promise.resolve(0)
  },
}

test('options and words are parsed', async () => {
  const { out } = await resultOf(echo, 'a', '--force', '--into=b', '--name', 'x', '--name=-y')
  expect(JSON.parse(out)).toEqual({ force: true, into: 'b', name: ['x', '-y'], words: ['a'] })
})

test.each([
  [['--forse', 'a'], 'Unexpected option --forse, expected --force.'],
  [['-q', 'a'], 'Unexpected option -q, expected one of --into, --name, --force, --help.'],
  [['a', '--into'], 'Unexpected --into without a value, expected one.'],
  [['a', '--into', '--force'], 'Unexpected --into without a value, expected one.'],
  [['a', '--force=no'], 'Unexpected value "no" after --force, expected no value.'],
  [[], 'Unexpected end of the command, expected one file or two.'],
  [['a', 'b', 'c'], 'Unexpected "c", expected one file or two.'],
])('%j is refused in one line', async (args, message) => {
  const { code, out, err } = await resultOf(echo, ...args)
  expect([code, out, err]).toEqual([2, '', `${message} For help: npm run echo -- --help\n`])
})

describe.each([
  ['check', (...args: string[]) => resultOf(checkCommand, ...args)],
  ['configure', (...args: string[]) => resultOf(configureCommand, ...args)],
  ['import', (...args: string[]) => resultOf(importCommand, ...args)],
  ['addresses', (...args: string[]) => resultOf(addresses, ...args)],
] as const)('npm run %s', (name, run) => {
  test.each(['--help', '-h'])('prints its usage with %s', async (option) => {
    const { code, out } = await run('a', option, '--nonsense')
    expect(code).toBe(0)
    expect(out).toContain(`Usage: npm run ${name}`)
  })

  test.each([['--nonsense'], ['a', 'b', 'c', 'd']])('refuses %s', async (...args) => {
    const { code, err } = await run(...args)
    expect(code).toBe(2)
    expect(err).toMatch(/^Unexpected .+, expected .+ For help: npm run \w+ -- --help\n$/)
  })
})

test.each([
  ['serve', '--help', { code: 0, out: 'Usage: npm run serve' }],
  ['pdf', '--help', { code: 0, out: 'Usage: npm run pdf' }],
  ['check', '--nonsense', { code: 2, err: 'Unexpected option --nonsense' }],
] as const)(
  'the program %s answers %s without a stack',
  async (name, option, expected) => {
    const found = await new Promise<{ code: number; out: string; err: string }>((done) => {
      const program = ['--disable-warning=ExperimentalWarning', `src/cli/${name}.ts`, option]
      execFile(process.execPath, program, (error, out, err) =>
        done({ code: error ? Number(error.code) : 0, out, err }),
      )
    })
    expect(found.code).toBe(expected.code)
    expect(found.out).toContain('out' in expected ? expected.out : '')
    expect(found.err).toContain('err' in expected ? expected.err : '')
    expect(found.err).not.toContain('    at ')
  },
  60_000,
)
