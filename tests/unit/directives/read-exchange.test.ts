import { describe, expect, test } from 'vitest'
import { exchangeOf, placesOf, spokenIn } from '../support.ts'

const turn = (words: string) => `:::answer\n${words}\n:::\n`

describe('what only looks like a directive', () => {
  test.each([
    'at 10:30 or 3:1, Mark 3:16',
    'a:b, note:this, “A”:b and x::y',
    'see http://x.y:80/z at 2026-01-29T07:13:47Z',
    'see: that, :smile: ok',
    'x:y[a label]{b=c} stays',
    ':well[then] it began',
    'Русский:текст и 中文:文字',
  ])('is put back: %s', (words) => {
    expect(spokenIn(turn(words))).toEqual([words])
    expect(placesOf(turn(words))).toEqual([])
  })

  test('also where a line begins with two colons', () => {
    expect(spokenIn(turn('::so it said'))).toEqual(['::so it said'])
  })

  test.each(['::so', '::so[it said]', '::so[it :term[said]{#key} here]{a=b}'])(
    'also on a line of its own: %s',
    (words) => {
      expect(spokenIn(turn(words))).toEqual([words.replace(':term[said]{#key}', 'said')])
      expect(placesOf(turn(words))).toEqual([])
    },
  )

  test('also where it resembles a mark, unless it has words or attributes', () => {
    expect(spokenIn(turn('a :trm b'))).toEqual(['a :trm b'])
    expect(placesOf(turn('a :trm b'))).toEqual([])
    expect(placesOf(turn('a :trm[b]'))).toEqual(['misspelt-directive 2:3'])
    expect(placesOf(turn('a :trm{#k} b'))).toEqual(['misspelt-directive 2:3'])
  })

  test('and keeps a mark inside its label', () => {
    const source = turn('x:y[see :term[this]{#key}] end')
    expect(spokenIn(source)).toEqual(['x:y[see this] end'])
    expect(exchangeOf(source).turns[0]?.paragraphs[0]?.marks).toHaveLength(1)
  })
})

describe('marks', () => {
  test('cover their words, nested ones too', () => {
    const { turns, issues } = exchangeOf(
      turn('By :cite[A. “:term[end]{#end}” B]{#b locator="p. 2"} here.'),
    )
    const { words, marks } = turns[0]!.paragraphs[0]!
    expect(words.text).toBe('By A. “end” B here.')
    expect(
      marks.map(({ name, key, start, end, locator }) => [
        name,
        key,
        words.text.slice(start, end),
        locator,
      ]),
    ).toEqual([
      ['cite', 'b', 'A. “end” B', 'p. 2'],
      ['term', 'end', 'end', undefined],
    ])
    expect(issues).toEqual([])
  })

  test('stay in the label of what only looks like a directive, between other words', () => {
    expect(spokenIn(turn('x:y[a :term[b]{#k} c]{d=e} f'))).toEqual(['x:y[a b c]{d=e} f'])
  })

  test('keep spaces, and a line break as the space it is shown as', () => {
    expect(spokenIn(turn('one.  Two\u00a0three\nfour'))).toEqual(['one.  Two\u00a0three four'])
  })
})

describe('turns', () => {
  test('number their paragraphs by kind across the exchange', () => {
    const { turns } = exchangeOf(
      ':::question\nA\n\nB\n:::\n\n:::answer\nC\n:::\n\n:::question\nD\n:::\n\n:::answer{speaker=x}\nE\n:::\n',
    )
    expect(turns.flatMap((one) => one.paragraphs.map(({ id }) => id))).toEqual([
      'q1',
      'q2',
      'a1',
      'q3',
      'a2',
    ])
    expect(turns[3]?.speaker).toBe('x')
  })

  test('bare paragraphs are the introduction', () => {
    const { turns } = exchangeOf('One.\n\nTwo.\n')
    expect(turns).toHaveLength(1)
    expect(turns[0]).toMatchObject({ kind: 'introduction' })
    expect(turns[0]?.paragraphs.map(({ id }) => id)).toEqual(['p1', 'p2'])
  })
})

describe('each mistake is found at its place', () => {
  test.each<[string, string, string]>([
    ['a mark without a key', turn('a :term[b] c'), 'missing-key 2:3'],
    ['a mark without words', turn('a :term{#k} c'), 'missing-label 2:3'],
    ['an unknown attribute', turn('a :term[b]{#k speeker=x} c'), 'unknown-attribute 2:3'],
    [
      'an attribute of another directive',
      turn('a :term[b]{#k locator="p. 1"}'),
      'unknown-attribute 2:3',
    ],
    ['a key of a turn', ':::answer{#k}\na\n:::\n', 'unknown-attribute 1:1'],
    ['a name one letter short', turn('a :trm[b]{#k} c'), 'misspelt-directive 2:3'],
    ['a name with two letters swapped', turn('a :ctie[b]{#k} c'), 'misspelt-directive 2:3'],
    ['a name in capitals', turn('a :Term[b]{#k} c'), 'misspelt-directive 2:3'],
    ['a misspelt block', ':::anwser\na\n:::\n', 'misspelt-block 1:1'],
    ['an unclosed block', ':::answer\na\n', 'unclosed-container 1:1'],
    ['a block closed by fewer colons', '::::answer\na\n:::\n', 'unclosed-container 1:1'],
    ['a block without words', ':::answer\n:::\n', 'not-prose 1:1'],
    ['a note without a body', turn('a :note[b]{#k} c'), 'note-without-body 2:3'],
    [
      'a body without a note',
      `${turn('a')}\n:::note{#k kind=slip}\nb\n:::\n`,
      'body-without-note 5:1',
    ],
    ['an empty body', `${turn('a :note[b]{#k}')}\n:::note{#k}\n:::\n`, 'note-without-body 5:1'],
    [
      'a note of no known kind',
      `${turn('a :note[b]{#k}')}\n:::note{#k kind=sl}\nc\n:::\n`,
      'invalid-attribute 5:1',
    ],
    [
      'two bodies of one note',
      `${turn('a :note[b]{#k}')}\n:::note{#k}\nc\n:::\n\n:::note{#k}\nd\n:::\n`,
      'duplicate-note 9:1',
    ],
    ['an {expression}', turn('a {b} c'), 'syntax 2:3'],
    ['an expression on a line of its own', turn('{b}'), 'syntax 2:1'],
    ['JSX', turn('a <b>c</b>'), 'syntax 2:3'],
    ['a component', turn('<Card />'), 'syntax 2:1'],
    ['an import', 'import x from "y"\n', 'syntax 1:1'],
    ['a list', turn('- a'), 'not-prose 2:1'],
    ['a heading', turn('# a'), 'not-prose 2:1'],
    ['a link', turn('[a](https://example.org)'), 'not-prose 2:1'],
  ])('%s', (_name, source, place) => {
    expect(placesOf(source)).toEqual([place])
  })

  test('a turn inside a turn points at the one that is not closed', () => {
    const { issues } = exchangeOf(':::question\na\n\n:::answer\nb\n:::\n')
    expect(issues.map(({ rule }) => rule)).toEqual(['unclosed-container', 'unclosed-container'])
    expect(issues.some(({ hint }) => hint?.includes('on line 1'))).toBe(true)
  })

  test('with the right name in the hint', () => {
    const [issue] = exchangeOf(turn('a :trm[b]{#k} c')).issues
    expect(issue?.message).toBe('Unexpected directive `:trm`, expected `:term`')
    expect(issue?.hint).toContain('`:term[…]`')
  })

  test('all of them in one reading', () => {
    expect(placesOf(turn(':term[a] and :cite[b] and {c}'))).toHaveLength(3)
  })
})
