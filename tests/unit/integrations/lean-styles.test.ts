import { expect, test } from 'vitest'
import { withoutAdditions } from '#integrations/lean-styles.ts'

test('the banner of Tailwind and prefixed copies of declarations are taken out', () => {
  const css =
    '/*! tailwindcss v4 | MIT License | https://tailwindcss.com */\n' +
    'a{-webkit-text-decoration:underline 1px var(--a);text-decoration:underline 1px var(--a)}' +
    'b{-webkit-text-decoration-color:red;text-decoration-color:red}'
  expect(withoutAdditions(css)).toBe(
    'a{text-decoration:underline 1px var(--a)}b{text-decoration-color:red}',
  )
})

test('other comments stay, and prefixed declarations that stand alone', () => {
  const css =
    '/*! a licence */a{-webkit-text-decoration:underline;color:red}' +
    'b{-webkit-text-decoration:none;text-decoration:underline}' +
    'c{-webkit-user-select:none;user-select:none}'
  expect(withoutAdditions(css)).toBe(css)
})
