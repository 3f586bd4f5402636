import { expect, test } from 'vitest'
import { sentencesOf } from '#search/sentences.ts'

/** A text of these sentences, and what it is split into. */
const split = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end))

const texts: Record<string, string[]> = {
  'marks that end a sentence': ['It rains.', 'Does it?', 'It does!', 'Well…', 'So it is.'],
  'quotation marks': ['He said “no.”', '“Why?”', '(It was late.)', 'She left.'],
  'German quotation marks': ['Er sagte „nein.“', '»Warum?«', 'Sie ging.'],
  'titles and initials': [
    'Mr. Marsh met Dr. A. S. Ode in the U.S. Senate, No. 5 of it.',
    'It rained.',
  ],
  'numbers and references': ['It was 3.5 in 5.A3, at www.example.org.', 'In 2009.', 'It rained.'],
  'a small letter after a full stop': ['It cost, e.g. there, approx. five.', 'It rained.'],
  'a date in German': ['Am 3. Oktober kam er, z. B. zu Fuß.', 'Es regnete.'],
  Russian: ['Это было в г. Москва, т. е. там, в 2009 гг. Потом.', 'Да!', 'Нет.'],
  Arabic: ['هل هذا صحيح؟', 'نعم.', 'قال د. أحمد ذلك.'],
}

for (const [name, sentences] of Object.entries(texts))
  test(`sentences: ${name}`, () => expect(split(sentences.join(' '))).toEqual(sentences))

test('Chinese sentences have no space between them', () => {
  const sentences = ['他说：“不。”', '为什么？', '下雨了！', '中国人口约14.1亿。']
  expect(split(sentences.join(''))).toEqual(sentences)
})

test('nothing is lost, and spaces are in no sentence', () => {
  expect(split('')).toEqual([])
  expect(split(' ')).toEqual([''])
  expect(split('One. \n Two.  ')).toEqual(['One.', 'Two.'])
  expect(split('no end')).toEqual(['no end'])
})

test('a range is not divided', () => {
  const text = 'One. Two. Three.'
  expect(sentencesOf(text, [{ start: 2, end: 7 }])).toEqual([
    { start: 0, end: 9 },
    { start: 10, end: 16 },
  ])
})
