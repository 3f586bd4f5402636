import { readFileSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Ajv, type ValidateFunction } from 'ajv'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { schemaOfFile } from './schema-of-file.ts'

const ajv = new Ajv({ allowUnionTypes: true, allErrors: true })
const names = (await readdir('schemas')).map((file) => file.replace('.schema.json', ''))
const validators = new Map(
  names.map((name) => {
    const text = readFileSync(join('schemas', `${name}.schema.json`), 'utf8')
    return [name, ajv.compile(JSON.parse(text) as object)] as const
  }),
)

function validator(name: string): ValidateFunction {
  const found = validators.get(name)
  if (!found) throw new Error(`Unexpected schema "${name}", expected one of ${names.join(', ')}`)
  return found
}

/** The data of a file, or of its frontmatter. */
async function dataOf(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8')
  return parse(/\.mdx?$/.test(file) ? (text.split(/^---$/m)[1] ?? '') : text)
}

const editions = [
  'content',
  ...(await readdir('tests/editions'))
    .filter((name) => !name.includes('.'))
    .map((name) => join('tests/editions', name)),
]

test.each(editions)('every file of %s is valid', async (folder) => {
  const files = (await readdir(folder, { recursive: true })).map((name) => join(folder, name))
  const checked = files.flatMap((file) => {
    const name = schemaOfFile(file)
    return name === undefined ? [] : [{ file, name }]
  })
  expect(checked.length).toBeGreaterThan(1)
  for (const { file, name } of checked) {
    const validate = validator(name)
    validate(await dataOf(file))
    expect(validate.errors, file).toBeNull()
  }
})

describe('a text editor marks', () => {
  const speaker = { key: 'ida', name: 'Ida', label: 'Ida', role: 'interviewer' }
  const edition = { title: 'A Talk', speakers: [speaker] }

  test.each<[what: string, name: string, data: unknown]>([
    ['an unknown field', 'edition', { ...edition, autor: 'Ida' }],
    ['an unknown value', 'edition', { ...edition, speakers: [{ ...speaker, role: 'guest' }] }],
    ['a missing field', 'edition', { title: 'A Talk' }],
    ['an empty required field', 'edition', { ...edition, title: null }],
    ['a date in another form', 'edition', { ...edition, date: '12 June 2018' }],
    ['a key with a capital', 'edition', { ...edition, speakers: [{ ...speaker, key: 'Ida' }] }],
    ['a list that is text', 'exchange', { number: 1, topics: 'rivers' }],
    ['a number that is text', 'exchange', { number: 'one' }],
    ['an unknown kind', 'entry', { label: 'Spring', kind: 'season' }],
    ['a work without a type', 'bibliography', [{ id: 'a', title: 'Seasons' }]],
    ['a topic without a label', 'topics', { rivers: { about: 'Water.' } }],
    ['an event without a date', 'timeline', { during: {}, events: [{ key: 'a', text: 'A.' }] }],
    ['an account without positions', 'argument', [{ exchange: 1, question: 'Why?' }]],
    ['a change of another kind', 'errata', [{ kind: 'typo' }]],
    ['an order that does not exist', 'searches', { queries: [{ q: 'a', order: 'date' }] }],
  ])('%s', (_, name, data) => {
    expect(validator(name)(data)).toBe(false)
  })

  test('neither numbers in place of text nor empty fields, since the check reads them', () => {
    const data = { ...edition, title: 1984, version: 1.1, description: null, recorded: null }
    expect(validator('edition')(data)).toBe(true)
    expect(validator('exchange')({ number: 1, title: null, topics: null })).toBe(true)
  })
})

test('the settings of Visual Studio Code name a schema for every YAML file of an edition', async () => {
  const settings = JSON.parse(await readFile('.vscode/settings.json', 'utf8')) as {
    'yaml.schemas': Record<string, string>
    'json.schemas': { fileMatch: string[]; url: string }[]
  }
  const mapped = [
    ...Object.entries(settings['yaml.schemas']),
    ...settings['json.schemas'].map(({ url, fileMatch }) => [url, fileMatch[0]!] as const),
  ]
  for (const [path, glob] of mapped)
    expect(path, glob).toBe(`./schemas/${schemaOfFile(glob.replace('**/', ''))}.schema.json`)
  expect(mapped.map(([path]) => path.replace(/.*\/|\.schema\.json/g, '')).sort()).toEqual(
    names.filter((name) => name !== 'exchange' && name !== 'entry').sort(),
  )
})
