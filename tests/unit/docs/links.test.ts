import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'

const documents = [
  'README.md',
  'ARCHITECTURE.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'docs/formats.md',
  'docs/machines.md',
  'docs/publish.md',
  'docs/rules.md',
  'tests/editions/README.md',
].filter((path) => existsSync(path))

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>
}

describe.each(documents)('%s', (path) => {
  const text = readFileSync(path, 'utf8')

  test('its links lead to files and headings that exist', () => {
    const links = [...text.replace(/^```.*?^```/gms, '').matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, target = '']) => target)
      .filter((target) => !/^https?:/.test(target))
    const broken = links.filter((target) => {
      const [name = '', heading] = target.split('#')
      const file = name === '' ? path : join(dirname(path), name)
      // Another edition may have replaced the folder of the content.
      if (!existsSync(file)) return !file.startsWith('content/')
      return heading !== undefined && !headingsOf(readFileSync(file, 'utf8')).includes(heading)
    })
    expect(broken).toEqual([])
  })

  test('the scripts that it names exist', () => {
    const called = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name)
    expect(called.filter((name) => !Object.hasOwn(scripts, name))).toEqual([])
  })
})

test('the README lists the variables that settings have', () => {
  const source = ['settings', 'find-chromium']
    .map((name) => readFileSync(`src/cli/${name}.ts`, 'utf8'))
    .join('')
  const read = [...source.matchAll(/env\['([A-Z_]+)'\]/g)].map(([, name]) => name)
  const listed = [...readFileSync('README.md', 'utf8').matchAll(/^\| `([A-Z_]+)`/gm)]
  const others = ['AWS_LAMBDA_JS_RUNTIME']
  expect(listed.map(([, name]) => name).sort()).toEqual(
    [...new Set(read)].filter((name) => name && !others.includes(name)).sort(),
  )
})

/** The fragments of the headings of a document, as GitHub makes them. */
function headingsOf(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )
}
