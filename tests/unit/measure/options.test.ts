import { expect, test } from 'vitest'
import { help, readOptions } from '../../measure/search/options.ts'

test('without arguments, the sizes are left to the edition', () => {
  expect(readOptions([])).toEqual({
    exchanges: undefined,
    runs: 5,
    browsers: ['chromium'],
    copies: ['off', 'keeping', 'kept'],
    query: undefined,
    rare: undefined,
    compares: true,
  })
})

test('options have names, and some a list', () => {
  const args = '--exchanges 14,10000 --runs 2 --browser chromium,firefox --copy kept,off'
  const others = ['--query', 'peace treaty', '--rare', 'x', '--no-comparison']
  expect(readOptions([...args.split(' '), ...others])).toEqual({
    exchanges: [14, 10_000],
    runs: 2,
    browsers: ['chromium', 'firefox'],
    copies: ['kept', 'off'],
    query: 'peace treaty',
    rare: 'x',
    compares: false,
  })
})

test('help has every option', () => {
  expect(readOptions(['--help'])).toBeUndefined()
  for (const name of ['exchanges', 'browser', 'runs', 'copy', 'query', 'rare', 'no-comparison'])
    expect(help).toContain(`--${name}`)
})

test.each([
  ['--exchanges', '14,many'],
  ['--exchanges', '0'],
  ['--runs', '1.5'],
  ['--browser', 'lynx'],
  ['--copy', 'on'],
  ['--sizes', '14'],
])('%s %s is refused', (option, value) => {
  expect(() => readOptions([option, value])).toThrow(option)
})
