import { symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { builtFiles, sizeOfSite } from '#hosts/built-files.ts'
import { reportSize } from '#integrations/report-size.ts'
import { temporaryFolder } from '../support.ts'
import { siteOf } from './site-of.ts'

test('every file is counted, at any depth and hidden ones too, and links are not followed', async () => {
  const folder = await siteOf({ 'a/b/c.html': 'three', 'a/.hidden/d.txt': 'four' }, ['_headers'])
  await symlink(join(folder, 'a'), join(folder, 'link'))
  await symlink(join(folder, 'nowhere'), join(folder, 'a/broken'))
  const { files, others } = builtFiles(folder)
  expect(files.map(({ path }) => path)).toEqual([
    '.edition-output',
    '.nojekyll',
    '404.html',
    '_redirects',
    'a/.hidden/d.txt',
    'a/b/c.html',
    'index.html',
  ])
  expect(others).toEqual(['a/broken', 'link'])
  expect(sizeOfSite(files)).toEqual({
    files: 7,
    bytes: 9,
    largestPage: { path: 'a/b/c.html', bytes: 5 },
  })
})

test('a build says how large it is, and which page is the largest', async () => {
  const outDir = await siteOf({ 'read/index.html': 123_456, 'recording/talk.mp3': 2_000_000 })
  expect(reportSize({ outDir })).toBe(
    '8 files, 2,123,456 bytes; the largest page is read/index.html, 123,456 bytes',
  )
  expect(reportSize({ outDir: await temporaryFolder() })).toBe('0 files, 0 bytes')
})
