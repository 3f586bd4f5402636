import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { nameFinder } from '#corpus/name-finder.ts'
import { glossKinds, type GlossKind } from '#model/gloss.ts'
import { glossOf } from './small-corpus.ts'

/** The words of a text in which a label is found. */
function foundBy(
  label: string,
  text: string,
  kind: GlossKind = 'concept',
  language = 'en',
): string[] {
  const find = nameFinder([glossOf('key', { label, kind })], language)
  return find(text).map(({ start, end }) => text.slice(start, end))
}

test.each([
  'McCarthyism',
  'DevOps',
  'O’Neill rule',
  "O'Neill rule",
  'MacGuffin',
  'iPhone',
  'SCO',
  'GDP growth',
  'A-bomb',
  '5G',
  'G20 summit',
  'F-35',
  'C++',
  'd’Hondt method',
  'al-Qaeda',
  'École normale',
  'E\u0301cole normale',
  'İstanbul school',
  'Straße',
  'ΟΣΟ',
  'Многополярность',
  '多极化',
  '5Ｇ网络',
  'बहुध्रुवीयता',
  'عالم متعدد',
  'rock ’n’ roll',
  '’Ndrangheta',
  'end of history',
  'End of History',
  'St. Petersburg paradox',
  '§',
  'X',
])('%s is found as it is written, whatever the kind of its entry', (label) => {
  for (const kind of Object.keys(glossKinds) as GlossKind[])
    expect(foundBy(label, `They say “${label}”, and so on.`, kind), kind).not.toEqual([])
})

test('the initial capital of a label is ignored, a capital inside a word is not', () => {
  expect(foundBy('End of history', 'the end of history')).toEqual(['end of history'])
  expect(foundBy('McCarthyism', 'mccarthyism, Mccarthyism, mcCarthyism')).toEqual([])
  expect(foundBy('DevOps', 'DevOps’s')).toContain('DevOps’s')
  expect(foundBy('O’Neill rule', 'O’Neill rules')).toEqual(['O’Neill rules'])
})

test.each<[language: string, label: string, found: string, other: string, kind?: GlossKind]>([
  ['ru', 'Лукин', 'Лукина, Лукину, Лукиным, Лукине', 'Лукинский, лукина, Лук'],
  ['ru', 'Лукина', 'Лукиной, Лукину', 'Лукинская'],
  ['ru', 'Китай', 'Китаем, Китая, Китаю', 'Китаец, китайский, Кит, Кита, китая'],
  ['ru', 'Россия', 'России, Россией, Россию', 'Россиянин, Российская'],
  ['ru', 'Иван', 'Ивана, Ивану', 'Иванов, Иванова'],
  ['ru', 'Иванов', 'Иванова, Ивановым', 'Иван, Ивановский'],
  [
    'ru',
    'Заречный Плёс',
    'Заречном Плёсе, Заречного Плеса',
    'Заречный мост, заречном плёсе',
    'place',
  ],
  ['ru', 'Ледорез', 'ледорезом, ледорезов, Ледорезы', 'ледорезный, лёд', 'concept'],
  ['ru', 'Песок', 'песка, песку', 'песочный', 'concept'],
  ['ru', 'ШОС', 'ШОС', 'ШОСы, Шос'],
  ['ru', 'С берега', 'с берега', 'с берегу, с берегом', 'phrase'],
  ['ar', 'النيل', 'النيل, والنيل, بالنيل, للنيل', 'نيل, نيلي'],
  ['ar', 'ليلى منصور', 'وليلى منصور, لليلى منصور', 'ليل, بليل'],
  ['ar', 'سنط', 'سنط', 'سنطة, وسنطة'],
  ['de', 'Brandt', 'Brandts', 'Brandtner'],
  ['zh', '李玲', '李玲', '李宁'],
])('in %s, the forms of %s are found, and nothing else', (language, label, found, other, kind) => {
  for (const form of found.split(', '))
    expect.soft(foundBy(label, `„${form}“`, kind ?? 'person', language), form).toEqual([form])
  for (const word of other.split(', '))
    expect.soft(foundBy(label, `„${word}“`, kind ?? 'person', language), word).toEqual([])
})

test('a Chinese name is found in a text without spaces', () => {
  expect(foundBy('李玲', '昨天李玲来了', 'person', 'zh')).toEqual(['李玲'])
})

const piece = fc.oneof(
  fc.constantFrom(
    'Mc',
    'SCO',
    'of',
    'the',
    '-',
    '’',
    "'",
    ' ',
    '5',
    'É',
    'ß',
    'Σ',
    'ж',
    'Ж',
    '多',
    'ا',
    'क',
    '(',
    ')',
    '.',
    '/',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 4 }),
)

/** A possible label: one line of text with a visible character. */
const label = fc
  .array(piece, { minLength: 1, maxLength: 5 })
  .map((pieces) =>
    pieces
      .join('')
      .replace(/[\p{C}\s]+/gu, ' ')
      .trim(),
  )
  .filter((text) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(text) && !/^\p{M}/u.test(text))

test('any label that is spoken exactly as written is found', () => {
  const languages = fc.constantFrom('en', 'ru', 'ar', 'de', 'zh')
  const kinds = fc.constantFrom(...(Object.keys(glossKinds) as GlossKind[]))
  fc.assert(
    fc.property(label, kinds, languages, (name, kind, language) => {
      const before = 'so they say '
      const text = `${before}${name} again`
      const finds = nameFinder([glossOf('key', { label: name, kind })], language)(text)
      const end = before.length + name.length
      expect(finds.some((find) => find.start >= before.length && find.end <= end)).toBe(true)
    }),
    { numRuns: 2000 },
  )
})

test('searching a text takes the same work however many entries there are', () => {
  const text = 'Some words of no use, and the Name 7 of it. '.repeat(20)
  const workWith = (count: number) => {
    const entries = Array.from({ length: count }, (_, index) =>
      glossOf(`k${index}`, { label: `Name ${index}` }),
    )
    const find = nameFinder(entries, 'en')
    return stringOperationsIn(() => expect(find(text)).toHaveLength(20))
  }
  expect(workWith(10)).toBeGreaterThan(100)
  expect(workWith(3000)).toBe(workWith(10))
})

/** How often strings are searched, compared or matched while a function runs. */
function stringOperationsIn(work: () => void): number {
  const spies = [
    vi.spyOn(String.prototype, 'startsWith'),
    vi.spyOn(String.prototype, 'includes'),
    vi.spyOn(String.prototype, 'indexOf'),
    vi.spyOn(RegExp.prototype, 'exec'),
    vi.spyOn(Map.prototype, 'get'),
  ]
  work()
  const calls = spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0)
  for (const spy of spies) spy.mockRestore()
  return calls
}
