import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type CitationRun, citationKey } from '#citations/citation-slots.ts'
import {
  type CitationFormat,
  citationFormats,
  citeInterview,
  citeShort,
} from '#citations/cite-interview.ts'
import { formatWork, shortLabel } from '#citations/format-work.ts'
import { citationStyles, interviewStyle } from '#citations/interview-styles.ts'
import { type CitationLanguage, type CslLocale } from '#citations/language.ts'
import { shortStyle } from '#citations/short-styles.ts'
import { de } from '#messages/de/catalogue.ts'
import { en } from '#messages/en/catalogue.ts'
import { type Edition, editionSchema } from '#model/edition.ts'
import { titleMarks } from '#model/quotation-marks.ts'
import { type Work, workSchema } from '#model/work.ts'

const languages: Record<'ru' | 'zh-Hans' | 'ar' | 'de', CitationLanguage> = {
  ru: { csl: 'ru-RU', words: en.cite.words },
  'zh-Hans': { csl: 'zh-CN', words: en.cite.words },
  ar: { csl: 'ar', words: { ...en.cite.words, partOf: (work, part) => `${work}، ${part}` } },
  de: { csl: 'de-DE', words: de.cite.words },
}
type Language = keyof typeof languages

function cited(language: Language, fields: object) {
  const work: Work = workSchema.parse({ id: 'work', type: 'book', title: 'X', language, ...fields })
  return {
    work,
    works: {
      works: new Map([[work.id, work]]),
      language: languages[language],
      titles: language,
    },
  }
}

const entry = (language: Language, fields: object) => {
  const { work, works } = cited(language, fields)
  return formatWork(work, works)
}

const label = (language: Language, fields: object, locator?: string) => {
  const { work, works } = cited(language, fields)
  return shortLabel(work, works, locator)
}

const lo = { author: [{ family: 'Lo' }], issued: { 'date-parts': [[2008]] } }

describe('in Russian', () => {
  const bridge = {
    type: 'article-newspaper',
    title: 'Лёд шёл четыре дня',
    author: [
      { family: 'Кайдалов', given: 'П.' },
      { family: 'Морошкина', given: 'Ё.' },
    ],
    'container-title': 'Плёсские ведомости',
  }

  test('an entry has guillemets, Russian terms and dates, and no mark on Russian words', () => {
    const issued = { 'date-parts': [[2013, 4, 26]] }
    expect(entry('ru', { ...bridge, issued })).toBe(
      'Кайдалов, П. и Ё. Морошкина. 2013. «Лёд шёл четыре дня». <i>Плёсские ведомости</i>, 26 апреля 2013 г.',
    )
  })

  test('a month without a day is in the nominative', () => {
    const issued = { 'date-parts': [[2022, 3]] }
    expect(entry('ru', { ...bridge, issued })).toContain(', март 2022 г.')
  })

  test('a title in English is marked, and so is a name in Latin letters', () => {
    const english = { ...lo, title: 'Axis', language: 'en', edition: '2' }
    expect(entry('ru', english)).toBe(
      '<span lang="en">Lo</span>. 2008. <i><span lang="en">Axis</span></i>. 2-е изд.',
    )
  })

  test.each([
    ['с. 25', 'Lo 2008, с. 25'],
    ['p. 25', 'Lo 2008, 25'],
    ['ch. 7', 'Lo 2008, гл. 7'],
    ['第7章', 'Lo 2008, гл. 7'],
    ['§ 4', 'Lo 2008, § 4'],
  ])('%s', (locator, expected) => {
    expect(label('ru', lo, locator)).toBe(expected)
  })

  test('a work without a date, and a review', () => {
    expect(label('ru', { author: [{ family: 'Пушкин' }] })).toBe('Пушкин, б. г.')
    const review = {
      type: 'review-book',
      title: 'О книге',
      'reviewed-author': [{ family: 'Линд' }],
    }
    expect(entry('ru', review)).toContain('ецензия на <i>О книге</i>, авт. Линд')
  })
})

describe('in Chinese', () => {
  test('an entry has Chinese dates and terms', () => {
    const article = {
      type: 'article-newspaper',
      title: '无嘴壶进馆',
      author: [{ family: '顾', given: '长汀' }],
      'container-title': '茶会通讯',
      issued: { 'date-parts': [[2021, 10, 9]] },
    }
    expect(entry('zh-Hans', article)).toBe(
      '顾长汀. 2021. 《无嘴壶进馆》. 《茶会通讯》, 2021年10月9日.',
    )
    expect(entry('zh-Hans', { ...article, language: 'zh-CN' })).not.toContain('lang=')
    expect(label('zh-Hans', { title: '评茶规则' })).toBe('《评茶规则》, 日期不详')
  })

  test.each([
    ['第25页', 'Lo 2008, 第25页'],
    ['с. 25', 'Lo 2008, 第25页'],
    ['ch. 7', 'Lo 2008, 第7章'],
  ])('%s', (locator, expected) => {
    expect(label('zh-Hans', lo, locator)).toBe(expected)
  })
})

test('in Arabic, “and” is joined to the name after it, and commas are Arabic', () => {
  const book = {
    title: 'خشب النيل',
    author: [
      { family: 'سليم', given: 'مراد' },
      { family: 'هدى', given: 'نور' },
    ],
    issued: { 'date-parts': [[2017]] },
  }
  expect(entry('ar', book)).toBe('سليم، مراد ونور هدى. 2017. <i>خشب النيل</i>.')
  expect(label('ar', book, 'ص 25')).toBe('سليم وهدى 2017، ص 25')
})

describe('in German, which the citation library has itself', () => {
  test('an entry has German dates and quotation marks', () => {
    const issued = { 'date-parts': [[2018, 4, 9]] }
    const fields = { type: 'article-newspaper', title: 'Ufer', 'container-title': 'Bote', issued }
    expect(entry('de', fields)).toBe('<i>Bote</i>. 2018. „Ufer“, 9. April 2018.')
  })

  test('a review, for which the library has no German term', () => {
    const fields = { type: 'review-book', title: 'Ufer', 'reviewed-author': [{ family: 'Lind' }] }
    expect(entry('de', fields)).toContain('Rezension zu <i>Ufer</i>, von Lind')
  })

  test.each([
    ['S. 25', 'Lo 2008, S. 25'],
    ['p. 25', 'Lo 2008, 25'],
    ['ch. 7', 'Lo 2008, Kap. 7'],
    ['с. 25', 'Lo 2008, 25'],
  ])('%s', (locator, expected) => {
    expect(label('de', lo, locator)).toBe(expected)
  })

  test('the interview in the Chicago style and in that of the MLA', () => {
    const interview = edition({
      title: 'Bronze und Zeit',
      language: 'de',
      date: '2018-06-09',
      speakers: [
        { key: 'a', name: 'Edith Marsh', label: 'M', role: 'interviewer' },
        { key: 'b', name: 'Ilse Brandt', label: 'B', role: 'respondent' },
      ],
      source: { publication: 'Der Gießer', url: 'https://example.org/' },
    })
    expect(cite(interview, 'chicago-note', 'de', '5.A3')).toBe(
      'Ilse Brandt, „Bronze und Zeit“, Interview von Edith Marsh, Der Gießer, 9. Juni 2018, 5.A3, kommentierte Edition, Version 0.1.0, https://example.org/x/.',
    )
    expect(cite(interview, 'mla', 'de', '5.A3')).toBe(
      'Brandt, Ilse. „Bronze und Zeit“. Interview von Edith Marsh. Der Gießer, kommentierte Edition, Version 0.1.0, 9. Juni 2018, 5.A3, https://example.org/x/.',
    )
  })
})

const edition = (fields: object): Edition =>
  editionSchema.parse({
    title: 'X',
    source: { publication: 'Y', url: 'https://example.org/' },
    ...fields,
  })

const cite = (interview: Edition, format: CitationFormat, language: Language, locator: string) =>
  citeInterview(
    interview,
    { key: 'k', locator, url: 'https://example.org/x/' },
    format,
    languages[language],
  )
    .map(({ text }) => text)
    .join('')

const part = { key: 'k', locator: '5.A3', url: 'https://example.org/x/' }

const textOf = (runs: readonly CitationRun[]) => runs.map(({ text }) => text).join('')

const russian = edition({
  title: 'О мостах',
  language: 'ru',
  date: '2018-08-17',
  speakers: [
    { key: 'a', name: 'Пётр Кайдалов', label: 'К.', role: 'interviewer' },
    { key: 'b', name: 'Ариадна Белозёрова', label: 'Б.', role: 'respondent' },
  ],
  source: { publication: 'Вестник', url: 'https://example.org/' },
})

const chinese = edition({
  title: '一壶山水',
  language: 'zh-Hans',
  date: '2019-06',
  speakers: [
    { key: 'a', name: '许闻笛', label: '许', familyName: '许', role: 'interviewer' },
    { key: 'b', name: '沈青梧', label: '沈', familyName: '沈', role: 'respondent' },
  ],
  source: { publication: '虚构茶刊', url: 'https://example.org/' },
})

describe('the interview', () => {
  test('readers of Russian and Chinese are offered the style of their country first, others not', () => {
    expect(citationFormats(languages.ru)[0]).toBe('gost')
    expect(citationFormats(languages['zh-Hans'])[0]).toBe('gb-t-7714')
    const english = ['chicago-note', 'chicago-author-date', 'apa', 'mla', 'bib', 'ris', 'json']
    expect(citationFormats({ ...languages.de, csl: 'en-US' })).toEqual(english)
    expect(citationFormats(languages.ru).slice(1)).toEqual(english)
  })

  test('by GOST R 7.0.5-2008', () => {
    expect(cite(russian, 'gost', 'ru', '5.A3')).toBe(
      'Белозёрова А. О мостах [Электронный ресурс] / интервьюер П. Кайдалов // Вестник. 2018. 17 авг. Коммент. изд., версия 0.1.0, 5.A3. URL: https://example.org/x/.',
    )
  })

  test('by GB/T 7714-2015', () => {
    expect(cite(chinese, 'gb-t-7714', 'zh-Hans', '5.A3')).toBe(
      '沈青梧. 一壶山水[EB/OL]. 许闻笛, 采访. 注释版, 0.1.0版. 虚构茶刊, 2019-06: 5.A3. https://example.org/x/.',
    )
  })

  test('the words of an interviewer name the person interviewed', () => {
    const asked = (interview: Edition, format: CitationFormat, language: Language) =>
      textOf(
        citeInterview(
          interview,
          { ...part, speaker: interview.speakers[0] },
          format,
          languages[language],
        ),
      )
    expect(asked(russian, 'gost', 'ru')).toContain('/ респондент А. Белозёрова //')
    expect(asked(russian, 'apa', 'ru')).toMatch(
      /^Кайдалов, П\. .*\[Interview with А\. Белозёрова\]/,
    )
    expect(asked(chinese, 'gb-t-7714', 'zh-Hans')).toMatch(/^许闻笛\. .*沈青梧, 受访\. /)
    expect(asked(chinese, 'mla', 'zh-Hans')).toContain('. Interview with 沈青梧. ')
  })

  test('the short forms are those of the language', () => {
    const short = (interview: Edition, format: CitationFormat, language: Language) =>
      textOf(citeShort(interview, part, format, languages[language]) ?? [])
    expect(short(russian, 'gost', 'ru')).toBe('[Белозёрова, 2018, 5.A3]')
    expect(short(russian, 'chicago-note', 'ru')).toBe('Белозёрова, «О мостах», 5.A3.')
    expect(short(chinese, 'chicago-author-date', 'zh-Hans')).toBe('(沈青梧 2019, 5.A3)')
    expect(citeShort(chinese, part, 'gb-t-7714', languages['zh-Hans'])).toBeUndefined()
    const undated = { ...russian, date: undefined }
    expect(short(undated, 'gost', 'ru')).toBe('[Белозёрова, б. г., 5.A3]')
  })

  test('in the Chicago style, with dates and quotation marks of the language', () => {
    expect(cite(russian, 'chicago-note', 'ru', '5.A3')).toContain('«О мостах», ')
    expect(cite(russian, 'chicago-note', 'ru', '5.A3')).toContain('17 августа 2018 г., 5.A3')
    expect(cite(chinese, 'chicago-note', 'zh-Hans', '5.A3')).toContain('《一壶山水》, ')
    expect(cite(chinese, 'chicago-author-date', 'zh-Hans', '5.A3')).toContain('2019年6月, 5.A3')
    const inYears = { ...chinese, date: '2019' }
    expect(cite(inYears, 'chicago-author-date', 'zh-Hans', '5.A3')).toContain('《虚构茶刊》, 5.A3')
  })

  test('a message may put its words on either side of the names', () => {
    const { styles } = en.cite.words
    const apa = { ...styles.apa, interviewBy: (names: string) => `<${names} & “采访”>` }
    const language = {
      ...languages['zh-Hans'],
      words: { ...en.cite.words, styles: { ...styles, apa } },
    }
    const part = { key: 'k', locator: '5.A3', url: 'https://example.org/' }
    const text = citeInterview(chinese, part, 'apa', language).map((run) => run.text)
    expect(text.join('')).toContain('[<许闻笛 & “采访”>]')
  })

  test('in the note for reference managers, Chinese names begin with the family name', () => {
    expect(cite(chinese, 'ris', 'zh-Hans', '5.A3')).toContain('Interview by 许闻笛')
  })

  test('the key has only Latin letters and figures, and is a different one for each exchange', () => {
    expect(citationKey('shen-2019', '第5场')).toBe('shen-2019-5')
    expect(citationKey('shen-2019', '引言')).toBe('shen-2019-0')
    expect(citationKey('shen-2019', '5.A3')).toBe('shen-2019-5-a3')
  })
})

test.each(['ru-RU', 'zh-CN', 'ar'] satisfies CslLocale[])(
  'the locale %s has every term that the styles use',
  (csl) => {
    const locale = readFileSync(`src/citations/locales/${csl}.xml`, 'utf8')
    const language = { csl, words: en.cite.words }
    const styles = [
      readFileSync('src/citations/chicago-author-date.csl', 'utf8'),
      ...citationStyles.flatMap((style) => [
        interviewStyle(style, language, false),
        shortStyle(style) ?? '',
      ]),
    ].join('')
    const terms = [...styles.matchAll(/<text term="([^"]+)"(?: form="([^"]+)")?/g)]
    expect(terms.length).toBeGreaterThan(10)
    for (const [, name, form] of terms) {
      expect(locale).toContain(`<term name="${name!}"${form ? ` form="${form}"` : ''}`)
    }
    const marks = titleMarks(csl)
    expect(locale).toContain(`<term name="open-quote">${marks.open}</term>`)
    expect(locale).toContain(`<term name="close-inner-quote">${marks.innerClose}</term>`)
    for (const part of ['page', 'chapter', 'section', 'volume', 'issue', 'paragraph', 'note'])
      expect(locale).toContain(`<term name="${part}" form="short">`)
    for (const role of ['editor', 'translator', 'editortranslator', 'director'])
      for (const form of ['short', 'verb'])
        expect(locale).toContain(`<term name="${role}" form="${form}">`)
  },
)

test('a citation in Arabic keeps its reference and its address from being reversed', () => {
  const arabic = edition({
    title: 'حديث الماء',
    language: 'ar',
    date: '2018-11',
    speakers: [{ key: 'a', name: 'حسن الصيّاد', label: 'حسن', role: 'respondent' }],
  })
  const note = cite(arabic, 'chicago-note', 'ar', '2.A1')
  expect(note).toContain('\u20682.A1\u2069')
  expect(note).toContain('\u2068https://example.org/x/\u2069')
  expect(cite(arabic, 'ris', 'ar', '2.A1')).not.toMatch(/[\u2068\u2069]/)
})
