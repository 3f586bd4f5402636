import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ar } from '#messages/ar/catalogue.ts'
import { de } from '#messages/de/catalogue.ts'
import { en } from '#messages/en/catalogue.ts'
import { ru } from '#messages/ru/catalogue.ts'
import { zhHans } from '#messages/zh-Hans/catalogue.ts'
import type { Catalogue } from '#messages/catalogue.ts'
import { type QueryWording, readQuery } from '#search/query.ts'
import { speakerNames } from '#search/speaker-names.ts'
import { corpusOf, glossOf } from '../corpus/small-corpus.ts'

const speakers = {
  brandt: ['Brandt', 'Anna Brandt', 'Анна Брандт', 'Брандт', '布兰特', 'برانت'],
  marsh: ['Marsh', 'A. S. Marsh'],
}
const wordingOf = ({ browser }: Catalogue): QueryWording => ({ ...browser.hits, ...browser.search })
const wordings = {
  en: wordingOf(en),
  de: wordingOf(de),
  ru: wordingOf(ru),
  ar: wordingOf(ar),
  zh: wordingOf(zhHans),
}

/** The query in a short form: `brandt: words "phrases" -excluded`. */
function read(typed: string, wording = wordings.en): string {
  const { speaker, words, phrases, excluded } = readQuery(typed, wording, speakers)
  return [
    ...(speaker ? [`${speaker}:`] : []),
    ...words,
    ...phrases.map((one) => `"${one}"`),
    ...excluded.map((one) => `-${one}`),
  ].join(' ')
}

test.each([
  ['bells -Finland', 'bells -Finland'],
  ['bells −Finland', 'bells -Finland'],
  ['bells -"year and a day" copper', 'bells copper -year and a day'],
  ['bells -“year and a day”', 'bells -year and a day'],
  ['well-tuned bells', 'well-tuned bells'],
  ['bells - copper', 'bells copper'],
  ['1987-1991', '1987-1991'],
  ['-bells', 'bells'],
  ['-bells -"a year"', 'bells "a year"'],
  ['- -', ''],
  ['bells -', 'bells'],
  ['brandt: tin -bells', 'brandt: tin -bells'],
])('in “%s”, a word or phrase after a minus is excluded', (typed, parts) => {
  expect(read(typed)).toBe(parts)
})

test.each([
  ['Brandt: bells', 'brandt: bells'],
  ['BRANDT:bells', 'brandt: bells'],
  ['anna brandt : "year and a day"', 'brandt: "year and a day"'],
  ['Брандт: bells', 'brandt: bells'],
  ['布兰特：钟', 'brandt: "钟"'],
  ['A. S. Marsh: tin', 'marsh: tin'],
  ['brandt:', 'brandt'],
  ['Brandt', 'Brandt'],
  ['Brandt bells', 'Brandt bells'],
  ['Smith: bells', 'Smith bells'],
  ['10:30', '10:30'],
  ['"Brandt: bells"', '"Brandt: bells"'],
])('in “%s”, a name before a colon is that of a speaker', (typed, parts) => {
  expect(read(typed)).toBe(parts)
})

test.each([
  ['en', 'what does Brandt say about Finland?', 'brandt: Finland'],
  ['en', 'did marsh mention Finland', 'marsh: Finland'],
  ['en', 'Brandt on the alphabet', 'brandt: alphabet'],
  ['en', "Brandt's view of tin", 'brandt: tin'],
  ['en', 'according to Anna Brandt tin is cheap', 'brandt: tin cheap'],
  ['en', 'where did Brandt ask Marsh about tin', 'brandt: Marsh tin'],
  ['en', 'what does Brandt say', 'Brandt'],
  ['en', 'articles on Brandt', 'articles Brandt'],
  ['en', 'who is Brandt?', 'Brandt'],
  ['de', 'Was sagt Brandt über Finnland?', 'brandt: Finnland'],
  ['de', 'Hat Brandt Finnland erwähnt?', 'brandt: Finnland'],
  ['de', 'Was hat Anna Brandt zu Zinn gesagt', 'brandt: Zinn'],
  ['de', 'Brandt über Zinn', 'brandt: Zinn'],
  ['de', 'Wer ist Brandt', 'Brandt'],
  ['ru', 'Что Брандт говорит о Финляндии?', 'brandt: Финляндии'],
  ['ru', 'упоминала ли Анна Брандт Финляндию', 'brandt: Финляндию'],
  ['ru', 'Брандт об олове', 'brandt: олове'],
  ['ru', 'по мнению Брандта, олово', 'brandt: олово'],
  ['ru', 'кто такая Анна Брандт', 'Анна Брандт'],
  ['ar', 'ماذا قالت برانت عن القصدير؟', 'brandt: القصدير'],
  ['ar', 'رأي برانت في القصدير', 'brandt: القصدير'],
  ['ar', 'من هي برانت', 'برانت'],
  ['zh', '布兰特怎么看锡？', 'brandt: "锡"'],
  ['zh', '布兰特对锡有什么看法', 'brandt: "锡"'],
  ['zh', '布兰特有没有提到锡', 'brandt: "锡"'],
  ['zh', '布兰特说了什么', '"布兰特"'],
  ['zh', '布兰特', '"布兰特"'],
] as const)(
  'in %s, “%s” asks for the words of a speaker, or about one',
  (language, typed, parts) => {
    expect(read(typed, wordings[language])).toBe(parts)
  },
)

test.each([
  ['en', 'who said overtones?', 'overtones', 'overtones'],
  ['en', 'what is the SCO', 'SCO', 'SCO'],
  ['en', "what's the year and a day", 'year day', 'year and a day'],
  ['en', 'definition of overtone', 'overtone', 'overtone'],
  ['en', 'overtone meaning', 'overtone', 'overtone'],
  ['en', 'what does overtone mean?', 'overtone', 'overtone'],
  ['en', 'tell me about bells', 'bells', 'bells'],
  ['en', 'what did WHO say', 'WHO', 'WHO'],
  ['en', 'WHO IS WHO', 'WHO IS', 'WHO IS WHO'],
  ['en', 'who said so', 'who said so', 'who said so'],
  ['en', '“year and a day” or not', 'not "year and a day"', '“year and a day” or not'],
  ['de', 'Was ist ein Oberton?', 'Oberton', 'Oberton'],
  ['ru', 'что такое обертон', 'обертон', 'обертон'],
  ['ar', 'ما هو الجرس؟', 'الجرس', 'الجرس'],
  ['zh', '什么是泛音？', '"泛音"', '泛音'],
  ['zh', '泛音是什么意思', '"泛音"', '泛音'],
  ['zh', '谁提到了泛音', '"泛音"', '泛音'],
] as const)('in %s, the small words of “%s” are left out', (language, typed, parts, subject) => {
  const wording = wordings[language]
  expect(read(typed, wording)).toBe(parts)
  expect(readQuery(typed, wording, speakers).subject).toBe(subject)
})

test.each([
  ['U.S. law', 'US law'],
  ['the U.S.S.R.', 'USSR'],
  ['‘year and a day’', '"year and a day"'],
  ["'year and a day' of work", 'work "year and a day"'],
  ['the founders’ bells and Marsh’s tin', 'founders bells Marsh tin'],
  ['“It began … and it ended.”', '"It began" "and it ended."'],
  ['"It began [...] and it ended"', '"It began" "and it ended"'],
  ['tin—the metal', 'tin metal'],
  ['It is tin.Copper rang', 'tin Copper rang'],
  [
    '“tin—the metal” “tin - the metal” “tin – the metal”',
    '"tin the metal" "tin the metal" "tin the metal"',
  ],
  ['“copper\nand  tin”', '"copper and tin"'],
])('what is pasted, “%s”, is read as it was meant', (typed, parts) => {
  expect(read(typed)).toBe(parts)
})

test('a long text is cut after a word', () => {
  const { text } = readQuery('overtones '.repeat(40))
  expect(text).toMatch(/overtones$/)
  expect(text.length).toBeLessThanOrEqual(200)
})

test('anything can be typed in any language', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '-',
      '"',
      '“',
      ':',
      '@',
      '…',
      'Brandt',
      'said',
      'about',
      '布兰特',
      '怎么看',
      ' ',
      "'",
    ),
    fc.string({ unit: 'binary', maxLength: 4 }),
  )
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 40 }),
      fc.constantFrom(...Object.values(wordings)),
      (pieces, wording) => {
        const { words, phrases, excluded, speaker, place } = readQuery(
          pieces.join(''),
          wording,
          speakers,
        )
        expect(words.length + phrases.length + excluded.length).toBeLessThanOrEqual(20)
        if (excluded.length > 0 || speaker) expect(words.length + phrases.length).toBeGreaterThan(0)
        if (place) expect(speaker).toBeUndefined()
        for (const one of [...words, ...phrases, ...excluded]) expect(one.trim()).not.toBe('')
      },
    ),
  )
})

test('speakers are called by all their names, except those that several have', () => {
  const corpus = corpusOf(
    [],
    [
      glossOf('anna', {
        label: 'Anna Brandt',
        kind: 'person',
        aliases: ['Annie'],
        native: { ru: 'Анна Брандт' },
      }),
    ],
  )
  const speakers = [
    { key: 'brandt', name: 'Anna Brandt', label: 'Brandt', role: 'respondent' as const },
    { key: 'peter', name: 'Peter Marsh-Hill', label: 'Peter', role: 'interviewer' as const },
    { key: 'other', name: 'Anna Hill', label: 'Anna', role: 'interviewer' as const },
  ]
  corpus.edition.speakers.push(...speakers.map((one) => ({ ...one, transcriptLabels: [] })))
  expect(speakerNames(corpus)).toEqual({
    brandt: ['Brandt', 'Anna Brandt', 'Annie', 'Анна Брандт', 'Брандт'],
    peter: ['Peter', 'Peter Marsh-Hill', 'Marsh-Hill', 'Marsh'],
    other: ['Anna', 'Anna Hill'],
  })
})
