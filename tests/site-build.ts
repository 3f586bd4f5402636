import { spawn } from 'node:child_process'
import { cp, link, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { BuiltSite } from './sites.ts'

/** The environment of the second build: variables that tools read. None of them may change a byte of the site. */
const foreign = {
  ...{ TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8', LANGUAGE: 'tr' },
  ...{ USER: 'somebody', UV_THREADPOOL_SIZE: '1', RAYON_NUM_THREADS: '1', SOURCE_DATE_EPOCH: '1' },
  ...{ SITE: '/tmp', BASE_URL: '/other/', ASSETS_PREFIX: 'https://cdn.example', FONT_FILES: '[]' },
  ...{ DEV: 'true', PROD: '', MODE: 'development', SSR: 'false', NODE_ENV: 'development' },
  ...{ PUBLIC_NAME: 'x', VITE_NAME: 'x', VITE_USER_NODE_ENV: 'development', ASTRO_KEY: 'x' },
  ...{ PAGEFIND_SITE: '/tmp', PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE: '100', BROWSERSLIST: 'ie 11' },
}

/** A module that makes Node list every folder in reverse order. */
const backwards = `import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
const { readdirSync, readdir, promises } = fs
const { readdir: read } = promises
fs.readdirSync = (...given) => readdirSync(...given).reverse()
fs.readdir = (...given) => {
  const done = given.pop()
  readdir(...given, (error, names) => done(error, names?.reverse()))
}
promises.readdir = async (...given) => (await read(...given)).reverse()
syncBuiltinESMExports()
`

/** The parts of the project that a build reads, apart from the packages. */
const parts = [
  'src',
  'docs',
  'public',
  'content',
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
  'package-lock.json',
]

/** A copy of the project elsewhere, and the environment for builds in it. */
export type ForeignProject = { folder: string; env: Record<string, string> }

/** Copies the project to another folder, with other settings of the machine, and removes the copy afterwards. */
export async function withForeignProject<T>(
  use: (project: ForeignProject) => Promise<T>,
): Promise<T> {
  const temporary = await mkdtemp(join(tmpdir(), 'sites-'))
  try {
    const folder = join(temporary, 'Another folder (copy)')
    await copyProject(folder)
    await writeFile(join(folder, '.env'), 'SITE=/env\nNODE_ENV=development\nPUBLIC_NAME=env\n')
    const order = join(temporary, 'backwards.mjs')
    await writeFile(order, backwards)
    const env = { ...foreign, NODE_OPTIONS: `--import=${pathToFileURL(order).href}` }
    return await use({ folder, env })
  } finally {
    await rm(temporary, { recursive: true, force: true })
  }
}

/** Builds a site with the copy of the project in a folder. Returns the output of a failed build. */
export async function buildSite(
  { name, content, url }: Pick<BuiltSite, 'name' | 'content' | 'url'>,
  project: string,
  outDir: string,
  env: Record<string, string>,
): Promise<string | undefined> {
  const started = performance.now()
  const child = spawn(
    process.execPath,
    [join('node_modules', 'astro', 'bin', 'astro.mjs'), 'build', '--force'],
    {
      cwd: project,
      env: {
        ...process.env,
        ...env,
        CONTENT_DIR: content,
        OUT_DIR: resolve(outDir),
        SITE_URL: url,
      },
    },
  )
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const code = await new Promise<number | null>((done) => child.on('close', done))
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  process.stdout.write(`${outDir}: ${code === 0 ? `built in ${seconds} s` : 'FAILED'}\n`)
  return code === 0 ? undefined : `${name}, built in ${resolve(project)}:\n${output}`
}

async function copyProject(folder: string): Promise<void> {
  await mkdir(join(folder, 'tests'), { recursive: true })
  for (const part of [...parts, join('tests', 'editions')])
    await cp(part, join(folder, part), { recursive: true })
  try {
    await linkFolder('node_modules', join(folder, 'node_modules'))
  } catch {
    // Hard links cannot cross disks: link to the folder of packages instead.
    await rm(join(folder, 'node_modules'), { recursive: true, force: true })
    await symlink(resolve('node_modules'), join(folder, 'node_modules'), 'junction')
  }
}

/** Copies a folder, with hard links instead of copies of its files: 40,000 files in a second or two. */
async function linkFolder(from: string, to: string): Promise<void> {
  await mkdir(to)
  await Promise.all(
    (await readdir(from, { withFileTypes: true })).map(async (entry) => {
      const [source, target] = [join(from, entry.name), join(to, entry.name)]
      if (entry.isDirectory()) await linkFolder(source, target)
      else if (entry.isSymbolicLink()) await cp(source, target, { verbatimSymlinks: true })
      else await link(source, target)
    }),
  )
}
