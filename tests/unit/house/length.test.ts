import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

test('no module is longer than 200 lines', () => {
  const modules = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(ts|js|astro)$/.test(name),
  )
  expect(modules.length).toBeGreaterThan(300)
  const lengths = modules.map((name) => ({
    name,
    lines: readFileSync(join('src', name), 'utf8').split('\n').length - 1,
  }))
  expect(lengths.filter(({ lines }) => lines > 200)).toEqual([])
})
