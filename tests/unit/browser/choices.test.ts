import { expect, test } from 'vitest'
import { choices, effectOf, defaultValue, type Setting } from '#browser/settings/choices.ts'

test('default values have no effect', () => {
  const defaults = Object.fromEntries(
    (Object.keys(choices) as Setting[]).map((setting) => [setting, defaultValue(setting)]),
  )
  expect(Object.values(defaults)).not.toContain('')
  expect(effectOf(defaults)).toEqual({ css: '', view: '' })
  expect(effectOf({})).toEqual({ css: '', view: '' })
})

test('the effects of several choices are combined', () => {
  expect(effectOf({ theme: 'dark', size: 'large', notes: 'none', keys: 'off' })).toEqual({
    css: 'color-scheme:dark;--size:1.15;--hint:none',
    view: 'bare no-keys',
  })
})

test('unknown values, for example of another version, are ignored', () => {
  expect(effectOf({ theme: 'purple', size: 'toString', leading: 'open' })).toEqual({
    css: '--leading:1.85',
    view: '',
  })
})
