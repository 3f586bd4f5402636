import { expect, test } from 'vitest'
import { sizeOf } from '#model/size.ts'

test.each([
  [980, 'en-GB', '980 bytes'],
  [1_204_499, 'en-GB', '1,204 kB'],
  [1_204_499, 'de', '1.204 kB'],
  [980, 'zh-Hans', '980字节'],
  [12_345, 'ru', '12 кБ'],
])('%i bytes in %s', (bytes, locale, printed) => {
  expect(sizeOf(bytes, locale)).toBe(printed)
})
