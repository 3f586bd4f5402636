import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { describe, expect, test } from 'vitest'
import { architecture, listedFolders, section } from './architecture.ts'

/** The folders in a folder, with those in them, as paths of the project. */
function foldersIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).split(sep).join('/'))
}

test('every file and folder that is named exists', () => {
  const named = [...architecture.matchAll(/`((?:src|tests|content|docs)\/[^`\s]+)`/g)]
  expect(named.length).toBeGreaterThan(80)
  expect(named.map(([, path = '']) => path).filter((path) => !existsSync(path))).toEqual([])
})

describe('folders', () => {
  test('every folder of the code has a sentence, and every sentence a folder', () => {
    const folders = listedFolders().filter((folder) => folder.startsWith('src/'))
    expect([...folders].sort()).toEqual(foldersIn('src').sort())
  })

  test('so has every folder of tests, except those that mirror others or hold test data', () => {
    const folders = listedFolders().filter((folder) => folder.startsWith('tests/'))
    const mirrored = foldersIn('src').map((folder) => folder.replace('src/', 'tests/unit/'))
    const others = foldersIn('tests').filter(
      (folder) =>
        !mirrored.includes(folder) &&
        !/^tests\/(editions|fixtures|libraries|this-edition)\//.test(folder),
    )
    expect([...folders].sort()).toEqual(others.sort())
  })
})

test.each(['page', 'search hit', 'EPUB'])(
  'a paragraph becomes a %s in at most six steps',
  (goal) => {
    const steps = section(`How a paragraph becomes a${goal === 'EPUB' ? 'n' : ''} ${goal}`)
    expect(stepsIn(steps)).toBeGreaterThan(2)
    expect(stepsIn(steps)).toBeLessThanOrEqual(6)
  },
)

test('so does a transcript become an edition', () => {
  expect(stepsIn(section('How a transcript becomes an edition'))).toBeLessThanOrEqual(6)
})

function stepsIn(text: string): number {
  return [...text.matchAll(/^\d+\. /gm)].length
}

test('every dependency has a line, and every line a dependency', () => {
  const lines = [...section('Dependencies').matchAll(/^- ((?:`[^`]+`(?:,\s+)?)+): \S/gm)]
  const explained = lines
    .flatMap(([, names = '']) => names.split(/,\s+/))
    .map((name) => name.slice(1, -1))
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
    readFileSync('package.json', 'utf8'),
  ) as Record<string, Record<string, string>>
  const used = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies })
  const names = used.map((name) => (name.startsWith('@types/') ? '@types/*' : name))
  expect(explained.sort()).toEqual([...new Set(names)].sort())
})
