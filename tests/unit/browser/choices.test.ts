import { expect, test } from 'vitest'
import { choices, effectOf, defaultValue, type Setting } from '#browser/settings/choices.ts'

test('the edition’s own values leave nothing', () => {
  const own = Object.fromEntries(
    (Object.keys(choices) as Setting[]).map((setting) => [setting, defaultValue(setting)]),
  )
  expect(Object.values(own)).not.toContain('')
  expect(effectOf(own)).toEqual({ css: '', view: '' })
  expect(effectOf({})).toEqual({ css: '', view: '' })
})

test('choices add up', () => {
  expect(effectOf({ theme: 'dark', size: 'large', notes: 'none', keys: 'off' })).toEqual({
    css: 'color-scheme:dark;--size:1.15',
    view: 'bare no-keys',
  })
})

test('unknown choices, for example of another version, are ignored', () => {
  expect(effectOf({ theme: 'purple', size: 'toString', leading: 'open' })).toEqual({
    css: '--leading:1.85',
    view: '',
  })
})
