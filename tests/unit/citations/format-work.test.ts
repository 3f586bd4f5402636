import { describe, expect, test } from 'vitest'
import { formatWork, shortLabel } from './in-english.ts'
import { type Work, workSchema } from '#model/work.ts'

const book = {
  type: 'book',
  title: 'Axis of Convenience',
  author: [{ family: 'Lo', given: 'Bobo' }],
  issued: { 'date-parts': [[2008]] },
}

/** The entry and the label of a work that is alone in its bibliography. */
const entryOf = (work: Work) => formatWork(work, new Map([[work.id, work]]))
const labelOf = (work: Work, locator?: string) =>
  shortLabel(work, new Map([[work.id, work]]), locator)

function work(fields: Record<string, unknown>): Work {
  return workSchema.parse({ id: 'work', type: 'book', title: 'A Title', ...fields })
}

describe('in the list', () => {
  test('a book', () => {
    expect(entryOf(work({ ...book, publisher: 'Brookings', 'publisher-place': 'London' }))).toBe(
      'Lo, Bobo. 2008. <i>Axis of Convenience</i>. London: Brookings.',
    )
  })

  test('a corporate author, and a report like a book', () => {
    const strategy = work({ type: 'report', author: [{ literal: 'The White House' }] })
    expect(entryOf(strategy)).toBe('The White House. n.d. <i>A Title</i>.')
  })

  test('a season and a particle are kept', () => {
    const article = work({
      type: 'article-magazine',
      author: [{ family: 'Berg', given: 'Anna', 'non-dropping-particle': 'van den' }],
      issued: { 'date-parts': [[1989]], season: 'Summer' },
      'container-title': 'The Interest',
    })
    expect(entryOf(article)).toBe(
      'Berg, Anna van den. 1989. “A Title.” <i>The Interest</i>, Summer 1989.',
    )
  })

  test('a Russian title says that it is Russian, and its translation follows', () => {
    const article = work({
      type: 'article-magazine',
      title: 'Одиночество полукровки (14+)',
      'title-translated': 'The loneliness of the half-breed',
      author: [{ family: 'Surkov', given: 'Vladislav' }],
      'container-title': 'Россия в глобальной политике',
      issued: { 'date-parts': [[2018, 4, 9]] },
      language: 'ru',
    })
    expect(entryOf(article)).toBe(
      'Surkov, Vladislav. 2018. “<span lang="ru">Одиночество полукровки (14+)</span>” ' +
        '[The loneliness of the half-breed]. ' +
        '<i><span lang="ru">Россия в глобальной политике</span></i>, April 9, 2018.',
    )
  })

  test('a Chinese book, its authors transliterated', () => {
    const chinese = work({
      title: '中俄关系',
      'title-translated': 'Relations of China and Russia',
      author: [
        { family: '李', given: '永全', transliteration: { family: 'Li', given: 'Yongquan' } },
        { family: '王', given: '明', transliteration: { family: 'Wang', given: 'Ming' } },
      ],
      publisher: '人民出版社',
      language: 'zh-Hans',
    })
    expect(entryOf(chinese)).toBe(
      'Li Yongquan <span lang="zh-Hans">李永全</span>, and Wang Ming <span lang="zh-Hans">王明</span>. n.d. ' +
        '<span lang="zh-Hans">中俄关系</span> [Relations of China and Russia]. ' +
        '<span lang="zh-Hans">人民出版社</span>.',
    )
  })

  test('an author in another script without a transliteration, and a title that asks', () => {
    const russian = work({
      title: 'Что делать?',
      'title-translated': 'What is to be done?',
      author: [{ family: 'Чернышевский', given: 'Николай' }],
      issued: { 'date-parts': [[1863]] },
      language: 'ru',
    })
    expect(entryOf(russian)).toBe(
      '<span lang="ru">Чернышевский, Николай</span>. 1863. ' +
        '<i><span lang="ru">Что делать?</span></i> [What is to be done?].',
    )
  })

  test('words that look like markup are words', () => {
    expect(entryOf(work({ title: 'War & Peace < Peace' }))).toContain(
      'War &#x26; Peace &#x3C; Peace',
    )
  })
})

describe('in a note', () => {
  test.each([
    ['one author', book, 'Lo 2008'],
    [
      'two authors',
      { ...book, author: [{ family: 'Rozman' }, { family: 'Lukin' }] },
      'Rozman and Lukin 2008',
    ],
    ['a corporate author', { ...book, author: [{ literal: 'AFP' }] }, 'AFP 2008'],
    ['no date', { author: [{ family: 'Lo' }] }, 'Lo, n.d.'],
    [
      'no date, and looked at on a day',
      { author: [{ family: 'Lo' }], accessed: { 'date-parts': [[2020, 1, 2]] } },
      'Lo, n.d.',
    ],
    [
      'a transliterated author',
      {
        author: [{ family: '李', transliteration: { family: 'Li' } }],
        issued: { literal: '2018' },
      },
      'Li 2018',
    ],
    [
      'no author',
      {
        type: 'document',
        title: 'Joint Statement on Many Things',
        'title-short': 'Joint Statement',
        issued: { 'date-parts': [[2015]] },
      },
      '“Joint Statement” 2015',
    ],
    [
      'no author and no short title',
      { type: 'document', issued: { 'date-parts': [[2015]] } },
      '“A Title” 2015',
    ],
  ])('%s', (_name, fields, label) => {
    expect(labelOf(work(fields))).toBe(label)
  })

  test.each([
    ['p. 25', 'Lo 2008, 25'],
    ['pp. 3-18', 'Lo 2008, 3–18'],
    ['ch. 2', 'Lo 2008, chap. 2'],
    ['§ 4', 'Lo 2008, sec. 4'],
    ['vol. 1', 'Lo 2008, vol. 1'],
    ['no. 3', 'Lo 2008, no. 3'],
    ['art. 30.4', 'Lo 2008, art. 30.4'],
    ['para. 7', 'Lo 2008, para. 7'],
    ['n. 12', 'Lo 2008, n. 12'],
  ])('%s', (locator, label) => {
    const lo = work(book)
    expect(labelOf(lo, locator)).toBe(label)
    expect(labelOf(lo)).toBe('Lo 2008')
  })
})

test('a work may have any id, even the name of a property of every object', () => {
  for (const id of ['constructor', 'name', 'length', 'work']) {
    const work: Work = { id, type: 'book', title: 'Silt', author: [{ family: 'Ives' }] }
    expect(labelOf(work, 'p. 3'), id).toBe('Ives, n.d., 3')
    expect(entryOf(work), id).toContain('Silt')
  }
})

test('a work of another bibliography is refused', () => {
  const [one, other] = [work({ id: 'one' }), work({ id: 'other' })]
  expect(() => formatWork(one, new Map([[other.id, other]]))).toThrow(
    'Unexpected work "one", expected one of the bibliography',
  )
})
