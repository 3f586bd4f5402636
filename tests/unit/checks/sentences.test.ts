import { expect, test } from 'vitest'
import { sentencesOf } from '#checks/sentences.ts'
import { parseProse } from '#directives/parse.ts'

test('each citation belongs to the sentence with its words', () => {
  const { children } = parseProse(
    'Anna :cite[said so]{#anna-2018}. Boris, *whom :cite[Carla]{#carla-2019} quotes*, did not (:cite[2020]{#boris-2020}).\n\n- A list :cite[too]{#dora-2021}.',
  )
  const sentences = sentencesOf(children, 'en')
  expect(sentences.map(({ text }) => text.trim())).toEqual([
    'Anna said so.',
    'Boris, whom Carla quotes, did not (2020).',
    'A list too.',
  ])
  expect(sentences.map(({ cites }) => cites.map(({ key }) => key))).toEqual([
    ['anna-2018'],
    ['carla-2019', 'boris-2020'],
    ['dora-2021'],
  ])
})
