import { expect, test } from 'vitest'
import {
  type EditionStyles,
  minified,
  styleIds,
  styleModules,
  withEditionStyles,
} from '#integrations/style-modules.ts'

const styles: EditionStyles = {
  colours: ':root {\n  --color-rubric: light-dark(#112233, #ccddee);\n}\n',
  type: ':root{--font-text:serif}\n',
  scripts: '',
  source: '.at { float: inline-start }\n',
}

const load = async (module: ReturnType<typeof styleModules>, id: string) =>
  (module.load as (id: string) => Promise<string | undefined>)(id)

test('the styles of an edition take the places that a build has kept for them', async () => {
  const built = styleModules()
  const places = await Promise.all(styleIds.map((id) => load(built, id)))
  const css = `a{color:red}${places.join('b{color:blue}')}`
  expect(withEditionStyles(css, minified(styles))).toBe(
    'a{color:red}:root{--color-rubric:light-dark(#123,#cde)}b{color:blue}:root{--font-text:serif}b{color:blue}b{color:blue}.at{float:inline-start}',
  )
})

test('a minifier keeps each of these places', async () => {
  const built = styleModules()
  const places = await Promise.all(styleIds.map((id) => load(built, id)))
  const css = minified({ ...styles, type: places.join('\n') }).type
  expect(withEditionStyles(css, { colours: '1', type: '2', scripts: '3', source: '4' })).toBe(
    '1234',
  )
})

test('the development server gets the styles themselves', async () => {
  const shown = styleModules(() => Promise.resolve(styles))
  expect(await load(shown, 'virtual:edition/type.css')).toBe(styles.type)
  expect(await load(shown, 'other.css')).toBeUndefined()
})
