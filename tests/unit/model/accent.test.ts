import Color from 'colorjs.io'
import { readFile } from 'node:fs/promises'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { choices } from '#browser/settings/choices.ts'
import { accentHex, accentOf, contrastProblems, papers } from '#model/accent.ts'
import { editionSchema } from '#model/edition.ts'

const contrast = (one: string, other: string) => new Color(one).contrast(new Color(other), 'WCAG21')

test('without an accent colour, headings are red, with a pair for light and dark paper', () => {
  expect(accentOf({})).toEqual({ light: 'oklch(50% 0.155 30)', dark: 'oklch(74% 0.12 38)' })
  expect(accentHex({})).toBe('#aa3527')
})

test('a colour for dark paper has the same hue, and can be read on it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xffffff }), (number) => {
      const accent = `#${number.toString(16).padStart(6, '0')}`
      const { light, dark } = accentOf({ accent })
      expect(contrast(dark, papers.dark)).toBeGreaterThan(4.5)
      const [, chroma, hue] = new Color(light).to('oklch').coords
      const [, , darkHue] = new Color(dark).to('oklch').coords
      const apart = Math.abs(((hue ?? 0) - (darkHue ?? 0) + 540) % 360) - 180
      if ((chroma ?? 0) > 0.05) expect(Math.abs(apart)).toBeLessThan(12)
    }),
  )
})

test('a colour that is hard to read is refused, with its field, its contrast and the way out', () => {
  expect(contrastProblems({ accent: '#1f5c7a' })).toEqual([])
  expect(contrastProblems({ accent: '#ffcc00' })).toEqual([
    {
      field: 'accent',
      message:
        'Unexpected contrast of 1.4 between the accent colour and the light paper, expected at least 4.5: a darker colour',
    },
  ])
  expect(contrastProblems({ accentDark: '#333' })).toMatchObject([{ field: 'accentDark' }])
  // Sepia paper is darker than light paper.
  expect(contrastProblems({ accent: '#bd5040' })).toMatchObject([
    { message: expect.stringContaining('the sepia paper') as string },
  ])
})

test('an edition names a colour of CSS', () => {
  const accents = (accent: string) =>
    editionSchema.safeParse({
      title: 'A talk',
      speakers: [{ key: 'a', name: 'A', label: 'A', role: 'respondent' }],
      accent,
    }).success
  for (const colour of ['#1f5c7a', 'rebeccapurple', 'oklch(0.45 0.1 240)', 'rgb(20 60 90)'])
    expect(accents(colour), colour).toBe(true)
  for (const colour of ['', 'reddish', '#12', 'red; } body { display: none', 'rgb(20 60 90 / 0.5)'])
    expect(accents(colour), colour).toBe(false)
})

test('contrast is measured on the papers of the style sheets', async () => {
  const tokens = await readFile('src/styles/tokens.css', 'utf8')
  expect(tokens).toContain(`--color-paper: light-dark(${papers.light}, ${papers.dark});`)
  const [, sepia = ''] = /--color-paper:([^;]+)/.exec(choices.theme.sepia.css) ?? []
  expect(new Color(sepia).deltaE(new Color(papers.sepia), '2000')).toBeLessThan(0.01)
})
