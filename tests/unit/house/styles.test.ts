import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const folder = 'src/styles'
const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.css'))
const sheets = await Promise.all(
  names.map(async (name) => ({
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
  // Superior figures, the title above the title, and scripts that look larger or smaller than Latin of their size.
  const relative = ['0.694em', '0.482em', '0.94em', '1.08em']
  const sizes = declarations(/^font-size$/).filter(
    ({ name, selector, value }) =>
      !(name === 'embed.css' || value === 'inherit' || value === '1rem') &&
      // The size of the text itself, in a script.
      !selector.startsWith(':root:') &&
      !/^(min\()?var\(--text-(tiny|small|large|title)\)/.test(value) &&
      !relative.includes(value) &&
      !value.endsWith('pt'),
  )
  expect(declarations(/^font-size$/).length).toBeGreaterThan(20)
  expect(sizes).toEqual([])
})

test('styles use logical properties and values instead of left and right', () => {
  expect(declarations(/^(?:margin|padding|inset)-inline/).length).toBeGreaterThan(20)
  expect(declarations(/./).filter(isPhysical)).toEqual([])
})

test('lines are drawn under words in every browser: WebKit drops a shorthand that also names a thickness or a colour', () => {
  expect(declarations(/^text-decoration-thickness$/).length).toBeGreaterThan(20)
  expect(declarations(/^text-decoration$/).filter(({ value }) => value !== 'none')).toEqual([])
})

test('nothing hangs out of a box that cuts off what does not fit', () => {
  const key = ({ name, selector }: { name: string; selector: string }) => `${name} ${selector}`
  const hangsNot = declarations(/^hanging-punctuation$/).filter(({ value }) => value === 'none')
  const cut = declarations(/^text-overflow$/)
  expect(cut.length).toBeGreaterThan(5)
  expect(cut.map(key)).toEqual(hangsNot.map(key))
})

test('a physical side is recognised in every form', () => {
  const found = (key: string, value: string) => isPhysical({ key, value })
  expect(found('left', '0')).toBe(true)
  expect(found('margin-right', '1em')).toBe(true)
  expect(found('border-left-width', '1px')).toBe(true)
  expect(found('border-top-left-radius', '1px')).toBe(true)
  expect(found('text-align', 'right')).toBe(true)
  expect(found('background-position', 'left center')).toBe(true)
  expect(found('inset', '0 auto auto var(--x, 0)')).toBe(true)
  expect(found('padding', '1em max(3em, env(safe-area-inset-right)) 0 0')).toBe(true)
  expect(found('border-width', '0 0 0 1px')).toBe(true)
  expect(found('inset', 'auto 0 1.2rem')).toBe(false)
  expect(found('padding', '1em calc(1em + 2px) 2em calc(1em + 2px)')).toBe(false)
  expect(found('text-emphasis-position', 'under right')).toBe(false)
  expect(found('padding-inline', '0 max(1em, env(safe-area-inset-left))')).toBe(false)
})

/** Whether a declaration names the left or the right, or gives them different values. */
function isPhysical({ key, value }: { key: string; value: string }): boolean {
  // In vertical text, which no edition has, marks of emphasis are to the right of a line.
  if (key.startsWith('--') || key === 'text-emphasis-position') return false
  if (/(?:^|-)(?:left|right)(?:-|$)/.test(key)) return true
  if (/\b(?:left|right)\b/.test(value.replace(/env\([^)]*\)/g, ''))) return true
  if (!/^(?:inset|margin|padding|border-(?:width|style|color))$/.test(key)) return false
  const [, right, , left] = value.match(/(?:[^\s(]|\((?:[^()]|\([^()]*\))*\))+/g) ?? []
  return left !== undefined && left !== right
}
