import type { AstroIntegration } from 'astro'
import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

/** How much of an edition a device is asked to keep, in bytes. Of a larger one it keeps no copy. */
const limit = 24 * 1024 * 1024

/** What is read and searched; not what is downloaded, nor what other sites show. */
const kept = /(\.html|\/icon\.svg|\/site\.webmanifest)$|^\/(_astro|pagefind)\//

/**
 * Writes `offline.js`, the worker that keeps a copy of the edition on the reader's device. Comes after everything that
 * writes or changes a file. `OFFLINE=off npm run build` writes a worker that removes itself and every copy instead.
 */
export function offlineCopy({ enabled }: { enabled: boolean }): AstroIntegration {
  let base = '/'
  return {
    name: 'offline-copy',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/')
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir)
        const files = await filesToKeep(folder, base)
        const size = files.reduce((sum, file) => sum + file.size, 0)
        const keeps = enabled && size <= limit
        const list = files.map(({ url, revision }) => ({ url, revision }))
        const code = await bundle(keeps ? 'worker' : 'remover', keeps ? list : [])
        await writeFile(join(folder, 'offline.js'), code)
        logger.info(
          keeps
            ? `${files.length} files, ${Math.round(size / 1024)} KB for reading without a network`
            : 'no copy is kept on devices',
        )
      },
    },
  }
}

async function filesToKeep(folder: string, base: string) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => kept.test(`/${path}`))
    .sort()
  return Promise.all(
    paths.map(async (path) => {
      const content = await readFile(join(folder, path))
      const revision = path.startsWith('_astro/')
        ? null
        : createHash('sha256').update(content).digest('hex').slice(0, 16)
      const url = base + encodeURI(path.replace(/(^|\/)index\.html$/, '$1'))
      return { url, revision, size: content.length }
    }),
  )
}

async function bundle(
  name: 'worker' | 'remover',
  files: readonly { url: string; revision: string | null }[],
): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { FILES: JSON.stringify(files), 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: true,
      lib: { entry: `src/browser/offline/${name}.ts`, formats: ['iife'], name: 'offline' },
    },
  })
  const chunks = [output].flat().flatMap((one) => ('output' in one ? one.output : []))
  const code = chunks.flatMap((chunk) => ('code' in chunk ? [chunk.code] : []))
  if (code.length !== 1)
    throw new Error(`Unexpected ${code.length} files of the worker, expected one`)
  return code.join('')
}
