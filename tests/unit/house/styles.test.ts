import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const folder = 'src/styles'
const sheets = await Promise.all(
  (await readdir(folder)).map(async (name) => ({
    name,
    rules: [...(await readFile(join(folder, name), 'utf8')).matchAll(/([^{};]+)\{([^{}]*)\}/g)].map(
      ([, selector = '', body = '']) => ({ selector: selector.trim(), body }),
    ),
  })),
)

/** Every declaration of a property, with its style sheet and rule. */
const declarations = (property: RegExp) =>
  sheets.flatMap(({ name, rules }) =>
    rules.flatMap(({ selector, body }) =>
      body
        .split(';')
        .map((line) => line.split(/:(.*)/s).map((part) => part.trim()))
        .filter(([key = '']) => property.test(key))
        .map(([key = '', value = '']) => ({ name, selector, key, value })),
    ),
  )

test('the one colour is the colour of words, never of a line, a ground or a state', () => {
  const uses = declarations(/./).filter(({ value }) => value.includes('--color-rubric'))
  expect(uses.length).toBeGreaterThan(5)
  expect(uses.filter(({ key }) => key !== 'color')).toEqual([])
  expect(uses.filter(({ selector }) => /:(hover|focus|active|target)/.test(selector))).toEqual([])
})

test('sizes are steps of the scale', () => {
  // Superior figures, the title above the title, and Chinese, which looks larger than Latin of its size.
  const relative = ['0.694em', '0.482em', '0.94em']
  const sizes = declarations(/^font-size$/).filter(
    ({ name, value }) =>
      !(name === 'embed.css' || value === 'inherit' || value === '1rem') &&
      !/^(min\()?var\(--text-(tiny|small|large|title)\)/.test(value) &&
      !relative.includes(value) &&
      !value.endsWith('pt'),
  )
  expect(declarations(/^font-size$/).length).toBeGreaterThan(20)
  expect(sizes).toEqual([])
})

test('styles use logical properties and values instead of left and right', () => {
  const sides = [
    ...declarations(/^(?:(?:margin|padding|border)-)?(?:left|right)$/),
    ...declarations(/^(?:float|text-align)$/).filter(({ value }) => /^(left|right)$/.test(value)),
  ]
  expect(declarations(/^(?:margin|padding)-inline-start$/).length).toBeGreaterThan(5)
  expect(sides.filter(({ name }) => name !== 'right-to-left.css')).toEqual([])
})
