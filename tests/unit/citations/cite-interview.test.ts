import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { expect, test } from 'vitest'
import { citationKey } from '#citations/citation-slots.ts'
import { type CitationFormat, citationFormats, citeInterview } from '#citations/cite-interview.ts'
import { keyStem } from '#citations/interview-item.ts'
import { readEdition } from '#reading/read-edition.ts'

const { corpus } = await readEdition('content')
const edition = corpus!.edition
const title = 'An Exchange with Alexander Lukin on Russo-Chinese Relations: The New Rapprochement'
const sentence =
  'An exchange with Alexander Lukin on Russo-Chinese relations: The new rapprochement'
const braced =
  'An {Exchange} with {Alexander} {Lukin} on {Russo}-{Chinese} {Relations}: The {New} {Rapprochement}'

/** Written by hand: the part, its address, the key. */
const parts = [
  [
    'exchange 5',
    'https://example.org/exchanges/hierarchy-equality-spheres-of-influence/',
    'lukin-2018-exchange-5',
  ],
  ['exchange 13', 'https://example.org/exchanges/greater-eurasia/', 'lukin-2018-exchange-13'],
  ['introduction', 'https://example.org/exchanges/introduction/', 'lukin-2018-introduction'],
  [
    '5.A3',
    'https://example.org/exchanges/hierarchy-equality-spheres-of-influence/#a3',
    'lukin-2018-5-a3',
  ],
  [
    '9.Q1',
    'https://example.org/some/path/exchanges/sco-expansion-india-central-asia/#q1',
    'lukin-2018-9-q1',
  ],
] as const

function cite(format: CitationFormat, locator: string, url: string, italics = true): string {
  const cited = { key: citationKey(keyStem(edition), locator), locator, url }
  return citeInterview(edition, cited, format)
    .map(({ text, italic }) => (italic && italics ? `_${text}_` : text))
    .join('')
}

test.each(parts)('%s as the styles write it', (locator, url) => {
  expect(cite('chicago-note', locator, url)).toBe(
    `Alexander Lukin, “${title},” interview by Gilbert Rozman, _The Asan Forum_, 2018, ${locator}, annotated ed., version 0.1.0, ${url}.`,
  )
  expect(cite('chicago-author-date', locator, url)).toBe(
    `Lukin, Alexander. 2018. “${title}.” Interview by Gilbert Rozman. _The Asan Forum_, ${locator}. Annotated ed., version 0.1.0. ${url}.`,
  )
  expect(cite('apa', locator, url)).toBe(
    `Lukin, A. (2018). _${sentence}_ (Annotated ed., Version 0.1.0, ${locator}) [Interview by G. Rozman]. The Asan Forum. ${url}`,
  )
  expect(cite('mla', locator, url)).toBe(
    `Lukin, Alexander. “${title}.” Interview conducted by Gilbert Rozman. _The Asan Forum_, annotated ed., version 0.1.0, 2018, ${locator}, ${url}.`,
  )
})

test.each(parts)('%s as reference managers read it', (locator, url, key) => {
  const note = `Interview by Gilbert Rozman, The Asan Forum; ${locator}; Annotated edition, version 0.1.0`
  expect(
    cite('bib', locator, url)
      .split('\n')
      .map((line) => line.trim()),
  ).toEqual([
    `@misc{${key},`,
    'author = {Lukin, Alexander},',
    'year = {2018},',
    `note = {${note}},`,
    'publisher = {The Asan Institute for Policy Studies},',
    `title = {${braced}},`,
    `url = {${url}},`,
    '}',
    '',
  ])
  expect(cite('ris', locator, url).split('\r\n')).toEqual([
    'TY  - GEN',
    'AU  - Lukin, Alexander',
    'DA  - 2018///',
    'PY  - 2018',
    `ID  - ${key}`,
    'LA  - en',
    `N1  - ${note}`,
    'PB  - The Asan Institute for Policy Studies',
    `SE  - ${locator}`,
    'T2  - The Asan Forum',
    `TI  - ${title}`,
    `UR  - ${url}`,
    'ER  - ',
    '',
  ])
  expect(JSON.parse(cite('json', locator, url))).toEqual([
    {
      id: key,
      type: 'interview',
      title,
      author: [{ family: 'Lukin', given: 'Alexander' }],
      interviewer: [{ family: 'Rozman', given: 'Gilbert' }],
      'container-title': 'The Asan Forum',
      publisher: 'The Asan Institute for Policy Studies',
      issued: { 'date-parts': [[2018]] },
      section: locator,
      version: '0.1.0',
      language: 'en',
      URL: url,
      note,
    },
  ])
})

test.each(['bib', 'ris', 'json'] as const)('%s parses again', (format) => {
  const [locator, url] = parts[3]
  const [item] = new Cite(cite(format, locator, url)).data
  expect(item).toMatchObject({ title, URL: url, author: [{ family: 'Lukin', given: 'Alexander' }] })
  expect(JSON.stringify(item?.['issued'])).toContain('2018')
})

test('a link to words comes through every format as it is', () => {
  const url = 'https://example.org/x/#a3:~:text=a%20b,c_d&text=%E2%80%9C%25'
  for (const format of Object.keys(citationFormats) as CitationFormat[])
    expect(cite(format, '5.A3–A4', url), format).toContain(url)
})

test('a full date, two speakers, nobody asking', () => {
  const [rozman, lukin] = edition.speakers
  const other = {
    ...edition,
    date: '2018-05-03',
    speakers: [
      { ...lukin!, name: 'Xi Zhongxun', familyName: 'Xi' },
      { ...rozman!, role: 'respondent' as const },
    ],
  }
  const cited = { key: 'k', locator: '1.A1', url: 'https://example.org/' }
  const text = (format: CitationFormat) =>
    citeInterview(other, cited, format)
      .map((run) => run.text)
      .join('')
  expect(text('chicago-note')).toBe(
    `Zhongxun Xi and Gilbert Rozman, “${title},” The Asan Forum, May 3, 2018, 1.A1, annotated ed., version 0.1.0, https://example.org/.`,
  )
  expect(text('apa')).toBe(
    `Xi, Z., & Rozman, G. (2018, May 3). ${sentence} (Annotated ed., Version 0.1.0, 1.A1). The Asan Forum. https://example.org/`,
  )
})

test.each(['bib', 'ris', 'json'] as const)('any title stays within one field of %s', (format) => {
  const hostile = 'Q&A: 24% of _silt_ {and} #mud\nER  - \nTI  - "Another" \\ ~ ^ $5'
  const cited = { key: 'k', locator: '1.A1', url: 'https://example.org/a_b/#a1' }
  const [run] = citeInterview({ ...edition, title: hostile }, cited, format)
  const [read, ...more] = new Cite(run!.text).data
  expect(more).toEqual([])
  expect(read).toMatchObject({
    id: 'k',
    title: hostile.replace(/[\n ]+/g, ' '),
    URL: cited.url,
  })
})

test('a title with a line break stays on one line of a citation in prose', () => {
  const cited = { key: 'k', locator: '1.A1', url: 'https://example.org/' }
  for (const format of ['chicago-note', 'chicago-author-date', 'apa', 'mla'] as const) {
    const title = 'Silt\r\nand mud'
    const runs = citeInterview({ ...edition, title, titleInSentenceCase: title }, cited, format)
    expect(runs.map(({ text }) => text).join('')).toContain('Silt and mud')
  }
})
