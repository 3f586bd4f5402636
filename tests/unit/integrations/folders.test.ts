import { posix, win32 } from 'node:path'
import { expect, test } from 'vitest'
import { pathWithin } from '#integrations/path-within.ts'
import { checkProjectFolder } from '#integrations/project-folder.ts'

test.each([
  [posix, '/a/content', '/a/content/exchanges/01-a.mdx', 'exchanges/01-a.mdx'],
  [posix, '/a/content', '/a/content/..notes', '..notes'],
  [posix, '/a/content', '/a/content', undefined],
  [posix, '/a/content', '/a/content-2/edition.yaml', undefined],
  [posix, '/a/content', '/a/src/x.ts', undefined],
  // Vite uses slashes in paths on Windows too.
  [win32, 'C:\\Ann\\talk', 'C:/Ann/talk/exchanges/01-a.mdx', 'exchanges/01-a.mdx'],
  [win32, 'C:\\Ann\\talk', 'c:\\ann\\talk\\edition.yaml', 'edition.yaml'],
  [win32, 'C:\\Ann\\talk', 'C:\\Ann\\talk-2\\edition.yaml', undefined],
  [win32, 'C:\\Ann\\talk', 'D:\\Ann\\talk\\edition.yaml', undefined],
])(
  'a path within the content folder is relative to it, any other undefined (%#)',
  (paths, folder, file, within) => {
    expect(pathWithin(folder, file, paths)).toBe(within)
  },
)

test('a project path that the tools would misread is refused, other paths are not', () => {
  for (const project of ['/a/edition #2/', '/a/why?/', '/a/"b"/']) {
    expect(checkProjectFolder(project)?.message, project).toContain('in the path of the project')
  }
  for (const project of ['/a/50% off/%20/', '/a/[b] (c) {d}/', '/интервью/it’s/', 'C:\\a b\\c\\']) {
    expect(checkProjectFolder(project), project).toBeUndefined()
  }
})
