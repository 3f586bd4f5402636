import { expect, test } from 'vitest'
import {
  isNumber,
  isString,
  listOf,
  objectOf,
  oneOf,
  optional,
  parseJson,
  recordOf,
  tupleOf,
} from '#model/shape.ts'

const isPage = objectOf<{ path: string; kind: 'a' | 'b'; title: string | undefined }>({
  path: isString,
  kind: oneOf('a', 'b'),
  title: optional(isString),
})

test('data of the shape is accepted, with further properties too', () => {
  expect(isPage({ path: '/', kind: 'a' })).toBe(true)
  expect(isPage({ path: '/', kind: 'b', title: 'B', more: 1 })).toBe(true)
  expect(recordOf(listOf(isNumber))({ one: [1], none: [] })).toBe(true)
  expect(tupleOf(isString, isNumber)(['a', 1])).toBe(true)
})

test('data of another shape is refused', () => {
  for (const data of [
    null,
    undefined,
    [],
    'a',
    {},
    { path: '/', kind: 'c' },
    { path: 1, kind: 'a' },
  ])
    expect(isPage(data), JSON.stringify(data)).toBe(false)
  for (const data of [null, [], { one: 1 }, { one: ['1'] }])
    expect(recordOf(listOf(isNumber))(data), JSON.stringify(data)).toBe(false)
  for (const data of [null, {}, ['a'], ['a', '1']])
    expect(tupleOf(isString, isNumber)(data), JSON.stringify(data)).toBe(false)
})

test('malformed JSON is no data', () => {
  expect(parseJson('{"a":"b"}', recordOf(isString))).toEqual({ a: 'b' })
  for (const json of ['', '{', 'null', '{"a":1}'])
    expect(parseJson(json, recordOf(isString)), json).toBe(undefined)
})
