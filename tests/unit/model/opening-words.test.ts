import { describe, expect, test } from 'vitest'
import { openingWords } from '#model/opening-words.ts'

describe('the first words of a text', () => {
  test('are all of it if it is short', () => {
    expect(openingWords('And now?', 'en')).toBe('And now?')
    expect(openingWords('后来呢？', 'zh-Hans')).toBe('后来呢？')
    expect(openingWords('', 'en')).toBe('')
  })

  test('end with a word, without its comma, and an ellipsis', () => {
    const question =
      'When you first came to the observatory, which must have been a lonely place in winter, who taught you?'
    expect(openingWords(question, 'en')).toBe(
      'When you first came to the observatory, which must have been a lonely …',
    )
    const brackets =
      'One two three four five six seven eight nine ten eleven twelve, and (thirteenth) more'
    expect(openingWords(brackets, 'en')).toMatch(/ twelve, and …$/)
  })

  test('end with a sentence, if it is neither short nor long', () => {
    const question =
      'Thank you. How did the bridge come to be built here? Was it your idea, or that of others?'
    expect(openingWords(question, 'en')).toBe(
      'Thank you. How did the bridge come to be built here?',
    )
    expect(openingWords(`Yes. ${question.slice(40)} ${question}`, 'en')).not.toBe('Yes.')
  })

  test('end between words in Chinese', () => {
    expect(
      openingWords(
        '您第一次到天文台工作的时候还很年轻，当时是谁把观测的方法一步一步教给您的呢？',
        'zh-Hans',
      ),
    ).toBe('您第一次到天文台工作的时候还很年轻，当时是谁把观测的方法……')
  })

  test('are in the order of the text in Arabic', () => {
    const text =
      'كيف كانت المدينة القديمة في أيام طفولتك قبل أن يبنى الجسر الكبير وتصل السكة الحديدية إليها؟'
    const words = openingWords(text, 'ar')
    expect(words.endsWith(' …')).toBe(true)
    expect(text.startsWith(words.slice(0, -2))).toBe(true)
  })

  test('leave out soft hyphens and line breaks, and never divide a character', () => {
    expect(openingWords('Obser\u00advatory\nat  night', 'en')).toBe('Observatory at night')
    expect(openingWords('🜁'.repeat(90), 'en')).toBe('🜁'.repeat(72) + ' …')
  })
})
