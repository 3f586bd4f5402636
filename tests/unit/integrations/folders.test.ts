import { posix, win32 } from 'node:path'
import { expect, test } from 'vitest'
import { listOf } from '#integrations/exchange-modules.ts'
import { pathWithin } from '#integrations/path-within.ts'
import { checkProjectFolder } from '#integrations/project-folder.ts'

test('modules of exchanges are named without the folder that they are in', () => {
  const folders = {
    posix: posix.join('/home/ann/edition #2/50% off?', 'exchanges', '01-a-b.mdx'),
    win32: win32.join('C:\\Users\\Ann\\edition #2\\50% off', 'exchanges', '01-a-b.mdx'),
  }
  const expected =
    'export default {\n  "a-b": () => import("virtual:edition/exchanges/01-a-b.mdx"),\n}\n'
  expect(listOf([posix.basename(folders.posix)])).toBe(expected)
  expect(listOf([win32.basename(folders.win32)])).toBe(expected)
})

test('a file that is not named as an exchange has no module', () => {
  expect(listOf(['notes.mdx', '01-Über.mdx', '01-a".mdx'])).toBe('export default {\n}\n')
})

test.each([
  [posix, '/a/content', '/a/content/exchanges/01-a.mdx', 'exchanges/01-a.mdx'],
  [posix, '/a/content', '/a/content/..notes', '..notes'],
  [posix, '/a/content', '/a/content', undefined],
  [posix, '/a/content', '/a/content-2/edition.yaml', undefined],
  [posix, '/a/content', '/a/src/x.ts', undefined],
  // Vite names files with slashes on Windows too.
  [win32, 'C:\\Ann\\talk', 'C:/Ann/talk/exchanges/01-a.mdx', 'exchanges/01-a.mdx'],
  [win32, 'C:\\Ann\\talk', 'c:\\ann\\talk\\edition.yaml', 'edition.yaml'],
  [win32, 'C:\\Ann\\talk', 'C:\\Ann\\talk-2\\edition.yaml', undefined],
  [win32, 'C:\\Ann\\talk', 'D:\\Ann\\talk\\edition.yaml', undefined],
])('what is in the folder of the content, and where (%#)', (paths, folder, file, within) => {
  expect(pathWithin(folder, file, paths)).toBe(within)
})

test('a path of the project that the tools would misread is refused with a reason', () => {
  for (const project of ['/a/edition #2/', '/a/why?/', '/a/"b"/']) {
    expect(checkProjectFolder(project)?.message, project).toContain('in the path of the project')
  }
  for (const project of ['/a/50% off/%20/', '/a/[b] (c) {d}/', '/интервью/it’s/', 'C:\\a b\\c\\']) {
    expect(checkProjectFolder(project), project).toBeUndefined()
  }
})
