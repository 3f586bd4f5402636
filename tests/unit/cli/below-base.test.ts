import { expect, test } from 'vitest'
import { belowBase } from '#cli/below-base.ts'

test.each([
  ['/', '/', '/'],
  ['/exchanges/x/?q=/a#b', '/', '/exchanges/x/?q=/a#b'],
  ['/some/path/', '/some/path/', '/'],
  ['/some/path/icon.svg', '/some/path/', '/icon.svg'],
  ['/some/path', '/some/path/', ''],
  ['/some/path?q=1', '/some/path/', ''],
  ['/some', '/some/path/', undefined],
  ['/some/paths/', '/some/path/', undefined],
  ['/', '/some/path/', undefined],
  ['/50%25/x/', '/50%25/', '/x/'],
  ['/50%/x/', '/50%25/', undefined],
  ['/%d1%8F/%D1%8F/', '/%D1%8F/', '/%D1%8F/'],
  ['/a%20b/c', '/a%20b/', '/c'],
  ['/%61%20b/c', '/a%20b/', '/c'],
  ['/a%2Fb/c', '/a/b/', undefined],
])('%s below %s is %s', (address, base, expected) => {
  expect(belowBase(address, base)).toBe(expected)
})
