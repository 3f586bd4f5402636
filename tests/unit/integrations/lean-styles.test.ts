import { expect, test } from 'vitest'
import { withoutAdditions } from '#integrations/lean-styles.ts'

test('the banner of Tailwind and second copies of prefixed declarations are removed', () => {
  const css =
    '/*! tailwindcss v4 | MIT License | https://tailwindcss.com */\n' +
    'a{-webkit-text-decoration:underline 1px;-webkit-text-decoration:underline 1px;text-decoration:underline 1px}'
  expect(withoutAdditions(css)).toBe(
    'a{-webkit-text-decoration:underline 1px;text-decoration:underline 1px}',
  )
})

test('other comments and single prefixed declarations stay', () => {
  const css =
    '/*! a licence */a{-webkit-text-decoration:underline;text-decoration:underline}' +
    'b{-webkit-text-decoration:none;-webkit-text-decoration:underline}'
  expect(withoutAdditions(css)).toBe(css)
})
