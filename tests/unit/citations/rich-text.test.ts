import { toHtml } from 'hast-util-to-html'
import { describe, expect, test } from 'vitest'
import { exportWork } from './in-english.ts'
import { formatWork, shortLabel } from './in-english.ts'
import { plainText, richText } from '#citations/rich-text.ts'
import { type Work, workSchema } from '#model/work.ts'

const html = (title: string) => toHtml(richText(title), { allowDangerousCharacters: true })

describe('a title in CSL-JSON', () => {
  test.each([
    ['On <i>Oblomov</i> again', 'On <i>Oblomov</i> again', 'On Oblomov again'],
    ['H<sub>2</sub>O, x<sup>2</sup>', 'H<sub>2</sub>O, x<sup>2</sup>', 'H2O, x2'],
    ['<b>a <i>b</i></b>', '<b>a <i>b</i></b>', 'a b'],
    [
      '<span style="font-variant:small-caps">ad</span> 70',
      '<span class="small-caps">ad</span> 70',
      'ad 70',
    ],
    ['the <span class="nocase">eBay</span>', 'the eBay', 'the eBay'],
  ])('may have markup: %s', (title, elements, plain) => {
    expect(html(title)).toBe(elements)
    expect(plainText(title)).toBe(plain)
  })

  test.each([
    'a < b & c > d',
    'Tom &amp; Jerry',
    'Use <em>this</em> and <script>alert(1)</script>',
    '<i onclick="alert(1)">x',
    'Never <i>closed',
    'Never opened</i>',
    '<span style="color:red">x</span>',
  ])('is plain text if it has no valid markup: %s', (title) => {
    expect(plainText(title)).toBe(title)
    expect(richText(title)).toEqual([{ type: 'text', value: title }])
  })

  test('of two tags that cross, the inner one is text', () => {
    expect(html('<i>a <b>b</i> c</b>')).toBe('<i>a &#x3C;b>b</i> c&#x3C;/b>')
  })
})

describe('a formatted work', () => {
  const workOf = (fields: object): Work =>
    workSchema.parse({ id: 'a', type: 'book', title: 'x', author: [{ literal: 'Xu' }], ...fields })
  const entryOf = (work: Work) => formatWork(work, new Map([[work.id, work]]))
  const labelOf = (work: Work) => shortLabel(work, new Map([[work.id, work]]))

  test.each([
    ['On <i>Oblomov</i> again', 'Xu. n.d. <i>On </i>Oblomov<i> Again</i>.'],
    ['<i>Oblomov</i>', 'Xu. n.d. Oblomov.'],
    ['On <b>the <i>road</i></b> now', 'Xu. n.d. <i>On <b>the </b></i><b>Road</b><i> Now</i>.'],
    [
      'Life <span style="font-variant:small-caps;">ad</span> 70',
      'Xu. n.d. <i>Life <span class="small-caps">ad</span> 70</i>.',
    ],
    ['a < b & c', 'Xu. n.d. <i>A &#x3C; b &#x26; c</i>.'],
  ])('renders the markup of its title without inline styles: %s', (title, expected) => {
    expect(entryOf(workOf({ title }))).toBe(expected)
  })

  test('sets the language on the whole title', () => {
    const title = 'О романе <i>Обломов</i> и <i>Обрыв</i>'
    expect(entryOf(workOf({ type: 'article-journal', title, language: 'ru' }))).toBe(
      'Xu. n.d. “<span lang="ru">О романе <i>Обломов</i> и <i>Обрыв</i></span>.”',
    )
    expect(entryOf(workOf({ title, language: 'ru' }))).toBe(
      'Xu. n.d. <span lang="ru"><i>О романе </i>Обломов<i> и </i>Обрыв</span>.',
    )
  })

  test('has a short label without markup', () => {
    expect(labelOf(workOf({ author: undefined, title: 'On <i>Oblomov</i>' }))).toBe(
      'On Oblomov, n.d.',
    )
  })
})

describe('in an export', () => {
  const work = workSchema.parse({
    id: 'a',
    type: 'book',
    title: 'On <i>Oblomov</i> & x < y',
    'title-translated': 'About <i>O.</i>',
  })

  test('RIS has plain words, BibTeX commands, CSL-JSON the markup', () => {
    expect(exportWork(work, 'ris')).toContain('TI  - On Oblomov & x < y\r\n')
    expect(exportWork(work, 'ris')).toContain('Title translated: About O.')
    expect(exportWork(work, 'bib')).toContain('On \\textit{{Oblomov}} \\& x < y')
    expect(JSON.parse(exportWork(work, 'json'))).toMatchObject([{ title: work.title }])
  })
})
