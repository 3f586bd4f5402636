import { expect, test } from 'vitest'
import { bundleScript } from '#integrations/bundle-script.ts'
import { referencePattern } from '#linker/reference-pattern.ts'
import { passageOf } from '#linker/passage.ts'
import { hasShortPath } from '#model/paths.ts'
import { readEdition } from '#reading/read-edition.ts'
import { sites } from '../../sites.ts'

const speaker = (name: string, label: string) => ({
  ...{ name, label, key: 'one', role: 'respondent' as const },
  transcriptLabels: [],
})
const pattern = referencePattern({
  speakers: [
    speaker('Ilse Brandt', 'Brandt'),
    speaker('ليلى (أ) ناصر', 'ليلى'),
    speaker('卢金', '卢金'),
  ],
})
const found = (text: string) => [...text.matchAll(pattern)].map(([words]) => words)

test('finds names that are followed by a reference', () => {
  expect(found('As Ilse Brandt 5.A3 and BRANDT, 5.q12b say (Brandt 0.P1).')).toEqual([
    'Brandt 5.A3',
    'BRANDT, 5.q12b',
    'Brandt 0.P1',
  ])
  expect(found('قالت وليلى (أ) ناصر 5.A3 وليلى، 2.Q1')).toEqual([
    'ليلى (أ) ناصر 5.A3',
    'ليلى، 2.Q1',
  ])
  expect(found('参见卢金5.A3。')).toEqual(['卢金5.A3'])
})

test('leaves everything else alone', () => {
  for (const text of [
    '5.A3',
    'Brandt 5',
    'Brandt 5.X3',
    'Hildebrandt 5.A3',
    'Brandt 5.A3bc',
    'Brandt A3',
  ])
    expect(found(text), text).toEqual([])
})

test('makes no link to exchanges without a short address', () => {
  for (const number of [404, 500]) {
    expect(hasShortPath(number)).toBe(false)
    expect(found(`Brandt ${number}.A3`)).toEqual([])
  }
  expect(found('Brandt 4040.A3')).toHaveLength(1)
})

test('knows the passages that links lead to', () => {
  const root = 'https://example.org/a%20b/'
  const of = (address: string) => passageOf(address, root)
  expect(of(`${root}exchanges/why/#a3`)).toEqual({ file: 'exchanges/why', id: 'a3' })
  expect(of(`${root}5/#A3B`)).toEqual({ file: '5', id: 'a3b' })
  expect(of(`${root}read/#5.q1:~:text=words`)).toEqual({ file: '5', id: 'q1' })
  for (const other of ['', 'exchanges/why/', 'read/#a3', 'read/#x5', '5/#n-note', 'v/1.0.0/5/#a3'])
    expect(of(root + other), other).toBeUndefined()
  expect(of('https://example.org/5/#a3')).toBeUndefined()
  expect(of(`https://archive.example/${root}5/#a3`)).toBeUndefined()
})

test('the script has at most 3,072 bytes, and can be larger only by long names', async () => {
  const sizes = await Promise.all(
    sites.map(async ({ name, content }) => {
      const { corpus } = await readEdition(content)
      const names = String(referencePattern(corpus!.edition))
      const code = await bundleScript('src/linker/linker.ts', { define: { PATTERN: names } })
      return { name, names: Buffer.byteLength(names), size: Buffer.byteLength(code) }
    }),
  )
  for (const { name, names, size } of sizes) {
    expect(size, name).toBeGreaterThan(2000)
    // The expression without names has 86 bytes, so names of 79 bytes fit, in any edition.
    if (names <= 165) expect(size, name).toBeLessThanOrEqual(3072)
    expect(size - names, name).toBeLessThanOrEqual(3072 - 165)
  }
  expect(sizes.filter(({ size }) => size > 3072).map(({ name }) => name)).toEqual(['hostile'])
}, 60_000)
