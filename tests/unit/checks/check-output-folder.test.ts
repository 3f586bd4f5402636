import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { checkOutputFolder, isBuiltSite, markAsOutput } from '#checks/check-output-folder.ts'
import { temporaryFolder } from '../support.ts'

let root: string
let project: string
let contentDir: string

beforeEach(async () => {
  root = await temporaryFolder()
  project = join(root, 'engine')
  contentDir = join(root, 'talks', 'river')
  for (const folder of ['src/pages', 'content', '.cache/fonts', 'node_modules', '.git']) {
    await mkdir(join(project, folder), { recursive: true })
  }
  await mkdir(join(contentDir, 'exchanges'), { recursive: true })
  await writeFile(join(contentDir, 'exchanges/01-a.mdx'), 'words')
})

/** What is said against a folder, or undefined. */
async function refusal(outDir: string, content = contentDir): Promise<string | undefined> {
  const issue = await checkOutputFolder({ outDir, contentDir: content, project })
  return issue?.message
}

describe('a folder that a build must not empty', () => {
  test.each([
    ['the content', 'talks/river'],
    ['the content, with a slash', 'talks/river/'],
    ['the content, the long way', 'talks/../engine/../talks/river'],
    ['a folder in the content', 'talks/river/exchanges'],
    ['a new folder in the content', 'talks/river/site/en'],
    ['the folder above the content', 'talks'],
    ['the folder above everything', '.'],
    ['the root of the disk', '/'],
    ['the project', 'engine'],
    ['the sources', 'engine/src'],
    ['a folder in the sources', 'engine/src/pages'],
    ['a new folder in the sources', 'engine/src/site'],
    ['the edition of the project', 'engine/content'],
    ['a new folder in it', 'engine/content/site'],
    ['the packages', 'engine/node_modules/site'],
    ['the history', 'engine/.git'],
    ['the cache', 'engine/.cache'],
    ['the fonts in the cache', 'engine/.cache/fonts'],
  ])('%s', async (_name, path) => {
    const outDir = path.startsWith('/') ? path : `${root}/${path}`
    expect(await refusal(outDir)).toContain('Unexpected OUT_DIR')
    expect(await refusal(relative(process.cwd(), outDir))).toContain('Unexpected OUT_DIR')
  })

  test('the message says where both are', async () => {
    expect(await refusal(join(root, 'talks'))).toBe(
      `Unexpected OUT_DIR ${join(root, 'talks')}, expected a folder outside the content and not above it; CONTENT_DIR is ${contentDir}`,
    )
  })

  test('links are followed, of either folder and of a part of the content', async () => {
    await symlink(contentDir, join(root, 'link'))
    await symlink(join(root, 'talks'), join(root, 'above'))
    expect(await refusal(join(root, 'link'))).toContain('outside the content')
    expect(await refusal(join(root, 'link/new/site'))).toContain('outside the content')
    expect(await refusal(join(root, 'above'))).toContain('outside the content')
    expect(await refusal(contentDir, join(root, 'link'))).toContain('outside the content')

    await mkdir(join(root, 'elsewhere'))
    await symlink(join(root, 'elsewhere'), join(contentDir, 'glossary'))
    expect(await refusal(join(root, 'elsewhere'))).toContain('outside the content')
  })

  test('one with files of somebody', async () => {
    await mkdir(join(root, 'Documents/letters'), { recursive: true })
    expect(await refusal(join(root, 'Documents'))).toContain('other files')
    // Half of what a build leaves is not enough.
    await mkdir(join(root, 'Documents/pagefind'))
    expect(await refusal(join(root, 'Documents'))).toContain('other files')
  })

  test('a file, or a path through one, or a broken link', async () => {
    await writeFile(join(root, 'file'), '')
    await symlink(join(root, 'gone'), join(root, 'broken'))
    for (const name of ['file', 'file/site', 'broken']) {
      expect(await refusal(join(root, name)), name).toContain('expected a folder')
    }
  })
})

describe('a folder that a build may empty', () => {
  test.each(['site', 'talks/site', 'talks/river-site', 'engine/dist', 'engine/.cache/below'])(
    '%s, which does not exist',
    async (path) => expect(await refusal(join(root, path))).toBeUndefined(),
  )

  test('an empty one, and one with nothing but the history of what is published', async () => {
    await mkdir(join(root, 'site/.git'), { recursive: true })
    expect(await refusal(join(root, 'site'))).toBeUndefined()
  })

  test('an earlier build, with the marker or complete', async () => {
    const folder = join(root, 'site')
    await mkdir(join(folder, 'exchanges'), { recursive: true })
    expect(await isBuiltSite(folder)).toBe(false)
    await markAsOutput(folder)
    expect(await isBuiltSite(folder)).toBe(true)
    expect(await refusal(folder)).toBeUndefined()

    await mkdir(join(root, 'older/pagefind'), { recursive: true })
    await writeFile(join(root, 'older/offline.js'), '')
    expect(await refusal(join(root, 'older'))).toBeUndefined()
  })

  test('although the content does not exist', async () => {
    expect(await refusal(join(root, 'site'), join(root, 'gone'))).toBeUndefined()
  })
})
