import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { build } from 'vite'
import type { Build } from './build.ts'

/** The largest edition that devices are asked to keep, in bytes. */
const limit = 24 * 1024 * 1024

/** The files that are read or searched: not the downloads, nor the frames for other sites. */
const kept = /(\.html|\/icon\.svg|\/site\.webmanifest)$|^\/(_astro|pagefind)\//

/**
 * Writes `offline.js`, the worker that keeps a copy of the edition on the reader's device. Without `keepsCopy`, and for an
 * edition that is too large, it is a worker that removes itself and every copy.
 */
export async function writeOfflineCopy({
  project,
  outDir,
  base,
  keepsCopy,
}: Pick<Build, 'project' | 'outDir' | 'base' | 'keepsCopy'>): Promise<string> {
  const files = await filesToKeep(outDir, base)
  const size = files.reduce((sum, file) => sum + file.size, 0)
  const keeps = keepsCopy && size <= limit
  const list = files.map(({ url, revision }) => ({ url, revision }))
  const entry = join(project, `src/browser/offline/${keeps ? 'worker' : 'remover'}.ts`)
  await writeFile(join(outDir, 'offline.js'), await bundle(entry, keeps ? list : []))
  return keeps
    ? `${files.length} files, ${Math.round(size / 1024)} KB for offline reading`
    : 'devices keep no copy'
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
  entry: string,
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
      lib: { entry, formats: ['iife'], name: 'offline' },
    },
  })
  const chunks = [output].flat().flatMap((one) => ('output' in one ? one.output : []))
  const code = chunks.flatMap((chunk) => ('code' in chunk ? [chunk.code] : []))
  if (code.length !== 1)
    throw new Error(`Unexpected ${code.length} files of the worker, expected one`)
  return code.join('')
}
