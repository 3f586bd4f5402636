import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { readData } from '#reading/read-data.ts'
import { editionSchema } from '#model/edition.ts'
import { errataSchema } from '#model/errata.ts'
import { exchangeSchema } from '#model/exchange.ts'
import { glossSchema } from '#model/gloss.ts'
import { searchesSchema } from '#model/searches.ts'
import { timelineSchema } from '#model/timeline.ts'
import { topicsSchema } from '#model/topic.ts'
import { workSchema } from '#model/work.ts'

const anyText = z.strictObject({ text: z.string().min(1), list: z.array(z.string()).default([]) })

function issuesOf(schema: z.ZodType, source: string): string[] {
  return readData(schema, source, '/data.yaml').issues.map(({ message, position, hint }) =>
    [position.type === 'at' ? `${position.line}:${position.column}` : '', message, hint]
      .filter(Boolean)
      .join(' | '),
  )
}

describe('a field of text keeps its value as written', () => {
  test.each([
    '2018',
    '1.0',
    '1.10',
    '1e3',
    '0x1F',
    '0o17',
    '+5',
    '-1',
    '.5',
    '.inf',
    'true',
    'False',
    'yes',
    'No',
    'on',
    'off',
    'y',
    '2018-06-12',
    '12:30:45',
    '007',
    '12345678901234567890123',
  ])('%s', (written) => {
    for (const form of [written, `"${written}"`]) {
      const source = `text: ${form}\nlist: [${form}, ${form}]\n`
      const { data, issues } = readData(anyText, source, '/data.yaml')
      expect(issues).toEqual([])
      expect(data).toEqual({ text: written, list: [written, written] })
    }
  })

  test('in every data file', () => {
    const edition =
      'title: 1984\ndate: 2018\nversion: 1.10\nspeakers:\n  - {key: 7, name: 1, label: 1933, role: respondent}'
    expect(readData(editionSchema, edition, '/').data).toMatchObject({
      title: '1984',
      date: '2018',
      version: '1.10',
      speakers: [{ key: '7', name: '1', label: '1933' }],
    })
    const gloss =
      'label: 1933\nkind: event\naliases: [1984, true]\ndates: 1933\nsources: [2018]\nnative: {ru: 1933}'
    expect(readData(glossSchema, gloss, '/').data).toMatchObject({
      label: '1933',
      aliases: ['1984', 'true'],
      sources: ['2018'],
      native: { ru: '1933' },
      dates: { from: { year: 1933 } },
    })
    const topics = '1984:\n  label: 1984\n  says: [{at: 1.A1, gist: 3.50}]'
    expect(readData(topicsSchema, topics, '/').data).toMatchObject({
      '1984': { label: '1984', says: [{ gist: '3.50' }] },
    })
    const head = 'number: 1\ntitle: 1.0\ntopics: [1984]\nwithdrawn: {a3: {on: 2026-01-02, why: 1}}'
    expect(readData(exchangeSchema, head, '/').data).toMatchObject({
      number: 1,
      title: '1.0',
      topics: ['1984'],
      withdrawn: { a3: { why: '1' } },
    })
    const errata = '- {key: 2026, date: 2026-01-02, version: 1.10, kind: words, text: 1}'
    expect(readData(errataSchema, errata, '/').data).toMatchObject([
      { key: '2026', version: '1.10' },
    ])
    const searches = 'same: [[1984, 84]]\nqueries: [{q: 1.0, nothing: true}]'
    expect(readData(searchesSchema, searches, '/').data).toMatchObject({
      same: [['1984', '84']],
      queries: [{ q: '1.0', nothing: true }],
    })
    const work =
      '{"id": "a-1984", "type": "book", "title": 1984, "volume": 3, "issued": {"date-parts": [[1984, "6"]]}, "primary": true}'
    expect(readData(workSchema, work, '/').data).toMatchObject({
      title: '1984',
      volume: 3,
      issued: { 'date-parts': [[1984, '6']] },
      primary: true,
    })
  })

  test('also with an anchor and an alias', () => {
    expect(readData(anyText, 'text: &a 1.0\nlist: [*a]', '/').data).toEqual({
      text: '1.0',
      list: ['1.0'],
    })
  })

  test('but a number or a boolean must be written as one', () => {
    expect(issuesOf(exchangeSchema, 'number: "5"\ntitle: A')).toEqual([
      '1:9 | Unexpected "5" for `number`, expected a whole number, such as 5 | Remove the quotation marks.',
    ])
    expect(issuesOf(z.strictObject({ primary: z.boolean() }), 'primary: yes')).toEqual([
      '1:10 | Unexpected "yes" for `primary`, expected true or false',
    ])
  })
})

describe('an empty value', () => {
  test('of an optional field is the same as no value', () => {
    const head = 'number: 1\ntitle: A\nsummary:\nreply: ~\ntopics: # none\nwithdrawn: null'
    expect(readData(exchangeSchema, head, '/').data).toEqual({
      number: 1,
      title: 'A',
      topics: [],
      claims: [],
      inserted: [],
      withdrawn: {},
    })
  })

  test('of a required field is an error', () => {
    expect(issuesOf(glossSchema, 'kind: event\nlabel:')).toEqual([
      '2:7 | Unexpected empty `label`, expected text | Write it after the colon. If you mean the word null itself, put it in quotation marks: "null".',
    ])
    expect(issuesOf(exchangeSchema, 'number: 1\ntitle: ""')).toEqual([
      '2:8 | Unexpected empty `title`, expected text',
    ])
    expect(issuesOf(glossSchema, 'label: A\nkind: event\naliases: [null]')).toEqual([
      '3:11 | Unexpected empty `aliases[0]`, expected text | Write it after the colon. If you mean the word null itself, put it in quotation marks: "null".',
    ])
  })

  test.each(['', '\n\n', '# nothing yet\n', '---\n', '~'])(
    'as the whole file is allowed for optional data only: %j',
    (source) => {
      expect(readData(topicsSchema, source, '/', { mayBeEmpty: true })).toMatchObject({
        data: undefined,
        issues: [],
      })
      expect(issuesOf(editionSchema, source)).toEqual([
        '1:1 | Unexpected empty file, expected `title` and `speakers`',
      ])
    },
  )
})

describe('a mistake in data is reported in plain words', () => {
  test.each<[string, z.ZodType, string, string]>([
    [
      'an unknown field',
      timelineSchema,
      'durign: {from: 2018, to: 2018, why: x}\nevents: []',
      'Unexpected field `durign`, expected one of during, events | Did you mean `during`?',
    ],
    [
      'an unknown nested field',
      editionSchema,
      'speakers: [{lable: A}]',
      'Unexpected field `lable` in `speakers[0]`, expected one of key, name, label, familyName, transcriptLabels, role, about | Did you mean `label`?',
    ],
    [
      'a missing field',
      timelineSchema,
      'during: {from: 2018, why: x}\nevents: []',
      'Unexpected missing `during.to`, expected dates such as 2018-06-12, 2009/2018, 1953/',
    ],
    [
      'a value that is not one of the options',
      glossSchema,
      'label: A\nkind: persn',
      'Unexpected "persn" for `kind`, expected one of person, organization, place, event, initiative, technology, concept, phrase | Did you mean `person`?',
    ],
    [
      'text instead of a list',
      glossSchema,
      'label: A\nkind: event\nsee: b',
      'Unexpected "b" for `see`, expected a list | Write it as a list: [b]',
    ],
    [
      'fields instead of text',
      editionSchema,
      'title: {A: B}',
      'Unexpected fields for `title`, expected text | Put the text in quotation marks, since it contains a colon or a brace.',
    ],
    [
      'a list instead of fields',
      editionSchema,
      '- title',
      'Unexpected list, expected fields such as title, speakers',
    ],
    [
      'a number that is too small',
      exchangeSchema,
      'number: -1\ntitle: A',
      'Unexpected number -1 for `number`, expected at least 0',
    ],
    [
      'a fraction',
      exchangeSchema,
      'number: 1.5\ntitle: A',
      'Unexpected number 1.5 for `number`, expected a whole number, such as 5',
    ],
    [
      'no speakers',
      editionSchema,
      'title: A\nspeakers: []',
      'Unexpected list for `speakers`, expected at least one item',
    ],
    [
      'an invalid key',
      topicsSchema,
      'World Order: {label: A}',
      'Unexpected key "World Order", expected lower-case letters, digits and hyphens',
    ],
    [
      'an invalid date',
      editionSchema,
      'date: 2018-02-31',
      'Unexpected "2018-02-31" for `date`, expected a valid date such as 1989, 2018-06 or 2018-06-12',
    ],
    [
      'an invalid date of a work',
      workSchema,
      '{"issued": {"date-parts": [[2018, true]]}}',
      'Unexpected boolean true for `issued.date-parts[0][1]`, expected a whole number such as 2018',
    ],
    [
      'an invalid address',
      topicsSchema,
      'a: {label: A, says: [{at: A3, gist: x}]}',
      'Unexpected "A3" for `a.says[0].at`, expected the reference of a paragraph, such as 5.A3',
    ],
    [
      'a person without a role',
      glossSchema,
      'label: A\nkind: person\nmentioned: x',
      'Unexpected missing `role`, expected it in the entry of a person',
    ],
    [
      'a role without a person',
      glossSchema,
      'label: A\nkind: event\nrole: x',
      'Unexpected "x" for `role`, expected it only in the entry of a person',
    ],
    [
      'a tab as indentation',
      editionSchema,
      'speakers:\n\t- key: a',
      'Unexpected text, expected YAML: Tabs are not allowed as indentation | Indent with spaces.',
    ],
    [
      'a colon in an unquoted value',
      editionSchema,
      'title: A: B',
      'Unexpected text, expected YAML: Nested mappings are not allowed in compact mappings | Put a value that contains a colon in quotation marks.',
    ],
    [
      'a duplicate field',
      editionSchema,
      'title: A\ntitle: B',
      'Unexpected second field with this name, expected each field only once',
    ],
  ])('%s', (_, schema, source, expected) => {
    const found = issuesOf(schema, source).map((one) => one.replace(/^\d+:\d+ \| /, ''))
    expect(found).toContain(expected)
  })

  test('and never in the words of a library', () => {
    const wrong = [
      'a: 1',
      '[]',
      'true',
      '5',
      '{}',
      '- 1\n- {}',
      'title: {}\nnumber: x\nlabel: []\nkind: {}\nat: 1\nevents: x\nduring: 1\nsame: [[a]]\nqueries: [{}]\nspeakers: x',
    ]
    const schemas = [
      editionSchema,
      errataSchema,
      exchangeSchema,
      glossSchema,
      searchesSchema,
      timelineSchema,
      topicsSchema,
      z.array(workSchema),
    ]
    for (const schema of schemas) {
      const issues = wrong.flatMap((source) => issuesOf(schema, source))
      expect(issues.length).toBeGreaterThan(wrong.length / 2)
      for (const issue of issues) {
        expect(issue).toMatch(/\| Unexpected .+, expected /)
        expect(issue).not.toMatch(/undefined|\bnull\b|invalid|received|object|\brecord\b/i)
      }
    }
  })
})
