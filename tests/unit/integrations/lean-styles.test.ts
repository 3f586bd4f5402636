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

test('the tokens are of the page only, and the layer without rules is left out', () => {
  const css = '@layer theme{:root,:host{--a:1}}@layer base{a:host{b:c}}@layer utilities;.d{e:f}'
  expect(withoutAdditions(css)).toBe('@layer theme{:root{--a:1}}@layer base{a:host{b:c}}.d{e:f}')
})
