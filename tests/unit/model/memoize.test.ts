import { expect, test, vi } from 'vitest'
import { memoize, memoizeByKey } from '#model/memoize.ts'

test('a result is computed once for each object', () => {
  const compute = vi.fn(({ name }: { name: string }) => (name === 'a' ? undefined : name))
  const [a, b] = [{ name: 'a' }, { name: 'b' }]
  const find = memoize(compute)
  expect([find(a), find(b), find(a), find(b)]).toEqual([undefined, 'b', undefined, 'b'])
  expect(compute).toHaveBeenCalledTimes(2)
  expect(find({ name: 'b' })).toBe('b')
  expect(compute).toHaveBeenCalledTimes(3)
})

test('and once for each object and key', () => {
  const compute = vi.fn(({ name }: { name: string }, key?: string) => `${name}${key}`)
  const [a, b] = [{ name: 'a' }, { name: 'b' }]
  const join = memoizeByKey(compute)
  expect([join(a, '1'), join(a, '2'), join(b, '1'), join(a, '1')]).toEqual(['a1', 'a2', 'b1', 'a1'])
  expect(compute).toHaveBeenCalledTimes(3)
})

test('a function that throws is called again', () => {
  const compute = vi.fn(() => {
    throw new Error('no')
  })
  const argument = {}
  const fail = memoize(compute)
  expect(() => fail(argument)).toThrow('no')
  expect(() => fail(argument)).toThrow('no')
  expect(compute).toHaveBeenCalledTimes(2)
})
