import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { describe, expect, test } from 'vitest'
import { type CitationRun, citationKey } from '#citations/citation-slots.ts'
import {
  type CitationFormat,
  citationFormats,
  citeInterview,
  citePublication,
  citeShort,
} from '#citations/cite-interview.ts'
import { citationLanguage } from '#citations/language.ts'
import { keyStem } from '#citations/interview-item.ts'
import { editionSchema, type Speaker } from '#model/edition.ts'

const title = 'A Talk with Amina Shah on Wind-Driven Tides: The New Harbour'
const sentence = 'A talk with Amina Shah on wind-driven tides: The new harbour'
const braced = 'A {Talk} with {Amina} {Shah} on {Wind}-{Driven} {Tides}: The {New} {Harbour}'

const edition = editionSchema.parse({
  title,
  titleInSentenceCase: sentence,
  speakers: [
    { key: 'vale', name: 'Nora Vale', label: 'Vale', role: 'interviewer' },
    { key: 'shah', name: 'Amina Shah', label: 'Shah', role: 'respondent' },
  ],
  date: '2018',
  source: {
    publication: 'The Bay Gazette',
    publisher: 'The Gazette Printing Company',
    url: 'https://example.org/gazette/tides',
  },
})

/** Written by hand: the part, its address, the key. */
const parts = [
  ['exchange 5', 'https://example.org/exchanges/the-western-arm/', 'shah-2018-exchange-5'],
  ['exchange 13', 'https://example.org/exchanges/the-gap/', 'shah-2018-exchange-13'],
  ['introduction', 'https://example.org/exchanges/introduction/', 'shah-2018-introduction'],
  ['5.A3', 'https://example.org/exchanges/the-western-arm/#a3', 'shah-2018-5-a3'],
  ['9.Q1', 'https://example.org/some/path/exchanges/the-eastern-arm/#q1', 'shah-2018-9-q1'],
] as const

function cite(format: CitationFormat, locator: string, url: string, italics = true): string {
  const cited = { key: citationKey(keyStem(edition), locator), locator, url }
  return citeInterview(edition, cited, format)
    .map(({ text, italic }) => (italic && italics ? `_${text}_` : text))
    .join('')
}

test.each(parts)('%s as the styles write it', (locator, url) => {
  expect(cite('chicago-note', locator, url)).toBe(
    `Amina Shah, “${title},” interview by Nora Vale, _The Bay Gazette_, 2018, ${locator}, annotated ed., version 0.1.0, ${url}.`,
  )
  expect(cite('chicago-author-date', locator, url)).toBe(
    `Shah, Amina. 2018. “${title}.” Interview by Nora Vale. _The Bay Gazette_, ${locator}. Annotated ed., version 0.1.0. ${url}.`,
  )
  expect(cite('apa', locator, url)).toBe(
    `Shah, A. (2018). _${sentence}_ (Annotated ed., Version 0.1.0, ${locator}) [Interview by N. Vale]. The Bay Gazette. ${url}`,
  )
  expect(cite('mla', locator, url)).toBe(
    `Shah, Amina. “${title}.” Interview conducted by Nora Vale. _The Bay Gazette_, annotated ed., version 0.1.0, 2018, ${locator}, ${url}.`,
  )
})

test.each(parts)('%s as reference managers read it', (locator, url, key) => {
  const note = `Interview by Nora Vale, The Bay Gazette; ${locator}; Annotated edition, version 0.1.0`
  expect(
    cite('bib', locator, url)
      .split('\n')
      .map((line) => line.trim()),
  ).toEqual([
    `@misc{${key},`,
    'author = {Shah, Amina},',
    'year = {2018},',
    `note = {${note}},`,
    'publisher = {The Gazette Printing Company},',
    `title = {${braced}},`,
    `url = {${url}},`,
    '}',
    '',
  ])
  expect(cite('ris', locator, url).split('\r\n')).toEqual([
    'TY  - GEN',
    'AU  - Shah, Amina',
    'DA  - 2018///',
    'PY  - 2018',
    `ID  - ${key}`,
    'LA  - en',
    `N1  - ${note}`,
    'PB  - The Gazette Printing Company',
    `SE  - ${locator}`,
    'T2  - The Bay Gazette',
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
      author: [{ family: 'Shah', given: 'Amina' }],
      interviewer: [{ family: 'Vale', given: 'Nora' }],
      'container-title': 'The Bay Gazette',
      publisher: 'The Gazette Printing Company',
      issued: { 'date-parts': [[2018]] },
      section: locator,
      version: '0.1.0',
      language: 'en',
      URL: url,
      note,
    },
  ])
})

describe('without a URL', () => {
  const cited = { key: 'k', locator: '5.A3', url: undefined }
  const words = (format: CitationFormat, language = citationLanguage(edition)) =>
    citeInterview(edition, cited, format, language)
      .map(({ text }) => text)
      .join('')

  test('the styles end with what is before it', () => {
    expect(words('chicago-note')).toBe(
      `Amina Shah, “${title},” interview by Nora Vale, The Bay Gazette, 2018, 5.A3, annotated ed., version 0.1.0.`,
    )
    expect(words('chicago-author-date')).toBe(
      `Shah, Amina. 2018. “${title}.” Interview by Nora Vale. The Bay Gazette, 5.A3. Annotated ed., version 0.1.0.`,
    )
    expect(words('apa')).toBe(
      `Shah, A. (2018). ${sentence} (Annotated ed., Version 0.1.0, 5.A3) [Interview by N. Vale]. The Bay Gazette.`,
    )
    expect(words('mla')).toBe(
      `Shah, Amina. “${title}.” Interview conducted by Nora Vale. The Bay Gazette, annotated ed., version 0.1.0, 2018, 5.A3.`,
    )
  })

  test.each(['en', 'de', 'ru', 'ar', 'zh-Hans'] as const)(
    'no format in %s has a field or a word for it',
    (language) => {
      const own = citationLanguage({ ...edition, language })
      for (const format of citationFormats(own))
        expect(words(format, own), format).not.toMatch(/url|https?:|UR {2}-|undefined|[\u2068]{2}/i)
    },
  )
})

describe('the author of a part', () => {
  const [vale, shah] = edition.speakers
  const others = [
    { ...shah!, key: 'berg', name: 'Lukas Berg' },
    { ...shah!, key: 'okafor', name: 'Ruth Okafor' },
  ]
  const panel = {
    ...edition,
    shortTitle: 'The New Harbour',
    speakers: [vale!, { ...vale!, key: 'reed', name: 'Tomas Reed' }, shah!, ...others],
  }
  const words = (runs: CitationRun[] | undefined) => runs?.map(({ text }) => text).join('')
  const full = (format: CitationFormat, speaker?: Speaker) =>
    words(citeInterview(panel, { ...cited, speaker }, format))
  const short = (format: CitationFormat, speaker?: Speaker) =>
    words(citeShort(panel, { ...cited, speaker }, format))
  const cited = { key: 'k', locator: '5.A3', url: 'https://example.org/x/#a3' }

  test('is the person who says it, and then whoever asks is named', () => {
    expect(full('chicago-note', others[0])).toBe(
      `Lukas Berg, “${title},” interview by Nora Vale and Tomas Reed, The Bay Gazette, 2018, 5.A3, annotated ed., version 0.1.0, https://example.org/x/#a3.`,
    )
    expect(short('apa', others[0])).toBe('(Berg, 2018, 5.A3)')
  })

  test('is the interviewer for a question, and then those who answer are named', () => {
    expect(full('chicago-author-date', vale)).toBe(
      `Vale, Nora. 2018. “${title}.” Interview with Amina Shah, Lukas Berg, and Ruth Okafor. The Bay Gazette, 5.A3. Annotated ed., version 0.1.0. https://example.org/x/#a3.`,
    )
    expect(full('apa', vale)).toContain('[Interview with A. Shah, L. Berg, & R. Okafor]')
    expect(full('bib', vale)).toContain(
      'note = {Interview with Amina Shah, Lukas Berg, and Ruth Okafor, The Bay Gazette;',
    )
    expect(full('ris', vale)).toContain('AU  - Vale, Nora\r\n')
    expect(JSON.parse(full('json', vale) ?? '')).toMatchObject([
      { author: [{ family: 'Vale' }], contributor: [{ family: 'Shah' }, {}, {}] },
    ])
    expect(full('json', vale)).not.toContain('"interviewer"')
    expect(keyStem(panel, vale)).toBe('vale-2018')
  })

  test('is all who answer, for words of several speakers and for the whole', () => {
    expect(full('mla')).toMatch(/^Shah, Amina, et al\. “/)
    expect(full('apa')).toMatch(
      /^Shah, A\., Berg, L\., & Okafor, R\. \(2018\)\. .*\[Interview by N\. Vale/,
    )
    expect(words(citePublication(panel))).toBe(
      `Shah, Amina, Lukas Berg, and Ruth Okafor. 2018. “${title}.” Interview by Nora Vale and Tomas Reed. The Bay Gazette. https://example.org/gazette/tides.`,
    )
  })

  test('is named in the short form', () => {
    expect(short('chicago-note')).toBe('Shah, Berg, and Okafor, “The New Harbour,” 5.A3.')
    expect(short('chicago-author-date')).toBe('(Shah, Berg, and Okafor 2018, 5.A3)')
    expect(short('apa')).toBe('(Shah et al., 2018, 5.A3)')
    expect(short('mla')).toBe('(Shah et al., 5.A3)')
    expect(short('mla', vale)).toBe('(Vale, 5.A3)')
    for (const file of ['bib', 'ris', 'json'] as const) expect(short(file)).toBeUndefined()
  })

  test('stands with “no date” where none is known', () => {
    const undated = { ...edition, date: undefined }
    const both = (format: CitationFormat) =>
      [citeInterview(undated, cited, format), citeShort(undated, cited, format)].map(words)
    expect(both('apa')).toEqual([
      expect.stringMatching(/^Shah, A\. \(n\.d\.\)\. /),
      '(Shah, n.d., 5.A3)',
    ])
    expect(both('chicago-author-date')).toEqual([
      expect.stringMatching(/^Shah, Amina\. n\.d\. “/),
      '(Shah, n.d., 5.A3)',
    ])
  })
})

test.each(['bib', 'ris', 'json'] as const)('%s parses again', (format) => {
  const [locator, url] = parts[3]
  const [item] = new Cite(cite(format, locator, url)).data
  expect(item).toMatchObject({ title, URL: url, author: [{ family: 'Shah', given: 'Amina' }] })
  expect(JSON.stringify(item?.['issued'])).toContain('2018')
})

test('a link to words comes through every format as it is', () => {
  const url = 'https://example.org/x/#a3:~:text=a%20b,c_d&text=%E2%80%9C%25'
  for (const format of citationFormats(citationLanguage(edition)))
    expect(cite(format, '5.A3–A4', url), format).toContain(url)
})

test('a full date, two speakers, nobody asking', () => {
  const [vale, shah] = edition.speakers
  const other = {
    ...edition,
    date: '2018-05-03',
    speakers: [
      { ...shah!, name: 'Xi Zhongxun', familyName: 'Xi' },
      { ...vale!, role: 'respondent' as const },
    ],
  }
  const cited = { key: 'k', locator: '1.A1', url: 'https://example.org/' }
  const text = (format: CitationFormat) =>
    citeInterview(other, cited, format)
      .map((run) => run.text)
      .join('')
  expect(text('chicago-note')).toBe(
    `Zhongxun Xi and Nora Vale, “${title},” The Bay Gazette, May 3, 2018, 1.A1, annotated ed., version 0.1.0, https://example.org/.`,
  )
  expect(text('apa')).toBe(
    `Xi, Z., & Vale, N. (2018, May 3). ${sentence} (Annotated ed., Version 0.1.0, 1.A1). The Bay Gazette. https://example.org/`,
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
