import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'
import type { ShippedPackage } from '#evidence/sbom.ts'

/** The files of each shipped package, by the folder of the package. */
export type Shipped = Map<string, Set<string>>

/** Records the packages in the scripts of the pages, from the modules that the bundler put into each file. */
export function shippedPackages(shipped: Shipped, project: string): Plugin {
  return {
    name: 'shipped-packages',
    apply: 'build',
    generateBundle(_, bundle) {
      if (this.environment.name !== 'client') return
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue
        for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
          const folder = renderedLength > 0 ? packageFolder(id, project) : undefined
          if (folder !== undefined)
            shipped.set(folder, (shipped.get(folder) ?? new Set()).add(chunk.fileName))
        }
      }
    },
  }
}

/**
 * What is shipped, sorted by name.
 *
 * @param shipped what the bundler has found, and what the build copies from packages.
 */
export function describePackages(shipped: Shipped): ShippedPackage[] {
  return [...shipped]
    .map(([folder, files]) => {
      const { name, version, license } = manifestOf(folder)
      return { name, version, licence: license, files: [...files].sort() }
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** The folder of a package by its name, as the project finds it. */
export function folderOf(name: string, project: string): string {
  return join(project, 'node_modules', name)
}

/** The folder of the package that a module belongs to; undefined if it is the project’s own. */
export function packageFolder(id: string, project: string): string | undefined {
  // Helpers that Vite and Rolldown add: `\0vite/preload-helper.js`, `\0rolldown/runtime.js`.
  const [, helper] = /^\0(vite|rolldown)\//.exec(id) ?? []
  if (helper !== undefined) return folderOf(helper, project)
  if (!/[\\/]node_modules[\\/]/.test(id)) return undefined
  let folder = dirname(id.replace(/^\0/, '').replace(/\?.*$/, ''))
  while (!isPackage(folder)) {
    if (dirname(folder) === folder)
      throw new Error(`Unexpected module ${id}, expected it in a package with a name and a version`)
    folder = dirname(folder)
  }
  return folder
}

/** Some packages have files named `package.json` deeper down, which say only how modules are read. */
function isPackage(folder: string): boolean {
  return existsSync(join(folder, 'package.json')) && Boolean(manifestOf(folder).version)
}

function manifestOf(folder: string) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    name: string
    version: string
    license?: string
  }
}
