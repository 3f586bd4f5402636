import { expect, test } from 'vitest'
import { daysIn } from '#model/days-in-text.ts'

test.each([
  ['en', 'On 20 June 2024 and on 3 May 2018', ['2018-05-03', '2024-06-20']],
  ['en', 'On June 20, 2024', ['2024-06-20']],
  ['en-GB', 'In June 2024, on 20 June, in 2024', []],
  ['en', 'Release 120 June 20245', []],
  ['ru', 'Закон подписан 20 июня 2024 г. в Москве', ['2024-06-20']],
  ['zh-Hans', '协定于2024年6月20日签署，2023年12月1日生效', ['2023-12-01', '2024-06-20']],
  ['de', 'Am 3. März 2018', ['2018-03-03']],
  ['ar', 'في 20 يونيو 2024', ['2024-06-20']],
])('in %s: %s', (language, text, days) => {
  expect(daysIn(text, language).sort()).toEqual(days)
})
