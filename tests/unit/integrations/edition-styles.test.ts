import { expect, test } from 'vitest'
import { findTypeface } from '#typeface/find-typeface.ts'
import type { EditionFonts } from '#integrations/edition-fonts.ts'
import { colourStyles, scriptStyles, typeStyles } from '#integrations/edition-styles.ts'
import type { Edition } from '#model/edition.ts'

const styles = (language: string, text = '', more: Partial<Edition> = {}) =>
  scriptStyles({ language, ...more } as Edition, [text])

test('an English edition has the styles of the words in it, and no others', async () => {
  expect(await styles('en', 'Why? Привет, Ελένη')).toBe('')
  const chinese = await styles('en', 'tea, 茶')
  expect(chinese).toContain('font-size: 0.94em')
  expect(chinese).not.toContain('text-emphasis')
  expect(await styles('en', 'boat, القارب')).toContain('letter-spacing: 0 !important')
})

test('Chinese is stressed by dots, Arabic by weight; neither is slanted', async () => {
  const chinese = await styles('zh-Hans')
  expect(chinese).toContain('text-emphasis: filled dot')
  expect(chinese).toContain('line-break: strict')
  expect(chinese).not.toContain('hyphens')
  const arabic = await styles('ar')
  expect(arabic).toContain('font-weight: 700')
  expect(arabic).toContain('font-style: normal !important')
  expect(arabic).not.toContain('hyphens')
})

test('what mirrors nothing by itself is mirrored where a language is written from right to left', async () => {
  expect(await styles('ar')).toContain('.progress:dir(rtl)')
  expect(await styles('he')).toContain('.progress:dir(rtl)')
  expect(await styles('en', '', { apparatus: 'ar' })).toContain('.progress:dir(rtl)')
  expect(await styles('zh-Hans')).not.toContain('dir(rtl)')
})

test('languages with long words are hyphenated, English is not', async () => {
  expect(await styles('ru')).toBe(
    ':is(p,dd,li):lang(ru){hyphens:auto;hyphenate-limit-chars:7 3 3}\n',
  )
  expect(await styles('de-AT')).toContain(':lang(de)')
  expect(await styles('en-GB')).toBe('')
  expect(await styles('ja')).not.toContain('hyphens')
})

test('the accent colour and the fonts are those of the edition', async () => {
  expect(colourStyles({ accent: '#1f5c7a', accentDark: '#9cd0ea' })).toMatch(
    /^:root\{--color-rubric:light-dark\(oklch\(45[^,]+,oklch\(83/,
  )
  expect(await typeStyles({ typeface: undefined, variants: [] }, String)).not.toContain(
    '@font-face',
  )
  const file = '.cache/fonts/x/roman.woff2'
  const fonts: EditionFonts = { typeface: findTypeface(), variants: [{ style: 'normal', file }] }
  const css = await typeStyles(fonts, (path) => `/${path}`)
  expect(css).toContain("@font-face{font-family:text;src:url('/.cache/fonts/x/roman.woff2')")
  expect(css).toContain(':root{--font-text:var(--font-face,text),f1,f2,f3,serif}')
})
