import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { helper } from '#integrations/preload-helper.ts'

/**
 * The versions of Vite for which the replaced module was compared with Vite's own: its name, its one export `__vitePreload`, and its
 * arguments, an import and the files that it needs. For another version, compare them again and add it here.
 */
const comparedVersions = ['8.3.8']

test('the private module of Vite that the build replaces is the one that was compared', () => {
  const vite = 'node_modules/vite'
  const { version } = JSON.parse(readFileSync(join(vite, 'package.json'), 'utf8')) as {
    version: string
  }
  expect(comparedVersions).toContain(version)
  const code = readdirSync(join(vite, 'dist/node'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(join(vite, 'dist/node', name), 'utf8'))
    .join('\n')
  expect(code).toContain(helper.slice(1))
  expect(code).toContain('__vitePreload')
})
