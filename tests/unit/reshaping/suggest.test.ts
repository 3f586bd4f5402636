import { expect, test } from 'vitest'
import { takeApart } from '#reshaping/exchange-file.ts'
import { groupsIn } from '#reshaping/suggest.ts'

/** An exchange with a question and an answer of so many words about a subject. */
function exchange(number: number, question: string, words: number, about: string, heading = '') {
  const answer = Array.from({ length: words }, (_, at) => (at % 6 === 0 ? about : `w${at % 5}`))
  const source = `---\nnumber: ${number}\n---\n\n${heading}:::question\n${question}\n:::\n\n:::answer\n${answer.join(' ')}\n:::\n`
  return takeApart(`exchanges/${String(number).padStart(2, '0')}-x.mdx`, source)
}

const numbersOf = (files: Parameters<typeof groupsIn>[0], language = 'en') =>
  groupsIn(files, language).map((group) => group.files.map(({ number }) => number))

const long = 'What do you remember of the years in which you learned how to do this work?'

test('a heading of the source begins an exchange', () => {
  const files = [
    exchange(1, long, 200, 'clay'),
    exchange(2, long, 200, 'clay'),
    exchange(3, long, 200, 'clay', '## The war\n\n'),
    exchange(4, long, 200, 'clay'),
  ]
  expect(numbersOf(files)).toEqual([
    [1, 2],
    [3, 4],
  ])
})

test('a question of few words stays with the answer that it follows up, in any language', () => {
  for (const [language, short, whole] of [
    ['en', 'And why?', long],
    [
      'ru',
      'А почему?',
      'Что вы помните о тех годах, когда вы только учились этому ремеслу в городе?',
    ],
    ['ar', 'ولماذا؟', 'ماذا تذكر من تلك السنوات التي تعلمت فيها هذه الحرفة في المدينة القديمة؟'],
    ['zh', '为什么？', '您还记得当年在城里学这门手艺的那些日子吗？能不能给我们讲一讲当时的情形？'],
  ] as const) {
    const files = [
      exchange(1, whole, 450, 'clay'),
      exchange(2, short, 300, 'clay'),
      exchange(3, whole, 450, 'clay'),
      exchange(4, whole, 450, 'clay'),
    ]
    expect(numbersOf(files, language)[0], language).toEqual([1, 2])
  }
})

test('of two places that are as good for the length, that is chosen where the subject changes', () => {
  const subjects = ['clay', 'clay', 'clay', 'rain', 'rain', 'rain']
  const files = subjects.map((subject, index) => exchange(index + 1, long, 230, subject))
  expect(numbersOf(files)).toEqual([
    [1, 2, 3],
    [4, 5, 6],
  ])
})

test('what is long enough stays alone', () => {
  const files = [1, 2, 3].map((number) => exchange(number, long, 850, `subject${number}`))
  expect(numbersOf(files)).toEqual([[1], [2], [3]])
})
