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

/** Why a folder is refused, or undefined if it is not. */
async function refusal(outDir: string, content = contentDir): Promise<string | undefined> {
  const issue = await checkOutputFolder({ outDir, contentDir: content, project })
  return issue?.message
}

describe('a folder that a build must not empty', () => {
  test.each([
    ['the content', 'talks/river'],
    ['the content, with a slash', 'talks/river/'],
    ['the content, by a roundabout path', 'talks/../engine/../talks/river'],
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
    ['a new folder in that edition', 'engine/content/site'],
    ['the packages', 'engine/node_modules/site'],
    ['the Git repository', 'engine/.git'],
    ['the cache', 'engine/.cache'],
    ['the fonts in the cache', 'engine/.cache/fonts'],
  ])('%s', async (_name, path) => {
    const outDir = path.startsWith('/') ? path : `${root}/${path}`
    expect(await refusal(outDir)).toContain('Unexpected OUT_DIR')
    expect(await refusal(relative(process.cwd(), outDir))).toContain('Unexpected OUT_DIR')
  })

  test('is reported with the paths of both folders', async () => {
    expect(await refusal(join(root, 'talks'))).toBe(
      `Unexpected OUT_DIR ${join(root, 'talks')}, expected a folder that neither contains the content nor is inside it; CONTENT_DIR is ${contentDir}`,
    )
  })

  test('may be given as a link, or be linked to from the content', async () => {
    await symlink(contentDir, join(root, 'link'))
    await symlink(join(root, 'talks'), join(root, 'above'))
    expect(await refusal(join(root, 'link'))).toContain('neither contains the content nor')
    expect(await refusal(join(root, 'link/new/site'))).toContain('neither contains the content nor')
    expect(await refusal(join(root, 'above'))).toContain('neither contains the content nor')
    expect(await refusal(contentDir, join(root, 'link'))).toContain(
      'neither contains the content nor',
    )

    await mkdir(join(root, 'elsewhere'))
    await symlink(join(root, 'elsewhere'), join(contentDir, 'glossary'))
    expect(await refusal(join(root, 'elsewhere'))).toContain('neither contains the content nor')
  })

  test('one with other files in it', async () => {
    await mkdir(join(root, 'Documents/letters'), { recursive: true })
    expect(await refusal(join(root, 'Documents'))).toContain('other files')
    // One of the two signs of a built site is not enough.
    await mkdir(join(root, 'Documents/pagefind'))
    expect(await refusal(join(root, 'Documents'))).toContain('other files')
  })

  test('a file, a path through a file, or a broken link', async () => {
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

  test('an empty one, or one with nothing but a Git repository', async () => {
    await mkdir(join(root, 'site/.git'), { recursive: true })
    expect(await refusal(join(root, 'site'))).toBeUndefined()
  })

  test('an earlier build, with the marker or with the files of a built site', async () => {
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

  test('even if the content does not exist', async () => {
    expect(await refusal(join(root, 'site'), join(root, 'gone'))).toBeUndefined()
  })
})
