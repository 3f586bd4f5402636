import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { smallEdition } from '../unit/checks/small-edition.ts'
import { temporaryFolder } from '../unit/support.ts'
import { build } from './support.ts'

/** Every file below a folder with its bytes. */
async function filesIn(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  return new Map(
    await Promise.all(
      files.map(
        async (file) =>
          [file.slice(folder.length), (await readFile(file)).toString('base64')] as const,
      ),
    ),
  )
}

async function smallLibrary(names: readonly string[]) {
  const root = await temporaryFolder()
  const content = join(root, 'content')
  await mkdir(content)
  await writeFile(join(content, 'library.yaml'), 'title: Three talks\n')
  const { folder } = await smallEdition()
  for (const name of names) await cp(folder, join(content, name), { recursive: true })
  return { root, content }
}

test('a rebuild makes only what has changed, and its bytes are those of a first build', async () => {
  const { root, content } = await smallLibrary(['one', 'three', 'two'])
  const out = join(root, 'site')
  const first = await build({ CONTENT_DIR: content, OUT_DIR: out, BUILD_PROCESSES: '2' })
  expect(first.output).toContain('library: 3 interviews, 0 of them as in the last build')

  const exchange = join(content, 'two', 'exchanges', '01-why-is-this-so.mdx')
  const source = await readFile(exchange, 'utf8')
  await writeFile(exchange, source.replace(/^title: .*/m, 'title: Another title'))
  await rm(join(content, 'three'), { recursive: true })
  const again = await build({ CONTENT_DIR: content, OUT_DIR: out, BUILD_PROCESSES: '2' })
  expect(again.output).toContain('library: 2 interviews, 1 of them as in the last build')

  const fresh = join(root, 'fresh')
  const alone = await build({ CONTENT_DIR: content, OUT_DIR: fresh, BUILD_PROCESSES: '1' })
  expect(alone.output).toContain('library: 2 interviews, 0 of them as in the last build')
  const files = await filesIn(out)
  expect([...files.keys()].filter((path) => path.startsWith('/three/'))).toEqual([])
  expect(files).toEqual(await filesIn(fresh))
})

test('an edition whose kept files were deleted is made again', async () => {
  const { root, content } = await smallLibrary(['one', 'two'])
  const out = join(root, 'site')
  await build({ CONTENT_DIR: content, OUT_DIR: out, BUILD_PROCESSES: '1' })
  const files = await filesIn(out)
  await rm(join(await cacheOf(out), 'one', 'edition', 'files'), { recursive: true })
  const again = await build({ CONTENT_DIR: content, OUT_DIR: out, BUILD_PROCESSES: '1' })
  expect(again.output).toContain('library: 2 interviews, 1 of them as in the last build')
  expect(await filesIn(out)).toEqual(files)
})

/** The folder in which builds of a site keep what they have made. */
async function cacheOf(site: string): Promise<string> {
  const caches = join('.cache', 'library')
  for (const name of await readdir(caches)) {
    const folder = join(caches, name)
    if ((await readFile(join(folder, '.site'), 'utf8').catch(() => '')) === site) return folder
  }
  throw new Error(`Unexpected lack of a cache of ${site}`)
}

test('mistakes in several editions are reported together by several processes, and nothing is written', async () => {
  const { root, content } = await smallLibrary(['one', 'two'])
  for (const name of ['one', 'two'])
    await writeFile(join(content, name, 'exchanges', '03-broken.mdx'), 'No front matter.\n')
  const out = join(root, 'site')
  const { code, output } = await build({
    ...{ CONTENT_DIR: content, OUT_DIR: out, BUILD_PROCESSES: '2' },
  })
  expect(code).not.toBe(0)
  for (const name of ['one', 'two'])
    expect(output).toContain(join(name, 'exchanges', '03-broken.mdx'))
  await expect(readdir(out)).rejects.toThrow('ENOENT')
})
