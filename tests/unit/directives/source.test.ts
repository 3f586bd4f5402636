import { describe, expect, test } from 'vitest'
import { escapeProse } from '#directives/escape-prose.ts'
import { exchangeOf, placesOf, spokenIn } from '../support.ts'

const turn = (words: string) => `:::answer\n${words}\n:::\n`

/** What is unspoken, each with the number of turns or paragraphs before it. */
function unspokenOf(source: string) {
  const { between, turns } = exchangeOf(source)
  const shown = (placed: typeof between) =>
    placed.map(({ after, unspoken }) =>
      unspoken.type === 'image'
        ? `${after} ${unspoken.file} ${unspoken.alt} ${unspoken.caption}`
        : `${after} ${unspoken.type} ${unspoken.text}`,
    )
  return { between: shown(between), inside: turns.map(({ unspoken }) => shown(unspoken)) }
}

describe('what nobody speaks', () => {
  test('stands between turns and inside them, and is no paragraph', () => {
    const source = `::stage[A door]\n\n${turn('One.\n\n::stage[He points]\n\nTwo.')}\n## Second part\n\n![A bell](images/bell.jpg "The bell")\n\n${turn('Three.')}`
    expect(placesOf(source)).toEqual([])
    expect(spokenIn(source)).toEqual(['One.', 'Two.', 'Three.'])
    expect(unspokenOf(source)).toEqual({
      between: ['0 stage A door', '1 heading Second part', '1 bell.jpg A bell The bell'],
      inside: [['1 stage He points'], []],
    })
  })

  test('has no marks', () => {
    const issues = placesOf(`## :term[Bells]{#bells}\n\n${turn('One.')}`)
    expect(issues).toHaveLength(1)
  })

  test('stands between the paragraphs of the introduction', () => {
    const source = '![A bell](images/bell.jpg)\n\nIt was in spring.\n\n::stage[A pause]\n'
    expect(placesOf(source)).toEqual([])
    expect(unspokenOf(source)).toEqual({
      between: [],
      inside: [['0 bell.jpg A bell undefined', '1 stage A pause']],
    })
  })

  test.each([
    ['a stage direction without words', turn('One.\n\n::stage'), 'missing-label 4:1'],
    ['a misspelt one', turn('One.\n\n::stag[Laughter]'), 'misspelt-directive 4:1'],
    ['one that is a block', ':::stage\nLaughter\n:::\n', 'misspelt-block 1:1'],
    ['one with attributes', '::stage[Laughter]{#key}\n', 'unknown-attribute 1:1'],
    ['one with a mark', '::stage[:term[Laughter]{#key}]\n', 'not-prose 1:9'],
    ['a heading inside a turn', turn('One.\n\n## Two'), 'not-prose 4:1'],
    ['a heading of another level', '### Two\n', 'not-prose 1:1'],
    ['an image from elsewhere', '![A bell](https://example.org/bell.jpg)\n', 'missing-image 1:1'],
    ['an image of another format', '![A bell](images/bell.svg)\n', 'missing-image 1:1'],
    ['an image without an alternative', '![](images/bell.jpg)\n', 'missing-alternative 1:1'],
    ['an image among words', turn('One ![A bell](images/bell.jpg) two.'), 'not-prose 2:5'],
  ])('%s is a mistake', (_, source, place) => {
    expect(placesOf(source)).toEqual([place])
  })

  test.each(['::stage[Laughter]', '![A bell](images/bell.jpg)', '## Second part'])(
    'is escaped where it was spoken: %s',
    (words) => {
      expect(spokenIn(turn(escapeProse(words)))).toEqual([words])
    },
  )
})

describe('times', () => {
  test('belong to paragraphs, and are no words', () => {
    const source =
      ':::answer{time="00:12:03"}\nOne.\n\n:time{at="12:09"} Two:\n\n:time{at="12:12.5"}\nThree\n:::\n'
    const [answer] = exchangeOf(source).turns
    expect(placesOf(source)).toEqual([])
    expect(answer?.paragraphs.map(({ time, words }) => [time, words.text])).toEqual([
      ['00:12:03', 'One.'],
      ['12:09', 'Two:'],
      ['12:12.5', 'Three'],
    ])
  })

  test('keep the positions of the words after them', () => {
    const [paragraph] = exchangeOf(turn(':time{at="12:09"}  Two :trm[x]')).turns[0]!.paragraphs
    expect(paragraph?.words.chunks[0]?.node.position?.start).toMatchObject({ line: 2, column: 20 })
  })

  test('without attributes are text', () => {
    expect(spokenIn(turn('The :time is now, at :time.'))).toEqual(['The :time is now, at :time.'])
  })

  test.each([
    ['that are none', turn(':time{at="soon"} One.'), 'invalid-time 2:1'],
    ['that are none, of a turn', ':::answer{time="12"}\nOne.\n:::\n', 'invalid-time 1:1'],
    ['in the middle', turn('One :time{at="12:03"} two.'), 'invalid-time 2:5'],
    ['alone', turn(':time{at="12:03"}'), 'invalid-time 2:1'],
    ['with another name', turn(':tme{at="12:03"} One.'), 'misspelt-directive 2:1'],
    ['without `at`', turn(':time{on="12:03"} One.'), 'unknown-attribute 2:1'],
    ['twice', ':::answer{time="12:03"}\n:time{at="12:03"} One.\n:::\n', 'invalid-time 2:1'],
  ])('%s are mistakes', (_, source, place) => {
    expect(placesOf(source)[0]).toBe(place)
  })
})
