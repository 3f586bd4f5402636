import { createHash } from 'node:crypto'
import { cp, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, expect, test } from 'vitest'
import { build, filesIn } from './support.ts'
import { xmlErrors } from './xml.ts'

const copy = '.cache/twice/another project'
const folders = ['.cache/twice/first', join(copy, 'site')] as const
const SITE_URL = 'https://example.org/some/path'

beforeAll(async () => {
  const here = await build({ OUT_DIR: folders[0], SITE_URL })
  expect(here.code, here.output).toBe(0)
  await copyProject(copy)
  const there = await build({ ...(await otherMachine()), OUT_DIR: 'site', SITE_URL }, copy)
  expect(there.code, there.output).toBe(0)
}, 600_000)

/** The project in another folder. Its packages are the same ones. */
async function copyProject(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  for (const name of ['astro.config.mjs', 'package.json', 'tsconfig.json', 'src', 'public']) {
    await cp(name, join(folder, name), { recursive: true })
  }
  await cp('content', join(folder, 'content'), { recursive: true })
  await symlink(resolve('node_modules'), join(folder, 'node_modules'), 'junction')
  await writeFile(join(folder, '.env'), 'SITE=/env\nNODE_ENV=development\nPUBLIC_NAME=env\n')
}

/** Variables of a machine elsewhere, which lists folders backwards and has some of everything that tools listen to. */
async function otherMachine(): Promise<Record<string, string>> {
  const backwards = resolve('.cache/twice/backwards.mjs')
  await writeFile(
    backwards,
    `import fs from 'node:fs'
    import { syncBuiltinESMExports } from 'node:module'
    const { readdirSync, readdir, promises } = fs
    const { readdir: read } = promises
    fs.readdirSync = (...given) => readdirSync(...given).reverse()
    fs.readdir = (...given) => {
      const done = given.pop()
      readdir(...given, (error, names) => done(error, names?.reverse()))
    }
    promises.readdir = async (...given) => (await read(...given)).reverse()
    syncBuiltinESMExports()`,
  )
  return {
    ...{ TZ: 'Pacific/Kiritimati', LC_ALL: 'fa_IR.UTF-8', LANG: 'fa_IR.UTF-8', LANGUAGE: 'fa' },
    ...{
      SITE: '/tmp',
      BASE_URL: '/other/',
      ASSETS_PREFIX: 'https://cdn.example',
      FONT_FILES: '[]',
    },
    ...{ DEV: 'true', PROD: '', MODE: 'development', SSR: 'false', NODE_ENV: 'development' },
    ...{ PUBLIC_NAME: 'x', VITE_NAME: 'x', VITE_USER_NODE_ENV: 'development', ASTRO_KEY: 'x' },
    ...{ PAGEFIND_SITE: '/tmp', PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE: '100', BROWSERSLIST: 'ie 11' },
    ...{ PORT: '7777', UV_THREADPOOL_SIZE: '1', RAYON_NUM_THREADS: '1', SOURCE_DATE_EPOCH: '1' },
    NODE_OPTIONS: `--import=${pathToFileURL(backwards).href}`,
  }
}

test('a build here and one of another folder and machine give the same bytes: pages, exports, fonts, images and the index', async () => {
  const [first, second] = [await digests(folders[0]), await digests(folders[1])]
  for (const ending of [
    '.html',
    '.epub',
    '.woff2',
    '.pf_meta',
    '.pf_filter',
    '.js',
    '.svg',
    '.xml',
  ]) {
    expect(
      [...first.keys()].some((name) => name.endsWith(ending)),
      ending,
    ).toBe(true)
  }
  expect([...second]).toEqual([...first])
})

test('where it is known where the edition is published, the sitemap is valid and names pages that are there', async () => {
  const [folder] = folders
  const sitemap = await readFile(join(folder, 'sitemap.xml'))
  expect(await xmlErrors('node_modules/sitemap/schema/sitemap.xsd', sitemap)).toEqual([[]])
  const pages = [...sitemap.toString().matchAll(/<loc>(.*?)<\/loc>/g)].map(([, page]) => page!)
  expect(pages.length).toBeGreaterThan(100)
  for (const page of pages) {
    const path = page.replace('https://example.org/some/path/', '')
    const html = await readFile(join(folder, path, 'index.html'), 'utf8')
    expect(html, page).toContain(`rel="canonical" href="${page}"`)
    expect(html).not.toContain('noindex')
  }
  expect(await readFile(join(folder, 'robots.txt'), 'utf8')).toContain(
    'Sitemap: https://example.org/some/path/sitemap.xml',
  )
})

test('and no address in an export is a relative one', async () => {
  for (const name of [
    'edition.md',
    'edition.json',
    'annotations.jsonld',
    'concordance.csv',
    '../llms.txt',
  ]) {
    const text = await readFile(join(folders[0], 'downloads', name), 'utf8')
    expect(text, name).toContain('https://example.org/some/path/')
    expect(text, name).not.toContain('../')
  }
})

async function digests(folder: string): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  const entries = await filesIn(folder, '')
  for (const file of entries.sort()) {
    const content = await readFile(file).catch(() => undefined)
    if (content) {
      found.set(file.slice(folder.length), createHash('sha256').update(content).digest('hex'))
    }
  }
  return found
}
