import { existsSync } from 'node:fs'
import { mkdir, readFile, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { editionCache } from '#integrations/edition-cache.ts'
import { temporaryFolder } from '../support.ts'

const finished = { name: 'one' } as never
const issue = { rule: 'some-rule' } as never
const noFonts = { key: '', characters: '' }
const never = () => Promise.reject(new Error('Unexpected work, expected what was kept'))

async function cacheIn(root: string) {
  const outDir = join(root, 'site')
  await mkdir(join(outDir, 'one'), { recursive: true })
  const folder = join(root, 'caches', 'site')
  const build = {
    ...{ name: 'one', siteDir: outDir, outDir: join(outDir, 'one'), sharedFiles: ['_astro/x.js'] },
  }
  return { outDir, folder, build, cache: editionCache(folder, outDir) }
}

test('an edition with the same key is copied, with what it shares with others', async () => {
  const root = await temporaryFolder()
  const { outDir, build, cache } = await cacheIn(root)
  const make = async () => {
    await writeFile(join(build.outDir, 'index.html'), 'page')
    await mkdir(join(outDir, '_astro'), { recursive: true })
    await writeFile(join(outDir, '_astro', 'x.js'), 'script')
    return finished
  }
  expect(await cache.edition(build, 'key', make)).toEqual({ finished, wasKept: false })
  const other = { ...build, siteDir: join(root, 'new'), outDir: join(root, 'new', 'one') }
  expect(await cache.edition(other, 'key', never)).toEqual({ finished, wasKept: true })
  expect(await readFile(join(root, 'new', 'one', 'index.html'), 'utf8')).toBe('page')
  expect(await readFile(join(root, 'new', '_astro', 'x.js'), 'utf8')).toBe('script')
  await expect(cache.edition(build, 'other key', never)).rejects.toThrow('Unexpected work')
})

test('an edition with mistakes is checked again', async () => {
  const { cache } = await cacheIn(await temporaryFolder())
  const survey = { issues: [issue], fonts: noFonts, languages: undefined }
  expect(await cache.survey('one', 'key', () => Promise.resolve(survey))).toBe(survey)
  await expect(cache.survey('one', 'key', never)).rejects.toThrow('Unexpected work')
  const correct = { ...survey, issues: [] }
  await cache.survey('one', 'key', () => Promise.resolve(correct))
  expect(await cache.survey('one', 'key', never)).toEqual(correct)
})

test('what an unreadable file kept is made again', async () => {
  const { cache, folder } = await cacheIn(await temporaryFolder())
  const survey = { issues: [], fonts: noFonts, languages: undefined }
  await cache.survey('one', 'key', () => Promise.resolve(survey))
  await writeFile(join(folder, 'one', 'survey', 'data'), 'not what Node writes')
  expect(await cache.survey('one', 'key', () => Promise.resolve(survey))).toBe(survey)
})

test('what was kept of deleted editions and deleted sites is deleted', async () => {
  const root = await temporaryFolder()
  const { cache, folder } = await cacheIn(root)
  for (const name of ['one', 'two'])
    await cache.survey(name, 'key', () =>
      Promise.resolve({ issues: [], fonts: noFonts, languages: undefined }),
    )
  const gone = { old: join(root, 'caches', 'old'), new: join(root, 'caches', 'new') }
  for (const place of Object.values(gone))
    await editionCache(place, join(root, 'no such site')).keepOnly([])
  const lastWeek = new Date(Date.now() - 7 * 24 * 60 * 60 * 1000)
  await utimes(join(gone.old, '.site'), lastWeek, lastWeek)
  await cache.keepOnly(['one'])
  expect(existsSync(join(folder, 'one', 'survey'))).toBe(true)
  expect(existsSync(join(folder, 'two'))).toBe(false)
  expect(existsSync(gone.old)).toBe(false)
  expect(existsSync(gone.new)).toBe(true)
})
