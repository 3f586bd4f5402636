import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

type Lock = { packages: Record<string, { optionalDependencies?: Record<string, string> }> }

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock

test('the lock file names the native binaries of every platform, so that `npm ci` passes on each', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !isLocked(name, path))
      .map((name) => `${path || 'the project'} → ${name}`),
  )
  expect(missing).toEqual([])
})

test('and no address of a registry', () => {
  expect(JSON.stringify(packages)).not.toMatch(/"resolved":"http/)
})

/** Whether a package is where Node would look for it from the package that imports it. */
function isLocked(name: string, from: string): boolean {
  for (let path = from; ; path = path.replace(/\/?node_modules\/(@[^/]+\/)?[^/]+$/, '')) {
    if (packages[`${path ? `${path}/` : ''}node_modules/${name}`]) return true
    if (path === '') return false
  }
}
