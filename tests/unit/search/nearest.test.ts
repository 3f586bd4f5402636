import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nearestTo } from '#search/nearest.ts'

const names = [
  'anna ostrowska',
  'long register',
  'year and a day',
  'обертон',
  '一钟双音',
  'Bell metal',
]
const words = [
  'Anna',
  'Ostrowska',
  'Finland',
  'overtone',
  'overtones',
  'alphabet',
  'tuning',
  'copper',
]

test.each([
  ['annaostrowska', 'Anna Ostrowska'],
  ['over tone', 'overtone'],
  ['year-and-a-day', 'year and a day'],
  ['copperalphabet', 'copper alphabet'],
  ['finlandalphabet', 'Finland alphabet'],
  ['ostrofskaya', 'Ostrowska'],
  ['Ana Ostrofska', 'Anna Ostrowska'],
  ['alfabet', 'alphabet'],
  ['overtonality', 'overtone'],
  ['antifinland', 'Finland'],
  ['обертонами', 'обертон'],
  ['obscure overtonical xyz', 'overtone'],
  ['bell metals', 'Bell metal'],
])('for “%s” the nearest is “%s”', (typed, near) => {
  expect(nearestTo(typed, names, words)).toBe(near)
})

test('what is far from everything has nothing near it', () => {
  for (const typed of [
    'xyzzyplugh',
    'hippopotamus',
    'submarine',
    '',
    '!?',
    'a',
    'гиппопотам',
    '麒麟',
  ])
    expect.soft(nearestTo(typed, names, words), typed).toBeUndefined()
})

test('anything can be typed, and what is suggested is known', () => {
  const known = new Set([...names, ...words].flatMap((one) => one.toLowerCase().split(' ')))
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom(...words).map((one) => one.slice(1)),
      ),
      (typed) => {
        const near = nearestTo(typed, names, words)
        for (const word of near?.toLowerCase().split(' ') ?? []) expect(known).toContain(word)
      },
    ),
  )
})
