import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import type { z } from 'zod'
import { placeOf } from '#model/issue.ts'
import { readData } from '#reading/read-data.ts'
import { childOf, fieldsOf, mayBeMissing, unwrap } from '#reading/schema-shape.ts'
import { fullData } from './full-data.ts'

type Path = readonly (string | number)[]

/** A value of the data and the place of it. */
type Field = { path: Path; value: unknown; schema: z.core.$ZodType }

/** Every value in the data that has a schema, the lists and fields around others included. */
function fieldsIn(value: unknown, schema: z.core.$ZodType, path: Path = []): Field[] {
  const inside =
    typeof value !== 'object' || value === null
      ? []
      : Object.entries(value).flatMap(([name, one]) => {
          const step = Array.isArray(value) ? Number(name) : name
          const child = childOf(schema, step)
          return child ? fieldsIn(one, child, [...path, step]) : []
        })
  return [...(path.length > 0 ? [{ path, value, schema }] : []), ...inside]
}

/** The data with another value in one place; without it if that is undefined. */
function withValue(data: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value
  const copy = (Array.isArray(data) ? [...(data as unknown[])] : { ...(data as object) }) as Record<
    string | number,
    unknown
  >
  copy[step] = withValue(copy[step], rest, value)
  return copy
}

function written(path: Path): string {
  return path
    .map((step, index) =>
      typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`,
    )
    .join('')
}

/** The messages about data: each with its place, as `npm run check` prints it. */
function messagesOf(file: string, data: unknown): string[] {
  const { schema } = fullData[file]!
  const front = /\.mdx?$/.test(file) ? 1 : 0
  return readData(schema, stringify(data), `/edition/${file}`, { lineOffset: front }).issues.map(
    (issue) => `${placeOf(issue, '/edition')} ${issue.message}`,
  )
}

/** What a message about a field must have: the file with line and column, the path, and what is expected. */
function saysWhere(file: string, path: string): RegExp {
  const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`^${literal(file)}:\\d+:\\d+ Unexpected .*\`${literal(path)}\`.*, expected \\S`)
}

/** A value that no field accepts in place of this one. */
function wrong(value: unknown): unknown {
  return typeof value === 'object' ? 'wrong' : { wrong: { wrong: 1 } }
}

describe.each(Object.entries(fullData))('%s', (file, { schema, data }) => {
  const fields = fieldsIn(data, schema)

  test('the data of this test is valid and has every field', () => {
    expect(messagesOf(file, data)).toEqual([])
    for (const { path, value, schema: own } of [{ path: [], value: data, schema }, ...fields]) {
      const missing = Object.keys(fieldsOf(own) ?? {}).filter(
        (name) => !Object.hasOwn(value as object, name),
      )
      // A name has either parts or none, and a recording either an address or a file.
      expect(
        missing.filter((name) => name !== 'literal' && name !== 'file'),
        written(path),
      ).toEqual([])
    }
  })

  test.each(fields.map((field) => [written(field.path), field] as const))(
    '%s of the wrong type is named, with what is allowed',
    (path, { path: steps, value }) => {
      const messages = messagesOf(file, withValue(data, steps, wrong(value)))
      expect(messages.some((message) => saysWhere(file, path).test(message))).toBe(true)
      for (const message of messages) expect(message).not.toMatch(/\bundefined\b|\[object/)
    },
  )

  test.each(
    fields
      .filter(({ schema }) => unwrap(schema)._zod.def.type === 'enum')
      .map((field) => [written(field.path), field] as const),
  )('%s with an unknown value lists all that it can be', (path, { path: steps, schema }) => {
    const [message] = messagesOf(file, withValue(data, steps, 'wrong'))
    const { def } = unwrap(schema)._zod
    const values = def.type === 'enum' ? Object.values(def.entries) : []
    expect(message).toMatch(saysWhere(file, path))
    expect(message).toContain(`expected one of ${values.join(', ')}`)
  })

  test.each(
    [{ path: [], value: data, schema }, ...fields]
      .filter(({ schema }) => fieldsOf(schema) && unwrap(schema)._zod.def.type === 'object')
      .map((field) => [written(field.path) || 'the file', field] as const),
  )('an unknown field in %s lists those that there are', (_, { path, schema }) => {
    const { def } = unwrap(schema)._zod
    const isOpen = def.type === 'object' && def.catchall?._zod.def.type === 'unknown'
    const [message] = messagesOf(file, withValue(data, [...path, 'wrong'], 'wrong'))
    if (isOpen) expect(message).toBeUndefined()
    else {
      expect(message).toMatch(new RegExp(`^${file}:\\d+:\\d+ Unexpected field \`wrong\``))
      if (path.length > 0) expect(message).toContain(` in \`${written(path)}\``)
      for (const name of Object.keys(fieldsOf(schema)!)) expect(message).toContain(name)
    }
  })

  test.each(
    fields
      .filter(({ path, schema }) => typeof path.at(-1) === 'string' && !mayBeMissing(schema))
      .map((field) => [written(field.path), field] as const),
  )('%s is missed where it is required', (path, { path: steps }) => {
    const parent = steps.slice(0, -1)
    const without = (value: unknown): unknown => {
      const rest = Object.entries(value as object).filter(([name]) => name !== steps.at(-1))
      return Object.fromEntries(rest)
    }
    const owner = parent.reduce<unknown>(
      (value, step) => (value as Record<string | number, unknown>)[step],
      data,
    )
    const messages = messagesOf(file, withValue(data, parent, without(owner)))
    // The keys of a record are no fields: without them there is one entry less.
    if (/^(?:rivers|withdrawn\.a3|native\.ru|transliteration\.ru)$/.test(path)) return
    expect(
      messages.some((message) => saysWhere(file, path).test(message)),
      messages.join('\n'),
    ).toBe(true)
  })
})

test.each([
  ['date: 12 June 2018', '`date`, expected a valid date such as 1989, 2018-06 or 2018-06-12'],
  ['date: 2018-02-30', '`date`, expected a valid date such as 1989, 2018-06 or 2018-06-12'],
  ['recorded: { date: May }', '`recorded.date`, expected a valid date such as 1989'],
  ['recorded: { dat: 2018 }', 'field `dat` in `recorded`, expected one of date, place'],
  [
    'speakers: [{ key: Ann }]',
    '`speakers[0].key`, expected lower-case letters, digits and hyphens',
  ],
  ['source: { publication: A, url: example }', '`source.url`, expected the address of a web page'],
  ['language: English!', '`language`, expected a language tag such as en, ru or zh-Hans'],
  ['speakers: Anna', '`speakers`, expected a list'],
  ['archive: The archive', '`archive`, expected fields: name, callNumber, url'],
])('%s', (source, message) => {
  const { schema } = fullData['edition.yaml']!
  const { issues } = readData(schema, source, '/edition.yaml')
  expect(issues.map((issue) => issue.message).join('\n')).toContain(message)
})
